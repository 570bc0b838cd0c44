import { walkXml } from './xml.ts';

/** A part of a workbook by its name, or null where there is none. */
export type Part = (name: string) => Uint8Array | null;

/** The workbook and what it leads to. Files go by any name; only relations say what they are. */
export interface Workbook {
  sheets: SheetPart[];
  strings: Uint8Array | null;
  styles: Uint8Array | null;
  /** Days are counted from 1904, as old programs for the Mac did. */
  from1904: boolean;
}

export interface SheetPart {
  name: string;
  isHidden: boolean;
  part: string;
}

/** Null when the file is no workbook of cells. */
export function openWorkbook(part: Part): Workbook | null {
  const start = relationsOf(part, '').find(({ type }) => type === 'officeDocument');
  const name = start?.target ?? 'xl/workbook.xml';
  const book = part(name);
  if (!book) return null;

  const relations = relationsOf(part, name);
  const targets = new Map(relations.map(({ id, ...one }) => [id, one]));
  const sheets: SheetPart[] = [];
  let [isWorkbook, from1904] = [false, false];
  walkXml(book, {
    open(element, attribute) {
      if (element === 'workbook') isWorkbook = true;
      if (element === 'workbookPr') from1904 = isOn(attribute('date1904'));
      if (element !== 'sheet') return;
      const target = targets.get(attribute('id') ?? '');
      if (target?.type === 'worksheet')
        sheets.push({
          name: attribute('name') ?? '',
          isHidden: (attribute('state') ?? 'visible') !== 'visible',
          part: target.target,
        });
    },
  });
  if (!isWorkbook) return null;

  const related = (type: string) => {
    const target = relations.find((one) => one.type === type)?.target;
    return target === undefined ? null : part(target);
  };
  return { sheets, strings: related('sharedStrings'), styles: related('styles'), from1904 };
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** What a part leads to: beside `xl/workbook.xml` that stands in `xl/_rels/workbook.xml.rels`. */
export function relationsOf(part: Part, name: string): Relation[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const found = part(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (found)
    walkXml(found, {
      open(element, attribute) {
        if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
        relations.push({
          id: attribute('Id') ?? '',
          type: attribute('Type')?.split('/').at(-1) ?? '',
          target: resolved(folder, attribute('Target') ?? ''),
        });
      },
    });
  return relations;
}

/** `/xl/sheet.xml`, `sheet.xml` and `../xl/sheet.xml` are the same place. What is no place leads nowhere. */
function resolved(folder: string, target: string): string {
  try {
    return decodeURI(new URL(target.replace(/\\/g, '/'), `file:///${folder}`).pathname).slice(1);
  } catch {
    return '';
  }
}

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
