/** A number or a day as spreadsheets here read it: never a formula, also where it begins with a minus. */
export interface Figure {
  figure: string;
}

/** A line of a list as spreadsheets here read it: `;` between the cells. */
export const csvLine = (cells: readonly (string | Figure)[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? quoted(safe(cell)) : cell.figure)).join(';')}\r\n`;

/** In front of the first line, so that a spreadsheet reads letters with accents. */
export const byteOrder = '\ufeff';

/** A spreadsheet takes what begins like a formula for one, unless a quote stands before it. */
const safe = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** Also behind spaces, and in the wide signs of other scripts. */
const formulaLike = /^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

const quoted = (text: string): string =>
  /[";\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
