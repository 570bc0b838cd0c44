/** A line of a list as spreadsheets here read it: `;` between the cells. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`;

/** In front of the first line, so that a spreadsheet reads letters with accents. */
export const byteOrder = '\ufeff';

/** A spreadsheet takes what begins like a formula for one, unless a quote stands before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
