/** A text without our comments about who manages what, each of which stands before what it is about like that itself. */
export function withoutComments(text: string): string {
  return text.replace(/<!-- Managed by Pulumi: [^>]* -->\s*/g, "");
}
