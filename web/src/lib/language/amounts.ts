import type { KindOfLegalAmount, Period } from '@app/domain/compensation/legal-amount';
import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import {
  capital,
  sayCount,
  sayDate,
  sayDateAndYear,
  sayList,
  sayMoney,
  sayPerKm,
} from './in-words.ts';

/** *Bedragen*: what the law allows at most, and from when until when. */
export const amountWords = {
  title: 'Bedragen',
  lead: 'Wat de wet ten hoogste toelaat als kostenvergoeding. Elk bedrag geldt van een dag tot en met een dag.',
  missing: 'Gegevens ontbreken',
  missingWhy:
    'Plannen kan gewoon. Alleen betalen wacht, tot het bedrag hier staat. Wat je afspreekt, blijft afgesproken.',
  missingOf: ({ kind, waiting, ...period }: MissingAmount) =>
    `${amountKinds[kind].name}: ${sayPeriod(period)}${waiting === 0 ? '' : `. ${sayWaiting(waiting)}.`}`,
  missingAll: (missing: readonly MissingAmount[]) => `${capital(sayMissing(missing))}.`,
  toPage: 'Vul de bedragen in',
  complete: 'Voor vandaag en voor de dagen die er nu aan komen, staan alle bedragen hier.',
  notYet: (missing: readonly MissingAmount[]) =>
    `Later nodig, en meestal pas kort ervoor bekend: ${sayMissing(missing)}.`,
  fill: 'Vul in',
  add: {
    'flat-rate': 'Vul een nieuw jaar in',
    car: 'Vul een kwartaal in',
    bicycle: 'Vul een nieuw jaar in',
  },
  earlier: 'Vroegere bedragen',
  earlierOne: (amounts: readonly { kind: KindOfLegalAmount; amount: number }[], period: Period) =>
    `${sayPeriod(period)}: ${sayList(amounts.map(({ kind, amount }) => amountKinds[kind].say(amount)))}`,
  replaced: (amount: string, at: Moment) =>
    `${amount} tot ${sayDateAndYear(inBrussels(at).day)}, toen vervangen`,
  touched: {
    counted: (coaches: number) => `We rekenen ermee voor ${sayCount(coaches, 'coach', 'coaches')}`,
    ofOne: (waiting: number, paid: number) =>
      sayList([
        ...(waiting > 0 ? [`${sayCount(waiting, 'bedrag', 'bedragen')} nog te betalen`] : []),
        ...(paid > 0 ? [`${sayCount(paid, 'bedrag', 'bedragen')} al betaald`] : []),
      ]),
    willFollow:
      'Komt er een ander bedrag? Wat nog te betalen is, volgt dan het nieuwe. Wat betaald is, blijft zoals het is.',
    differs: (lines: number) =>
      `${sayCount(lines, 'bedrag was', 'bedragen waren')} toen al betaald, en zou nu anders zijn`,
    line: (day: Day, paid: number, would: number) =>
      `${sayDate(day)}: we betaalden ${sayMoney(paid)}, nu zou het ${sayMoney(would)} zijn.`,
    more: (cents: number) => `Dat is ${sayMoney(cents)} meer.`,
    less: (cents: number) => `Dat is ${sayMoney(cents)} minder.`,
    added: (cents: number) => `Aangevuld met ${sayMoney(cents)}.`,
    kept: 'Wat betaald is, blijft zoals het is: we vragen niets terug. Kreeg iemand te weinig? Dan kan je dat aanvullen. Wat nog te betalen was, volgt al het nieuwe bedrag.',
  },
  standings: { provisional: 'Voorlopig', final: 'Definitief', example: 'Voorbeeld' },
  basis: 'Volgens',
  source: 'Gelezen in',
  entered: 'Ingevuld',
  withTheProduct: 'Meegekomen met Draagkracht',
  enteredBy: (name: string, at: Moment) => `door ${name} op ${sayDateAndYear(inBrussels(at).day)}`,
  checked: 'Nagekeken',
  notChecked: 'Nog niet door een tweede persoon',
  /** Both ceilings of a year stand together, each read over by itself. */
  check: (kind: KindOfLegalAmount) =>
    kind === 'flat-rate-day'
      ? 'Ik las het ook na: per dag klopt'
      : kind === 'flat-rate-year'
        ? 'Ik las het ook na: per jaar klopt'
        : 'Ik las het ook na: het klopt',
  replace: 'Vervang',
  period: (period: Period) => sayPeriod(period),
  forInformation: 'Alleen om te vergelijken',
  forInformationWhy:
    'Deze bedragen tellen hier niet mee. Het verhoogde plafond geldt niet voor dit werk, en de kilometer per jaar is een andere regeling.',
  done: {
    entered: 'Bewaard: het bedrag staat erbij. Wat nog te betalen is, rekent er al mee.',
    checked: 'Bewaard: een tweede persoon keek dit na.',
  },
};

