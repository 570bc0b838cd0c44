import { expect, test } from 'vitest';
import { inFolder } from '../architecture/sources.ts';

/** Names that an *e-mailadres* had; *mail* is what is sent, and never where it goes. */
const otherNames = [
  /(?<!e-)mailadres/i,
  /aanmeldadres/i,
  /\be-?mail(?!adres)/i,
  /\b(gsm|nummer|telefoon) (of|en) mail\b/i,
  /\bmail (heeft|hebben)\b/i,
  /\b(oude|nieuwe|ander) mail\b(?! vertrekt)/i,
  /\b(aan|af)?(mail|meld)\p{L}*\b[^:]*\badres/iu,
];

const calledOtherwise = (sentence: string) => otherNames.some((name) => name.test(sentence));

/** Every Dutch sentence: of the pages, of the letters and of the terminal. */
const sentences = ['web/src/lib/language', 'web/launch', 'emails']
  .flatMap(inFolder)
  .filter(({ file }) =>
    file.startsWith('web/src/') ? !file.includes('/english/') : file.endsWith('.nl.ts'),
  )
  .flatMap(({ file, text }) => sentencesIn(text).map((sentence) => ({ file, sentence })));

/** What stands between quotes, without what is filled in; a name of code has no space and no capital. */
function sentencesIn(text: string): string[] {
  const code = text.replaceAll(/^\s*(\/\*\*|\*|\/\/|import ).*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .flatMap(([, plain, filled]) => (plain ?? filled ?? '').replaceAll(/\$\{[^{}]*\}/g, '…'))
    .flatMap((said) => said.split(/(?<=[.?!])\s/))
    .filter((sentence) => /\s|^\p{Lu}/u.test(sentence));
}

test.each([
  'Werkt een mailadres niet meer?',
  'Wijzig mijn aanmeldadres',
  'E-mail',
  'Nog geen gsm of mail',
  'Wie mail heeft, krijgt bericht.',
  'Kan je niet meer in je oude mail?',
  'Je meldt je aan met dit adres',
])('another name is found in: %s', (sentence) => {
  expect(calledOtherwise(sentence)).toBe(true);
});

test.each(['De mail vertrekt nu.', 'Kijk in je mail', 'Tik in de nieuwste mail op de link'])(
  'what is sent is a mail: %s',
  (sentence) => {
    expect(calledOtherwise(sentence)).toBe(false);
  },
);

test('an e-mailadres is called nothing else, in any Dutch sentence', () => {
  expect(new Set(sentences.map(({ file }) => file.split('/')[0]))).toEqual(
    new Set(['web', 'emails']),
  );
  expect(sentences.length).toBeGreaterThan(1500);
  expect(sentences.filter(({ sentence }) => calledOtherwise(sentence))).toEqual([]);
});
