import type { ToPay } from '@app/contract/compensation/paying';
import type { BankAnswer } from '@app/domain/compensation/bank-answer';
import type { BankFileFormat } from '@app/domain/compensation/bank-file';
import type { Occasion } from '@app/domain/compensation/line';
import type { Obstacle } from '@app/domain/compensation/to-pay';
import type { Day } from '@app/domain/day';
import { daysBetween } from '@app/domain/day';
import type { Standing } from '../ui/drawings.ts';
import {
  capital,
  sayCount,
  sayDate,
  sayDateAndYear,
  sayDateShort,
  sayDayAndYear,
  sayMoney,
  sayNumber,
} from './in-words.ts';
import { sayAt, sayOn } from './kept-when.ts';

/** "een", "zes": how many people or lines, in a sentence. */
const many = (count: number) => (count === 1 ? 'één' : sayNumber(count));

const occasionNames: Record<Occasion, string> = {
  session: 'een dag',
  preparation: 'voorbereiding',
  training: 'opleiding',
  intervision: 'intervisie',
  earlier: 'vroeger',
};

/** What a line is for: its day and what happened. */
export const sayWhatFor = ({ day, occasion, title }: Pick<ToPay, 'day' | 'occasion' | 'title'>) =>
  `${sayDateShort(day)}, ${
    occasion === 'preparation' && title !== null
      ? `voorbereiding van ${title}`
      : (title ?? occasionNames[occasion])
  }`;

/** What stands in the way, in one word or two, and what to do about it. */
export const obstacleWords: Record<
  Obstacle,
  { standing: Standing; word: string; says: (one: ToPay) => string }
> = {
  'figure-missing': {
    standing: 'unknown',
    word: 'Gegevens ontbreken',
    says: () =>
      'Een bedrag van de wet is nog niet ingevuld. Vul het in bij Bedragen: dan is deze dag klaar.',
  },
  disputed: {
    standing: 'warn',
    word: 'Klopt niet',
    says: ({ coach }) => `${coach} zei dat dit niet klopt. Bekijk het samen, dan kan het door.`,
  },
  'scheme-missing': {
    standing: 'unknown',
    word: 'Nog te kiezen',
    says: ({ coach }) =>
      `We weten nog niet hoe we de kosten van ${coach} dit jaar terugbetalen. Kies het samen.`,
  },
  'cash-agreed': {
    standing: 'later',
    word: 'Cash afgesproken',
    says: ({ coach }) => `Met ${coach} is cash afgesproken. Geef het en druk het bewijs af.`,
  },
  'no-account': {
    standing: 'unknown',
    word: 'Geen rekening',
    says: ({ coach }) => `We hebben geen rekening van ${coach}. Vraag het nummer, of betaal cash.`,
  },
  'account-impossible': {
    standing: 'block',
    word: 'Nummer kan niet',
    says: () => 'Dit rekeningnummer bestaat niet: het controlegetal klopt niet. Cash kan ook.',
  },
  'name-unreadable': {
    standing: 'unknown',
    word: 'Naam bij de bank',
    says: ({ coach }) =>
      `De bank kan de naam ${coach} niet lezen. Vraag hoe de naam op de bankkaart staat.`,
  },
  'sent-back': {
    standing: 'block',
    word: 'Kwam terug',
    says: ({ bankReason }) =>
      `De bank stuurde het terug: ‘${bankReason ?? ''}’. Bel even, of betaal cash.`,
  },
  'account-changed': {
    standing: 'unknown',
    word: 'Rekening nakijken',
    says: ({ account }) =>
      `Dit nummer is ${account?.changedAt ? `nieuw sinds ${sayOn(account.changedAt)}` : 'nieuw'} en nog niet bevestigd. Bel op het nummer dat we al kenden.`,
  },
};

const late = (promisedOn: Day, today: Day) => daysBetween(promisedOn, today);

