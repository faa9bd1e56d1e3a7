/**
 * Hidden passwords, made and read from the description alone, so that the provider is not its own judge: UTF-16LE of the password
 * and the name of its element, in base64.
 */

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The password as it stands in an element of that name. */
export function hide(password: string, element: string): string {
  const bits = [...Array.from({ length: (password + element).length }, (_, n) => (password + element).charCodeAt(n))]
    .flatMap((unit) => [unit % 256, unit >> 8])
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const text = (bits.match(/.{1,6}/g) ?? []).map((six) => digits[parseInt(six.padEnd(6, "0"), 2)]).join("");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

/** The password that stands in an element of that name; undefined if it is none. */
export function reveal(value: string, element: string): string | undefined {
  const bits = [...value.replace(/=+$/, "")]
    .map((digit) => digits.indexOf(digit).toString(2).padStart(6, "0"))
    .join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2));
  let text = "";
  for (let n = 0; n + 1 < bytes.length; n += 2) text += String.fromCharCode(bytes[n]! + 256 * bytes[n + 1]!);
  return text.endsWith(element) ? text.slice(0, text.length - element.length) : undefined;
}
