import { walkXml } from './xml.ts';

/** The number format of each style that a cell may have. */
export function formatsOf(part: Uint8Array | null): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  if (part)
    walkXml(part, {
      open(name, attribute) {
        if (name === 'numFmt')
          own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name !== 'xf' || !inCells) return;
        const id = Number(attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return formats;
}

/** Formats that every program knows without writing them down (ECMA-376, 18.8.30). */
function builtIn(id: number): string {
  if (id === 22) return 'd/m/yyyy h:mm';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) return 'd/m/yyyy';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 36) || (id >= 45 && id <= 47)) return 'h:mm';
  return 'General';
}
