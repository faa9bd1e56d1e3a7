/** True for the name of an input or a setting whose value is a password. */
export function isPasswordName(name: string): boolean {
  return /password$/i.test(name);
}

/** True for XML text with passwords in it. */
export function hasPasswordElement(text: string): boolean {
  return /<[\w:]*Password\b/i.test(text);
}
