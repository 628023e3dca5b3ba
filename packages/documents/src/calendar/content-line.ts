// Content lines of RFC 5545: escaped (3.3.11), folded (3.1), ended by CRLF.

const mostOctets = 75;

/** A line whose value is text that people wrote; it can hold no property of its own making. */
export const textLine = (property: string, value: string) => contentLine(property, escaped(value));

export const contentLine = (property: string, value: string) => `${folded(`${property}:${value}`)}\r\n`;

function escaped(value: string): string {
  const oneKindOfBreak = value.replace(/\r\n?|\u2028|\u2029/g, '\n');
  const printable = oneKindOfBreak.replace(/[^\P{Cc}\n\t]/gu, '');
  return printable.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** No line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > mostOctets) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}
