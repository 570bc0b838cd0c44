import type { KeptLetter } from '@app/contract/coaches/own-data';
import { stateOfLetter, type LetterState } from '@app/domain/messages/letter-state';
import { sayList } from './in-words.ts';
import { letterKind } from './letters.ts';
import { heardWays, sayOn } from './kept-when.ts';

/** Letters to a coach as she reads them herself: what is alike in one sentence, with each day. */
export function sayLetters(letters: readonly KeptLetter[]): string[] {
  const alike = Map.groupBy(letters, (letter) => [kindOf(letter), ...sayEnd(letter)].join(' '));
  return [...alike.values()].map((some) => {
    const [first] = some as [KeptLetter, ...KeptLetter[]];
    return [
      `${kindOf(first)}, op ${sayList(some.map(({ madeAt }) => sayOn(madeAt)))}.`,
      ...sayEnd(first),
    ].join(' ');
  });
}

/** What happened to it; nothing more when it simply left on its day. */
const sayEnd = (letter: KeptLetter): string[] => [
  ...ends[stateOfLetter({ ...letter, byHand: letter.toldBy !== null }, true)](letter),
  ...(letter.knownAt === null
    ? []
    : [
        `Dat je het weet, ${hearing(letter)} op ${sayOn(letter.knownAt)}${through(letter.knownHow)}.`,
      ]),
];

const hearing = ({ knownBy }: KeptLetter) =>
  knownBy === null ? 'zei je zelf' : `hoorde ${knownBy}`;

const through = (how: string | null) => {
  const way = heardWays[how as keyof typeof heardWays];
  return way === undefined ? '' : `, ${way}`;
};

const ends: Record<LetterState, (letter: KeptLetter) => string[]> = {
  waits: () => ['Wacht om te vertrekken.'],
  'no-mail-server': () => ['Wacht om te vertrekken.'],
  left: ({ sentAt }) => (sentAt === null ? [] : [`Vertrokken op ${sayOn(sentAt)}.`]),
  refused: ({ trouble }) => [`Kwam niet aan${trouble === null ? '' : ` (${trouble})`}.`],
  unsure: () => ['We weten niet of dat aankwam.'],
  'no-address': () => ['We kenden geen e-mailadres dat werkt.'],
  'too-late': () => ['Het was te laat om te mailen.'],
  'by-hand': () => ['We moeten het je nog zelf zeggen.'],
  told: ({ toldBy, toldHow, sentAt }) => [
    `${toldBy ?? 'Iemand'} vertelde het je${through(toldHow)}${sentAt === null ? '' : `, op ${sayOn(sentAt)}`}.`,
  ],
  needless: () => ['Was niet meer nodig.'],
};

const kindOf = ({ kind }: KeptLetter): string => kinds[kind as keyof typeof kinds] ?? 'Mail';

const kinds = {
  ...letterKind,
  'sign-in': 'Mail om aan te melden',
  invited: 'Mail dat je mag binnenkomen',
  'confirm-address': 'Mail om een ander e-mailadres te bevestigen',
  'address-changed': 'Mail dat je e-mailadres veranderde',
  'passkey-ended': 'Mail dat een sleutel stopte',
  'roles-changed': 'Mail over wat je hier mag doen',
};
