/**
 * Text of one line as it is kept, whichever door it came in by: composed letters, single spaces, no signs that cannot
 * be seen, and nothing that a spreadsheet puts around a value. Doing it again changes nothing.
 */
export const cleanLine = (text: string): string =>
  withoutWrapping(seen(text).replace(/\s+/g, ' ').trim());

/** Text of several lines: each line clean, and the empty lines around it gone. */
export const cleanLines = (text: string): string =>
  seen(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

/** Only what a reader sees: signs that steer a text or take no room can make two names look like one. */
const seen = (text: string): string =>
  text
    .replace(signs, (sign, unseen?: string) => (unseen === undefined ? sign : ''))
    .normalize('NFC');

/** Scripts in which a joiner between two letters is part of how a word is written. */
const joining =
  '[' +
  'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('') +
  ']';
const picture = '\\p{Extended_Pictographic}';

/** What cannot be seen but makes what stands before it another letter or another picture. */
const kept = [
  `(?<=${joining})[\\u200c\\u200d](?=${joining})`,
  `(?<=${picture}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=${picture})`,
  `(?<=${picture})[\\ufe0e\\ufe0f]`,
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  '(?<=\\p{sc=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{sc=Mong})[\\u180b-\\u180d\\u180f]',
];
const unseen = '\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb]|\\p{Noncharacter_Code_Point}';
const signs = new RegExp(`${kept.join('|')}|(${unseen})`, 'gu');

/** `="0470…"` is how an export keeps a nought, and `'=` how it keeps a formula from running. */
const withoutWrapping = (text: string): string =>
  text
    .replace(/^'*="([^"]*)"$/, (_, inside: string) => inside.trim())
    .replace(/^'+(?=[=+\-@])/, '');