/** How it stands with a line that can go. */
export function stateOf(
  { promisedOn, yearCents }: Pick<ToPay, 'promisedOn' | 'yearCents'>,
  perYear: number | null,
  today: Day,
): { standing: Standing; word: string } {
  if (late(promisedOn, today) > 0) return { standing: 'warn', word: 'Wij zijn te laat' };
  if (perYear !== null && yearCents !== null && yearCents * 100 >= perYear * 80)
    return { standing: 'warn', word: 'Bijna aan plafond' };
  return { standing: 'met', word: 'In orde' };
}

/** The organisation as its bank knows it, and the hand that wrote it. */
interface Payer {
  writtenBy: string;
  writtenAt: string;
  name: string;
  lastFour: string;
  bic: string | null;
  format: BankFileFormat;
}

/** Batches that were prepared and are not at the bank yet. */
interface Underway {
  toApprove: number;
  toBank: number;
}

function saysUnderway({ toApprove, toBank }: Underway) {
  if (toApprove > 0)
    return `${capital(many(toApprove))} ${toApprove === 1 ? 'betaling wacht' : 'betalingen wachten'} op goedkeuring`;
  if (toBank > 0)
    return `${capital(many(toBank))} ${toBank === 1 ? 'betaling moet' : 'betalingen moeten'} nog naar de bank`;
  return '';
}

