import { strToU8, zipSync } from 'fflate';

interface Written {
  /** The rows of each sheet, by its name: what stands within `sheetData`, and what comes after it. */
  sheets: { name: string; rows: string; after?: string; before?: string; state?: string }[];
  /** What stands before the name of every element. */
  prefix?: string;
  /** Another program's way of pointing to parts. */
  target?: (part: string) => string;
  types?: string;
  workbook?: string;
  formats?: string[];
  strings?: string;
}

/** A workbook, element by element, as programs other than Excel write it. */
export function xlsx({
  sheets,
  prefix = '',
  target = (part) => part,
  types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  workbook = '',
  formats = [],
  strings,
}: Written): Uint8Array {
  const prefixed = (xml: string) =>
    prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`);
  const space = `xmlns${prefix && `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const part = (xml: string) =>
    strToU8(prefixed(xml).replace(/^<[\w:]+/, (root) => `${root} ${space}`));
  const relation = (id: string, type: string, to: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target(to)}"/>`;
  const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="b" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns:rel="${types}">${workbook}<sheets>${sheets
        .map(
          ({ name, state = 'visible' }, at) =>
            `<sheet name="${name}" state="${state}" rel:id="s${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, at) => relation(`s${at}`, 'worksheet', `lijst/blad ${at}.xml`)).join('')}${relation('f', 'styles', 'opmaak.xml')}${relation('t', 'sharedStrings', 'teksten.xml')}</Relationships>`,
    ),
    'xl/opmaak.xml': part(
      `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ),
    ...(strings === undefined ? {} : { 'xl/teksten.xml': part(`<sst>${strings}</sst>`) }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, at) => [
        `xl/lijst/blad ${at}.xml`,
        part(`<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
  });
}

/** Rows of text as a sheet holds them in place. */
export const textRows = (rows: string[][], about: (line: number) => string = () => ''): string =>
  rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}" ${about(at + 1)}>${cells
          .map((cell) => (cell === '' ? '<c/>' : `<c t="inlineStr"><is><t>${cell}</t></is></c>`))
          .join('')}</row>`,
    )
    .join('');
