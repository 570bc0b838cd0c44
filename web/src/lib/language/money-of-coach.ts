import type { LineOfCoach, RoomOfLine } from '@app/contract/compensation/lines-of-coach';
import type { NeededAhead } from '@app/domain/compensation/agreed-amount';
import type { KindOfAdvance } from '@app/domain/compensation/line';
import { daysBetween, type Day } from '@app/domain/day';
import type { Standing } from '../ui/drawings.ts';
import { agreeingWords } from './agreeing.ts';
import { dateName } from './date-name.ts';
import {
  capital,
  sayCount,
  sayDate,
  sayDay,
  sayDateAndYear,
  sayDateShort,
  sayMoney,
} from './in-words.ts';
import { sayOn } from './kept-when.ts';
import { byChannel } from './sessions.ts';

/** What is due to one coach, on the page where a coordinator looks after it. */
export const moneyOfCoach = {
  title: (firstName: string) => `Kostenvergoeding van ${firstName}`,
  short: 'Kostenvergoeding',
  open: 'Per dag: wat het is, wanneer het komt, en wat vooraf gegeven is',
  choices: 'Vast bedrag of echte kosten',
  lead: (year: number, lines: readonly LineOfCoach[]): string => {
    const open = lines.filter((line) => !hasCome(line));
    const paid = lines.filter(hasCome);
    return [
      paid.length === 0 ? '' : `In ${year} is ${sayMoney(sumOf(paid))} betaald.`,
      sumOf(open) === 0 ? '' : `${sayMoney(sumOf(open))} komt nog.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  statement: (year: number) => `Jaaroverzicht ${year}`,
  other: (year: number) => `Naar ${year}`,
  lines: (year: number) => `Dagen van ${year}`,
  none: (firstName: string, year: number) => ({
    title: `Nog niets in ${year}`,
    text: `Zodra iemand noteert dat ${firstName} er was, staat het bedrag hier.`,
  }),
  columns: {
    what: 'Dag',
    flat: 'Voor de dag',
    other: 'Vervoer en kosten',
    total: 'Samen',
    says: (firstName: string) => `Wat ${firstName} zegt`,
    money: 'Het geld',
  },
  given: {
    title: 'Vooraf gegeven',
    why: (firstName: string) =>
      `Een ticket of geld voor de dag zelf, zodat ${firstName} nooit moet voorschieten.`,
    none: 'Nog niets.',
    kinds: {
      ticket: 'Ticket',
      cash: 'Geld in de hand',
      transfer: 'Geld op de rekening',
    } satisfies Record<KindOfAdvance, string>,
    one: (kind: KindOfAdvance, cents: number) =>
      `${moneyOfCoach.given.kinds[kind]}, ${sayMoney(cents)}`,
    by: (by: string, on: Day, what: string) =>
      `${by} gaf dit op ${sayDateAndYear(on)}, voor ${what}.`,
    toGive: 'Nog te geven',
    asked: (needs: NeededAhead, day: Day) =>
      `${capital(agreeingWords.needs[needs])} voor ${sayDay(day)}`,
    left: (cents: number, setOff: number) =>
      setOff === 0
        ? 'Nog niet verrekend.'
        : cents === setOff
          ? 'Helemaal verrekend.'
          : `${sayMoney(setOff)} verrekend, ${sayMoney(cents - setOff)} nog niet.`,
    back: 'Was een vergissing',
    canBe: 'Te verrekenen op',
    wait: (firstName: string) =>
      `Verrekenen kan zodra ${firstName} bij een dag zegt dat het klopt.`,
    add: 'Noteer wat je gaf',
    kind: 'Wat gaf je?',
    day: 'Waarvoor?',
    needs: (firstName: string, needs: NeededAhead, day: Day) =>
      `${firstName} vroeg ${agreeingWords.needs[needs]} voor ${sayDay(day)}.`,
    noDays: (firstName: string) => `${firstName} komt nu nergens waarvoor je iets kunt geven.`,
    cents: 'Hoeveel?',
    centsHint: 'In euro, zoals 4,20.',
    on: 'Wanneer gaf je het?',
    save: 'Noteer',
  },
  line: {
    of: (firstName: string) => `Kostenvergoeding van ${firstName}`,
    parts: 'Bedragen',
    flat: 'Voor de dag',
    travel: 'Vervoer',
    costs: 'Kosten met een bewijs',
    total: 'Samen',
    setOff: 'Vooraf gegeven',
    left: 'Nog te betalen',
    agreed: (cents: number) => `Afgesproken was ${sayMoney(cents)}.`,
    said: (firstName: string) => `Wat ${firstName} zegt`,
    money: 'Het geld',
    cashBook: 'Naar het kasboek',
    carried: 'Wie betaalt',
    ours: 'Van onszelf',
    adds: 'Dit vult een bedrag aan dat al betaald was.',
    firstLine: 'Bekijk de betaalde dag',
    statement: (text: string) => `Waarom: ‘${text}’`,
    day: 'Naar de dag',
    call: (firstName: string) => `Bel ${firstName}`,
    heard: {
      title: (firstName: string) => `${firstName} liet het weten`,
      why: (firstName: string) =>
        `${firstName} hoeft niets in te vullen. Een telefoontje is genoeg.`,
      channel: 'Hoe hoorde je het?',
      right: 'Het klopt',
      notRight: 'Het klopt niet',
      wrong:
        'Is het bedrag fout en is er nog niet betaald? Pas bij de dag aan wat was afgesproken.',
    },
    setOffs: {
      title: 'Verreken wat vooraf gegeven is',
      why: 'Dit gaat van het bedrag af. Het wordt nooit minder dan nul.',
      which: 'Wat verreken je?',
      option: (what: string, on: Day, left: number) =>
        `${what}, ${sayDate(on)}: nog ${sayMoney(left)}`,
      cents: 'Hoeveel gaat eraf?',
      centsHint: (most: number) => `Ten hoogste ${sayMoney(most)}.`,
      save: 'Verreken',
      wait: (firstName: string) =>
        `Er is iets vooraf gegeven. Verrekenen kan zodra ${firstName} zegt dat het klopt.`,
    },
    correct: {
      title: 'Er was te weinig',
      why: (firstName: string) =>
        `Dit is al betaald en blijft staan. Wat ontbrak, komt erbij als een nieuw bedrag. ${firstName} leest waarom.`,
      flat: 'Voor de dag te weinig',
      travel: 'Vervoer te weinig',
      hint: 'In euro. Laat leeg als dit klopte.',
      flatHint: (room: RoomOfLine): string => {
        const per = room?.because === 'day-ceiling' ? 'per dag' : 'per jaar';
        if (room === null) return moneyOfCoach.line.correct.hint;
        return room.cents === 0
          ? `Laat leeg: wat de wet ${per} toelaat, is al bereikt.`
          : `${moneyOfCoach.line.correct.hint} Er kan nog ten hoogste ${sayMoney(room.cents)} bij: meer laat de wet ${per} niet toe.`;
      },
      onlyTravel: 'In euro, zoals 4,20.',
      statement: 'Waarom?',
      statementHint: (firstName: string) => `${firstName} leest deze zin.`,
      save: 'Vul aan',
    },
    funder: {
      title: 'Wie betaalt dit?',
      why: 'Coaches en trainers zien dit niet.',
      own: 'Dit is voor dit bedrag apart gekozen. De keuze van de reeks telt hier niet.',
      ofSeries:
        'Nu geldt de keuze van de reeks. Kies je hier iets, dan is dat alleen voor dit bedrag.',
      field: 'Betaald door',
      asSeries: (funder: string | null) => `Zoals de reeks: ${funder ?? 'van onszelf'}`,
      save: 'Bewaar',
      manage: 'Wie meebetaalt',
    },
  },
  done: {
    given: 'Genoteerd wat je vooraf gaf.',
    back: 'Weggehaald: dit was een vergissing.',
    corrected: 'Aangevuld. Het nieuwe bedrag staat in de lijst.',
    heard: 'Genoteerd wat je hoorde.',
    'set-off': 'Verrekend.',
    funder: 'Bewaard wie dit betaalt.',
  },
};

const hasCome = ({ payment }: LineOfCoach): boolean => payment !== null && payment.on !== null;

/** In cents, what she had before left out. */
const sumOf = (lines: readonly LineOfCoach[]): number =>
  lines.reduce((sum, { total, setOff }) => sum + total - setOff, 0);

/** "Warm onthaal", "Voorbereiding van Warm onthaal" */
export const nameOfLine = ({ corrects, ...about }: LineOfCoach): string =>
  corrects === null ? nameOfOccasion(about) : `${nameOfOccasion(about)}, aangevuld`;

/** "Warm onthaal", "Voorbereiding van Warm onthaal", "Intervisie" */
export const nameOfOccasion = ({
  occasion,
  title,
  date,
}: Pick<LineOfCoach, 'occasion' | 'title' | 'date'>): string =>
  date !== null
    ? dateName({ about: date })
    : occasion === 'earlier'
      ? 'Eerder betaald'
      : occasion === 'preparation'
        ? `Voorbereiding van ${title ?? 'een dag'}`
        : (title ?? 'Een dag');

export const dayOfLine = ({ day }: LineOfCoach): string => sayDateShort(day);

/** What a ceiling held back, and why; nothing where it held nothing. */
export const heldBack = ({ above, because, travelAbove }: LineOfCoach): string[] => [
  ...(because === null
    ? []
    : [
        `${sayMoney(above)} kan niet: dan gaat het boven wat de wet ${because === 'day-ceiling' ? 'per dag' : 'per jaar'} toelaat.`,
      ]),
  ...(travelAbove === 0
    ? []
    : [`${sayMoney(travelAbove)} vervoer kan niet: de kilometers van dat jaar zijn op.`]),
];

/** Whether she said that it is right, in a word. */
export const saidInWord = ({ said }: LineOfCoach): { standing: Standing; word: string } =>
  said === null
    ? { standing: 'unknown', word: 'Nog niets gezegd' }
    : said === 'right'
      ? { standing: 'met', word: 'Klopt' }
      : { standing: 'warn', word: 'Klopt niet' };

/** "Fatou zei dat het klopt, aan de telefoon. Hilde noteerde dat op 3 november 2026." */
export const saidInFull = (
  { said, saidAt, saidHow, heardBy }: LineOfCoach,
  firstName: string,
): string => {
  if (said === null || saidAt === null || saidHow === null)
    return `${firstName} zei nog niets. Op tijd betalen kan toch.`;
  const what = `${firstName} zei dat het ${said === 'right' ? 'klopt' : 'niet klopt'}, ${byChannel[saidHow]}.`;
  return heardBy === null
    ? `${what} Dat was op ${sayOn(saidAt)}.`
    : `${what} ${heardBy} noteerde dat op ${sayOn(saidAt)}.`;
};

/** When the money came or comes. */
export const moneyOfLine = (
  { payment, waitsFor, thereBy, total, setOff, said }: LineOfCoach,
  today: Day,
): { standing: Standing; word: string } => {
  if (payment !== null)
    return payment.on === null
      ? { standing: 'later', word: 'Staat klaar voor de bank' }
      : {
          standing: 'met',
          word: `${payment.way === 'cash' ? 'In de hand' : 'Betaald'} op ${sayDate(payment.on)}`,
        };
  if (waitsFor.length > 0) return { standing: 'unknown', word: 'Een bedrag van de wet ontbreekt' };
  if (total - setOff === 0) return { standing: 'met', word: 'Niets meer te betalen' };
  if (said === 'not-right') return { standing: 'warn', word: 'Eerst bellen' };
  return thereBy < today
    ? {
        standing: 'warn',
        word: `Wij zijn ${sayCount(daysBetween(thereBy, today), 'dag', 'dagen')} te laat`,
      }
    : { standing: 'later', word: `Ten laatste ${sayDate(thereBy)}` };
};

/** "3 november, Warm onthaal" */
export const dayAndTitle = (day: Day, title: string | null): string =>
  [sayDate(day), title].filter(Boolean).join(', ');