export const payingWords = {
  title: 'Kostenvergoeding',
  lead(ready: number, waiting: number, lateOnes: number, prepared: Underway) {
    const underway = saysUnderway(prepared);
    if (ready + waiting === 0) return underway ? `${underway}.` : 'Alles is betaald.';
    return [
      underway && `${underway}.`,
      ready === 0
        ? underway
          ? ''
          : 'Niets is klaar om te betalen.'
        : `${capital(many(ready))} ${ready === 1 ? 'is' : 'zijn'} klaar om te betalen.`,
      waiting === 0
        ? ''
        : `${capital(many(waiting))} ${waiting === 1 ? 'vraagt' : 'vragen'} eerst iets.`,
      lateOnes === 0 ? '' : `Bij ${many(lateOnes)} zijn wij te laat.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  next: 'Volgende betaling',
  on: (day: Day) => `De bank betaalt op ${sayDate(day)}`,
  forDay: 'Voor de dag',
  other: 'Vervoer en kosten',
  together: 'Samen',
  who: 'Coach en dag',
  promised: 'Beloofd ten laatste',
  thisYear: 'Dit jaar',
  state: 'Toestand',
  table: 'Te betalen kostenvergoeding',
  prepare: (cents: number) => `Zet ${sayMoney(cents)} klaar om te betalen`,
  amounts: (count: number) => sayCount(count, 'bedrag', 'bedragen'),
  setOff: (cents: number) => `${sayMoney(cents)} vooraf gegeven`,
  ofYear: (cents: number, most: number) => `${sayMoney(cents)} van ${sayMoney(most)}`,
  nothing: {
    title: 'Niets te betalen',
    text: 'Zodra iemand noteert dat een coach er was, staat het hier.',
  },
  underway: {
    title: saysUnderway,
    text: ({ toApprove }: Underway) =>
      toApprove > 0
        ? 'Er is niets anders klaar om te betalen. Een tweede persoon kijkt eerst mee.'
        : 'Er is niets anders klaar om te betalen.',
    look: 'Bekijk de betaling',
  },
  fillAccount: 'Vul de rekening in',
  waiting: 'Kunnen nog niet',
  waitingWhy: 'Ze houden de anderen niet tegen',
  lateBy: (promisedOn: Day, today: Day) =>
    late(promisedOn, today) > 0
      ? `wij zijn ${sayCount(late(promisedOn, today), 'dag', 'dagen')} te laat`
      : `ten laatste ${sayDate(promisedOn)}`,
  call: (coach: string) => `Bel ${coach.split(' ')[0]}`,
  inHand: {
    title: 'Betaal cash',
    what: (cents: number | null) =>
      `Geef ${cents === null ? 'het bedrag' : sayMoney(cents)} in de hand. Wat je noteert, krijgt een nummer in het kasboek en blijft daar staan.`,
    line: 'Waarvoor is het?',
    on: 'Gegeven op',
    save: (cents: number | null) =>
      cents === null ? 'Noteer: gegeven' : `Noteer: ${sayMoney(cents)} gegeven`,
  },
  toLine: (day: Day | null) =>
    day === null ? 'Bekijk het bedrag' : `Bekijk het bedrag van ${sayDate(day)}`,
  toScheme: 'Kies vast bedrag of echte kosten',
  confirm: 'Noteer: ‘klopt’',
  confirmHow: 'Hoe hoorde je het?',
  holder: 'Naam bij de bank',
  holderHint: 'Zoals op de bankkaart. Laat het leeg als het de gewone naam is.',
  others: 'De rekening is van iemand anders, en dat is de eigen keuze',
  bankSays: 'Wat zegt de bank over naam en nummer?',
  bankAnswers: {
    match: 'Ze horen bij elkaar',
    close: 'De naam is een beetje anders',
    'no-match': 'De naam is anders',
    'not-possible': 'De bank kan het niet zeggen',
  } satisfies Record<BankAnswer, string>,
  save: 'Bewaar',
  toAmounts: 'Naar de bedragen',
  ceilings: (year: number) => `Plafonds van ${year}`,
  perDay: 'Per dag',
  perYear: 'Per jaar',
  missing: 'nog niet ingevuld',
  earlier: 'Betalingen',
  allOf: (year: string) => `Alles van ${year}`,
  date: 'Datum',
  amount: 'Bedrag',
  inTime: 'Op tijd',
  inTimeOf: (one: number, all: number) => `${one} van ${all}`,
  cashBook: 'Kasboek',
  done: {
    payer: 'Onze rekening is bewaard.',
    back: 'De betaling staat terug. Alles kan opnieuw klaargezet worden.',
  },
  payer: {
    title: 'Onze rekening',
    lead: 'Van deze rekening betalen we. Het nummer bewaren we achter slot.',
    none: 'We weten nog niet van welke rekening we betalen.',
    fill: 'Vul onze rekening in',
    change: 'Wijzig',
    name: 'Naam bij de bank',
    account: 'Rekeningnummer',
    keep: (figures: string) => `Laat leeg als het nummer blijft: het eindigt op ${figures}.`,
    bic: 'BIC van de bank',
    bicHint: 'Alleen als je bank ernaar vraagt.',
    format: 'Bestand voor de bank',
    formats: {
      '09': { word: 'pain.001.001.09', explanation: 'Zo vragen de meeste banken het nu.' },
      '03': { word: 'pain.001.001.03', explanation: 'De oudere vorm, als je bank die nog vraagt.' },
    } satisfies Record<BankFileFormat, { word: string; explanation: string }>,
    ends: (figures: string) => `eindigt op ${figures}`,
    now: ({ writtenBy, writtenAt, name, lastFour, bic, format }: Payer) =>
      `Intussen staat er dit: ${name}, een nummer dat eindigt op ${lastFour}, ${bic === null ? 'geen BIC' : `BIC ${bic}`}, pain.001.001.${format}. ${writtenBy} bewaarde dat op ${sayAt(writtenAt)}. Bewaar je opnieuw, dan geldt wat jij invulde.`,
    alone: 'Eén persoon mag klaarzetten én goedkeuren. De beheerder zette dat aan.',
  },
};

export const batchWords = {
  title: (day: Day) => `Betaling van ${sayDate(day)}`,
  lead: (waiting: number, alone: boolean) =>
    [
      waiting === 0
        ? ''
        : `${capital(many(waiting))} ${waiting === 1 ? 'wacht' : 'wachten'} nog op iets.`,
      alone
        ? 'Eén persoon zette klaar en keurde goed: dat staat in het boek.'
        : 'Twee mensen kijken na.',
    ]
      .filter(Boolean)
      .join(' '),
  steps: ['Klaarzetten', 'Goedkeuren', 'Naar de bank', 'Klaar'],
  count: 'Aantal',
  goes: 'Gaan door',
  account: 'Rekening',
  statement: 'Op het uittreksel',
  endsOn: (figures: string) => `eindigt op ${figures}`,
  eyes: 'Twee paar ogen',
  prepared: (who: string) => `${who} zette klaar`,
  toApprove: 'Iemand anders keurt goed',
  approved: (who: string) => `${who} keurde goed`,
  toBank: 'Bestand naar de bank',
  atBank: 'Naar de bank gestuurd',
  later: 'daarna',
  now: 'nu',
  word: 'Controlewoorden',
  wordWhy: 'Wie goedkeurt, ziet dezelfde woorden. Vergelijk ze even aan de telefoon.',
  approve: 'Keur goed',
  mine: 'Jij zette deze betaling klaar. Daarom keurt iemand anders ze goed: een tweede coördinator, of de beheerder.',
  alone:
    'Jij zette deze betaling klaar. Je mag ze zelf goedkeuren, nadat je je net aanmeldde met een code uit je mail.',
  again: 'Meld je opnieuw aan',
  againWhy: 'In het bestand staan rekeningnummers. Daarom vragen we eerst opnieuw wie je bent.',
  after: 'Na het goedkeuren',
  afterWhy:
    'Je krijgt een bestand voor de bank. Haal je het twee keer op, dan is het precies hetzelfde.',
  neutral:
    'Er staat geen adres en geen thema in. Het uittreksel zegt alleen ‘Kostenvergoeding’ en de dag.',
  download: 'Haal het bestand op',
  making: 'Het bestand wordt nu gemaakt. Over enkele tellen is het er.',
  sent: 'Ik stuurde het naar de bank',
  sentOn: 'Naar de bank gestuurd op',
  sentWas: (day: Day) => `Op ${sayDateAndYear(day)}.`,
  back: 'Zet terug naar klaarzetten',
  backCheck:
    'Staat het bestand al bij de bank? Zet het dan niet terug: anders wordt het twee keer betaald.',
  takenBack: 'Deze betaling is teruggezet. Er ging niets door.',
  rejected: 'Kwam terug van de bank',
  rejectedWas: (day: Day, reason: string) => `Kwam terug op ${sayDate(day)}: ‘${reason}’`,
  rejectedOn: 'Op welke dag?',
  reason: 'Wat zegt de bank?',
  which: 'Welke betaling?',
  recordRejected: 'Noteer',
  done: {
    sent: 'Genoteerd. Dit telt nu als betaald.',
    rejected: 'Genoteerd. De lijn wacht opnieuw, met wat de bank zei.',
    approved: 'Goedgekeurd. Het bestand wordt gemaakt.',
    already: (who: string) => `${who} keurde deze betaling al goed. Je hoeft niets meer te doen.`,
  },
};

export const cashWords = {
  title: (year: number) => `Kasboek ${year}`,
  lead: (count: number, cents: number) =>
    count === 0
      ? 'Er is nog niets cash betaald.'
      : `${sayCount(count, 'betaling', 'betalingen')}, samen ${sayMoney(cents)}.`,
  number: 'Nummer',
  gave: 'Wie gaf',
  receipt: 'Bewijs',
  give: 'Cash betalen',
  givenOn: 'Gegeven op',
  received: 'Ontvangen',
  twice: 'Ontvangstbewijs voor cash, A5. Druk er twee: één voor de coach, één voor de kas.',
  inHand: (on: Day, by: string) => `Cash, op ${sayDateAndYear(on)} gegeven door ${by}`,
  who: 'Wie',
  whatFor: 'Waarvoor',
  whatForDay: (day: Day) => `Kostenvergoeding voor ${sayDayAndYear(day)}`,
  proof: 'Bewijs',
  proofNumber: (year: number, number: number) => `Kas ${year}, nummer ${number}`,
  law: 'Dit is geld voor kosten als vrijwilliger. Je moet het niet aangeven bij de belastingen.',
  signDate: 'Datum',
  sign: (name: string) => `Handtekening ${name}`,
  noMore: 'Dit telt niet meer',
  struck: 'Dit bewijs telt niet meer. Heb je het nog op papier? Schrijf er ‘vergissing’ op.',
  noLonger: ({ by, at }: TakenBack) =>
    `Het was een vergissing. ${by} noteerde dat op ${sayAt(at)}.`,
  mistake: {
    word: 'Vergissing',
    by: ({ by, at }: TakenBack) => `${by}, ${sayOn(at)}`,
    title: 'Was een vergissing',
    lead: (coach: string) => `${coach} kreeg dit geld niet, of niet zo.`,
    after: (cents: number) =>
      `In het kasboek blijft dit staan, doorstreept en met jouw naam. ${sayMoney(cents)} telt niet meer als betaald: het staat weer bij wat we moeten betalen.`,
    signed:
      'Gaf je het geld toch? Noteer dan niets. Is er een bewijs getekend? Schrijf er ‘vergissing’ op en bewaar het.',
    /** Of a year that is over somebody may hold a list already. */
    yearsOver: ({ year, day }: { year: number; day: Day }, today: Day) => {
      const [now, ofDay] = [Number(today.slice(0, 4)), Number(day.slice(0, 4))];
      return [
        ...(year < now
          ? [`Het kasboek van ${year} verandert. Heeft de boekhouding het al? Laat het weten.`]
          : []),
        ...(ofDay < now
          ? [
              `De naamlijst en het overzicht van ${ofDay} veranderen ook. Zijn ze al afgedrukt? Druk ze dan opnieuw af.`,
            ]
          : []),
      ];
    },
    save: 'Ja, het was een vergissing',
    cancel: 'Laat het staan',
  },
  done: {
    mistake: 'Genoteerd. Het bedrag staat weer bij Kostenvergoeding.',
    already: 'Iemand noteerde die vergissing al. Je hoeft niets meer te doen.',
  },
};

/** Somebody's word that it was a mistake. */
interface TakenBack {
  by: string;
  at: string;
}

/** What the week says of money that waits for somebody in the office. */
export const moneyWaits = {
  approve: 'Een betaling wacht op jou',
  prepared: ({ preparedBy, count, cents, executionOn }: Prepared) =>
    `${preparedBy} zette ${sayCount(count, 'betaling', 'betalingen')} klaar, samen ${sayMoney(cents)}. De bank betaalt op ${sayDate(executionOn)}. Jij bent de tweede persoon: kijk ze na.`,
  toBatch: 'Bekijk de betaling',
  /** What an administrator reads on the first page. */
  some: (count: number) =>
    `${capital(many(count))} ${count === 1 ? 'betaling wacht' : 'betalingen wachten'} tot jij goedkeurt.`,
};

interface Prepared {
  preparedBy: string;
  count: number;
  cents: number;
  executionOn: Day;
}

/** What a second person reads who is no coordinator. */
export const approvalWords = {
  title: 'Betalingen',
  lead: 'Jij bent de tweede persoon. Je ziet hoeveel en wanneer, en geen namen.',
  sum: 'Samen',
  on: 'De bank betaalt op',
  by: 'Klaargezet door',
  compare: (who: string) =>
    `Bel ${who} en vergelijk de controlewoorden. Zijn ze dezelfde? Keur dan goed.`,
  approved: 'Goedgekeurd',
  already: 'Iemand keurde deze betaling al goed. Je hoeft niets meer te doen.',
  none: {
    title: 'Niets om goed te keuren',
    text: 'Zodra iemand een betaling klaarzet, staat ze hier.',
  },
  alone: 'Eén persoon op kantoor',
  aloneOn:
    'Wie een betaling klaarzet, mag ze ook zelf goedkeuren, met een code uit de mail. Het boek zegt dat erbij.',
  aloneOff:
    'Twee mensen kijken elke betaling na. Is er maar één persoon op kantoor? Dan kan je dat hier zeggen.',
  switchOn: 'Eén persoon mag het alleen',
  switchOff: 'Weer met twee',
};