/** Each figure, with what it bounds and how it is written. */
export const amountKinds: Record<
  KindOfLegalAmount,
  { name: string; say: (amount: number) => string }
> = {
  'flat-rate-day': { name: 'Forfait per dag', say: (cents) => sayMoney(cents) },
  'flat-rate-year': { name: 'Forfait per jaar', say: (cents) => sayMoney(cents) },
  'car-km': { name: 'Auto, per kilometer', say: (hundredths) => sayPerKm(hundredths) },
  'bicycle-km': { name: 'Fiets, per kilometer', say: (hundredths) => sayPerKm(hundredths) },
  'raised-year': { name: 'Verhoogd plafond per jaar', say: (cents) => sayMoney(cents) },
  'car-km-by-year': {
    name: 'Auto per kilometer, bedrag per jaar',
    say: (hundredths) => sayPerKm(hundredths),
  },
};

/** The parts of the page, with what each figure is for. */
export const amountParts = {
  'flat-rate': {
    title: 'Forfait',
    what: 'Het vaste bedrag per dag, zonder bewijs van kosten. Het plafond telt voor alle organisaties samen.',
  },
  car: {
    title: 'Auto',
    what: 'Per kilometer, voor auto, motor en bromfiets. Verandert elk kwartaal.',
  },
  bicycle: { title: 'Fiets', what: 'Per kilometer. Verandert meestal op 1 januari.' },
};

/** The page on which a coordinator writes a figure down. */
export const enterAmount = {
  title: {
    'flat-rate': 'Het forfait van een jaar',
    car: 'De auto, per kilometer',
    bicycle: 'De fiets, per kilometer',
  },
  lead: 'Neem het bedrag over uit een bron die je vertrouwt, en schrijf op welke. Een andere coördinator leest het daarna na.',
  replacing: (kinds: readonly string[]) =>
    `Dit komt in de plaats van wat er staat: ${sayList(kinds)}. Het oude bedrag blijft te lezen.`,
  from: 'Vanaf',
  until: 'Tot en met',
  perDay: 'Ten hoogste per dag',
  perYear: 'Ten hoogste per jaar',
  perKm: 'Ten hoogste per kilometer',
  perKmHint: 'In euro, met vier cijfers na de komma.',
  perDayHint: 'In euro.',
  nearest: (amounts: readonly number[]) =>
    `Dicht bij wat je schreef, liggen ${sayList(amounts.map(sayMoney))}.`,
  sure: 'Ik keek het nog eens na: het klopt',
  standing: 'Hoe zeker is het?',
  standings: {
    final: 'Definitief: het staat in het Staatsblad of bij de overheid',
    provisional: 'Voorlopig: het is aangekondigd en kan nog veranderen',
  },
  basis: 'Volgens welke wet?',
  source: 'Waar las je het?',
  sourceHint: 'De naam van de website of het blad, en de datum.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  usualBasis: {
    'flat-rate': 'Wet van 3 juli 2005 over vrijwilligers, artikel 10',
    car: 'KB van 13 juli 2017, artikel 74',
    bicycle: 'KB van 13 juli 2017',
  },
};

/** "2026", "1 april tot en met 30 juni 2026": as short as it can be said. */
function sayPeriod({ from, until }: Period): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  return `${sayDateAndYear(from)} tot en met ${sayDateAndYear(until)}`;
}

interface MissingAmount extends Period {
  kind: KindOfLegalAmount;
  waiting: number;
}

const sayWaiting = (count: number): string =>
  `${sayCount(count, 'bedrag wacht', 'bedragen wachten')} erop`;

/** "forfait per dag (2027) en auto, per kilometer (1 januari 2027 tot en met 31 maart 2027, 1 bedrag wacht erop)" */
const sayMissing = (missing: readonly MissingAmount[]): string =>
  sayList(
    missing.map(({ kind, waiting, ...period }) => {
      const inBrackets = [sayPeriod(period), ...(waiting === 0 ? [] : [sayWaiting(waiting)])];
      return `${lowered(amountKinds[kind].name)} (${inBrackets.join(', ')})`;
    }),
  );

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
