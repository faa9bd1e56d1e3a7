import Anser from "anser";

const fontSize = 13;
const columnWidth = fontSize * 0.6;
const lineHeight = 18;
const margin = 16;
const titleHeight = 36;
const maximumColumns = 160;

/**
 * A picture of a terminal, as SVG. Its text stays text.
 *
 * @param {string} title
 * @param {string} output with the escape sequences of a terminal for colors
 * @returns {string}
 */
export function terminalPicture(title, output) {
  const lines = output.trimEnd().split("\n").flatMap(wrapped);
  const longest = Math.max(title.length, ...lines.map((line) => Anser.ansiToText(line).length));
  const width = Math.ceil(longest * columnWidth + 2 * margin);
  const height = titleHeight + lines.length * lineHeight + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${Anser.escapeForHtml(title)}">
<rect width="100%" height="100%" rx="8" fill="#1e1e2e"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${fontSize}" fill="#d9dce6" xml:space="preserve">
<text x="${width / 2}" y="23" text-anchor="middle" fill="#8c91a5">${Anser.escapeForHtml(title)}</text>
${lines.map((line, index) => `<text x="${margin}" y="${titleHeight + (index + 1) * lineHeight - 5}">${spans(line)}</text>`).join("\n")}
</g>
</svg>
`;
}

/**
 * The line, broken as a terminal does.
 *
 * @param {string} line
 */
function wrapped(line) {
  const lines = [""];
  let column = 0;
  // eslint-disable-next-line no-control-regex -- the beginning of an escape sequence
  for (const piece of line.match(/\u001b\[[\d;]*m|./gu) ?? []) {
    if (column === maximumColumns && !piece.startsWith("\u001b")) {
      lines.push("");
      column = 0;
    }
    lines[lines.length - 1] += piece;
    if (!piece.startsWith("\u001b")) column += 1;
  }
  return lines;
}

/** @param {string} line */
function spans(line) {
  return Anser.ansiToJson(line, { json: true, remove_empty: true, use_classes: false })
    .map(({ content, fg, decorations }) => {
      const color = fg ? ` fill="rgb(${fg})"` : "";
      const weight = decorations.includes("bold") ? ' font-weight="bold"' : "";
      const text = Anser.escapeForHtml(content);
      return color || weight ? `<tspan${color}${weight}>${text}</tspan>` : text;
    })
    .join("");
}
