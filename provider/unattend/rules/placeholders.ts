/** What templates, build tools and scripts replace before Windows reads a value. */
const placeholders = [
  /\$\{|\{\{|\{%|%\{|<%|\[\[|\$\(/, // ${name}, {{ name }}, {% … %}, %{ … }, <%= name %>, [[name]], $(name)
  /%[\w.-]+%/, // %NAME%
  /@[\w.-]+@/, // @NAME@
  /^\$\w+$/, // $NAME
  /^(==|__|#).+\1$/, // ==NAME==, __NAME__, #NAME#
];

/** True for a value that something is going to be put into, so that nothing can be said of it. */
export function isPlaceholder(text: string): boolean {
  return placeholders.some((pattern) => pattern.test(text.trim()));
}
