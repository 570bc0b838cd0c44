/**
 * A text in the letters that every bank takes: Latin without signs, figures, and `/ - ? : ( ) . , ' +` with spaces. What
 * has no such letter is left out, so that a name in another script becomes empty. Never begins with `/` or has `//`.
 */
export function inBankLetters(text: string, most: number): string {
  const plain = text
    .replace(/[^\p{ASCII}]/gu, (letter) => written[letter] ?? letter.normalize('NFD'))
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/^[/ ]+/, '');
  const cut = plain.slice(0, most).trim();
  return /[A-Za-z0-9]/.test(cut) ? cut : '';
}

/** Letters that are no letter with a sign. */
const written: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  İ: 'I',
  ĳ: 'ij',
  Ĳ: 'IJ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};
