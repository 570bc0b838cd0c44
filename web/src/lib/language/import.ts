import type { PaymentField } from '@app/domain/compensation/import-columns';
import type { PaymentDoubt } from '@app/domain/compensation/import-preview';
import type { CoachDoubt } from '@app/domain/coaches/import-preview';
import type { CoachCellDoubt, CoachLineDoubt } from '@app/domain/coaches/import-doubts';
import type { CoachField } from '@app/domain/coaches/import-columns';
import type { CellProblem } from '@app/domain/import-line';
import type { LineState } from '@app/domain/import-preview';
import type { SessionField } from '@app/domain/sessions/import-columns';
import type { SessionCellDoubt, SessionLineDoubt } from '@app/domain/sessions/import-doubts';
import type { SessionDoubt } from '@app/domain/sessions/import-preview';
import { publicHolidayOn } from '@app/domain/holidays';
import type { TableProblem } from '@app/domain/table';
import { publicHolidays } from './holidays.ts';
import { sayDayAndYear } from './in-words.ts';

/** Why a file cannot be read, and what to do then. A problem without a sentence does not compile. */
export const sayTableProblem = (found: TableProblem): string =>
  (tableProblems[found.problem] as (problem: TableProblem) => string)(found);

const tableProblems: {
  [Name in TableProblem['problem']]: (found: Extract<TableProblem, { problem: Name }>) => string;
} = {
  empty: () => 'Dit bestand is leeg. Kies een ander bestand.',
  'no-lines': () => 'Er staan alleen namen van kolommen in dit bestand, en geen lijnen.',
  'no-header': () =>
    'De eerste lijn bevat geen namen van kolommen. Zet boven elke kolom wat erin staat.',
  pdf: () => 'Dit is een pdf. Bewaar je lijst als Excel of als CSV en kies ze opnieuw.',
  'old-excel': () =>
    'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of als CSV en kies het opnieuw.',
  'open-document': () =>
    'Dit is een bestand van LibreOffice (.ods). Bewaar het als .xlsx of als CSV en kies het opnieuw.',
  locked: () => 'Op dit bestand staat een wachtwoord. Bewaar het zonder wachtwoord.',
  'unzips-too-large': () =>
    'Dit bestand is uitgepakt te groot. Bewaar alleen het blad met de lijst.',
  damaged: () => 'Dit bestand is beschadigd. Open het en bewaar het opnieuw als .xlsx of als CSV.',
  'not-a-list': () => 'Dit is geen lijst die we kunnen lezen. Kies een Excel- of CSV-bestand.',
  'too-large': ({ most }) =>
    `Dit bestand is groter dan ${Math.floor(most / 1024 / 1024)} MB. Verdeel het over meer bestanden.`,
  'too-many-lines': ({ most }) =>
    `Dit bestand heeft meer dan ${inDutch(most)} lijnen. Verdeel het over meer bestanden.`,
  'too-many-columns': ({ most }) =>
    `Dit bestand heeft meer dan ${inDutch(most)} kolommen. Bewaar alleen wat je nodig hebt.`,
  'open-quote': ({ line }) =>
    `Rond lijn ${inDutch(line)} begint een aanhalingsteken (") dat nergens stopt. Verbeter het in je bestand.`,
};

/** What is wrong with a cell, with what stood there: to follow *Kolom Coach sinds:*. */
export const sayCellProblem = ({ problem, text }: { problem: CellProblem; text: string }): string =>
  cellProblems[problem](`‘${text}’`);

const cellProblems: Record<CellProblem, (text: string) => string> = {
  'not-a-day': (text) => `${text} is geen datum. Schrijf ze als 26/01/2027.`,
  'no-such-day': (text) => `${text} bestaat niet op de kalender.`,
  'no-year': (text) => `bij ${text} staat geen jaar.`,
  'only-a-month': (text) => `bij ${text} staat geen dag.`,
  'other-weekday': (text) => `${text}: die datum valt op een andere dag van de week.`,
  'day-or-month': (text) =>
    `bij ${text} weten we niet wat de dag is en wat de maand. Kies het bovenaan.`,
  'year-out-of-reach': (text) => `${text}: het jaartal ligt te ver weg.`,
  'not-a-time': (text) => `${text} is geen uur. Schrijf het als 9u30 of 13:30.`,
  'no-such-time': (text) => `${text} bestaat niet op de klok.`,
  'end-before-start': (text) => `het einde komt niet na het begin (${text}).`,
  'not-a-number': (text) => `${text} is geen getal.`,
  'out-of-range': (text) => `${text} kan niet: het getal is te groot of te klein.`,
  'not-an-email': (text) => `${text} is geen e-mailadres.`,
  'not-a-phone-number': (text) => `${text} is geen telefoonnummer.`,
  'phone-number-too-short': (text) => `${text} is te kort om een nummer te zijn.`,
  'phone-number-too-long': (text) => `${text} is te lang om een nummer te zijn.`,
  'not-an-iban': (text) => `${text} is geen rekeningnummer.`,
  'iban-check-failed': (text) => `${text} klopt niet: het controlegetal is fout.`,
  'not-a-postcode': (text) => `${text} is geen postcode.`,
  'not-an-address': (text) => `${text}: we zien niet wat de straat, de postcode en de gemeente is.`,
  'unknown-yes-or-no': (text) => `${text} verstaan we niet. Schrijf ja of nee.`,
  'unknown-channel': (text) => `${text} kennen we niet. Kies bellen, sms, WhatsApp, mail of brief.`,
  'trainer-missing': () => 'trainer ontbreekt.',
  missing: () => 'hier staat niets, en we hebben het nodig.',
  'one-name': (text) => `hier staat geen familienaam. We schrijven alleen ${text} op.`,
  'says-nothing': () => 'Op deze lijn staat niets.',
  'too-many-cells': (text) =>
    `Er staat meer op deze lijn dan er kolommen zijn: ${text}. Misschien zijn de kolommen verschoven.`,
  'too-long': (text) => `${text} is te lang.`,
  'unreadable-characters': (text) => `${text} bevat tekens die we niet kunnen lezen.`,
  'formula-without-result': (text) =>
    `hier staat een formule zonder uitkomst: ${text}. Bewaar het bestand opnieuw in Excel.`,
  'formula-error': (text) => `${text} is een fout van een formule.`,
  'not-an-amount': (text) => `${text} is geen bedrag. Schrijf het als 43,00.`,
  'amount-out-of-range': (text) => `${text} kan niet: het bedrag is te groot, of kleiner dan nul.`,
  'still-to-come': (text) => `${text} moet nog komen.`,
  'flat-rate-and-costs': (text) =>
    `hier staat ${text} naast een forfait. Forfait en reële kosten gaan niet samen.`,
  'second-value': (text) => `${text} nemen we niet over, want er staat al iets anders.`,
};

/** What to look at once more in a line that comes in: to follow *Kolom Datum:*. */
export const sayCellDoubt = (found: CoachLineDoubt | SessionLineDoubt): string =>
  cellDoubts[found.doubt](found);

const cellDoubts: Record<
  CoachCellDoubt | SessionCellDoubt,
  (found: Pick<SessionLineDoubt, 'text' | 'elsewhere'>) => string
> = {
  'intervision-to-come': ({ text }) =>
    `${sayDayAndYear(text)} moet nog komen. Die datum schrijven we niet op als gevolgd.`,
  'no-number-for-channel': ({ text }) =>
    `er staat geen nummer ${text === 'call' ? 'om te bellen' : `voor ${text === 'sms' ? 'een sms' : 'WhatsApp'}`}.`,
  'public-holiday': ({ text }) =>
    `${sayDayAndYear(text)} is een feestdag (${publicHolidays[publicHolidayOn(text) ?? 'new-year']}).`,
  'trainer-elsewhere': ({ text, elsewhere }) =>
    `${text} staat op dat uur ook ${elsewhere ? sayElsewhere(elsewhere) : 'ergens anders'}.`,
  'no-participants': () => 'hier staat geen aantal deelnemers.',
  'venue-without-town': ({ text }) => `bij ‘${text}’ staat geen gemeente.`,
};

/** *op lijn 4, in Lier*; *bij ‘Warm onthaal’*. */
const sayElsewhere = (where: NonNullable<SessionLineDoubt['elsewhere']>): string =>
  [
    where.line === null ? `bij ‘${where.title}’` : `op lijn ${where.line}`,
    ...(where.town ? [`in ${where.town}`] : []),
  ].join(', ');

/** The name of a field, as in *Wordt bij ons*. */
export const coachFieldNames: Record<CoachField, string> = {
  firstName: 'Voornaam',
  lastName: 'Familienaam',
  firstThenLastName: 'Voornaam en familienaam',
  lastThenFirstName: 'Familienaam en voornaam',
  phone: 'Gsm',
  otherPhone: 'Tweede gsm of telefoon',
  email: 'E-mailadres',
  otherEmail: 'Tweede e-mailadres',
  channel: 'Hoe bereiken',
  street: 'Straat en nummer',
  houseNumber: 'Huisnummer',
  box: 'Bus',
  postcode: 'Postcode',
  town: 'Gemeente',
  address: 'Volledig adres',
  coachSince: 'Coach sinds',
  trainedOn: 'Opleiding af op',
  themes: 'Thema’s gevolgd',
  perMonth: 'Hoogstens per maand',
  wishedPerMonth: 'Wil graag per maand',
  wantsMoreOften: 'Wil graag vaker',
  notOn: 'Liever niet',
  notInHolidays: 'Niet in schoolvakanties',
  iban: 'Rekeningnummer',
  lastIntervisionOn: 'Laatste intervisie',
};

export const sessionFieldNames: Record<SessionField, string> = {
  series: 'Reeks',
  numbering: 'Dag van de reeks',
  day: 'Datum',
  from: 'Van',
  until: 'Tot',
  hours: 'Uren (van en tot)',
  theme: 'Thema',
  organisation: 'Vrager',
  venue: 'Plaats',
  town: 'Gemeente',
  trainers: 'Trainers',
  participants: 'Deelnemers',
  coachesNeeded: 'Coaches nodig',
  remark: 'Opmerking',
};

/** The fields a column may become, by kind of list. */
export const fieldNames = {
  coaches: coachFieldNames,
  sessions: sessionFieldNames,
  payments: {
    firstName: coachFieldNames.firstName,
    lastName: coachFieldNames.lastName,
    firstThenLastName: coachFieldNames.firstThenLastName,
    lastThenFirstName: coachFieldNames.lastThenFirstName,
    day: 'Dag waarvoor',
    flat: 'Forfait',
    travel: 'Vervoer',
    km: 'Kilometers',
    costs: 'Reële kosten',
    paidOn: 'Betaald op',
  } satisfies Record<PaymentField, string>,
};

export const stateNames: Record<LineState, string> = {
  new: 'Nieuw',
  same: 'Al bekend',
  changed: 'Gewijzigd',
  'same-as-line': 'Staat er dubbel',
  'double?': 'Dubbel?',
  'not-taken': 'Niet genomen',
};

/** Why somebody asks whether a line is a double; `twin` is a name, or *lijn 4*. */
export const sayDoubt = (why: CoachDoubt | SessionDoubt | PaymentDoubt, twin: string): string =>
  doubts[why](twin);

const doubts: Record<CoachDoubt | SessionDoubt | PaymentDoubt, (twin: string) => string> = {
  'name-and-phone': (twin) => `Zelfde naam en gsm als ${twin}.`,
  name: (twin) => `Zelfde naam als ${twin}.`,
  phone: (twin) => `Zelfde gsm als ${twin}, met een andere naam.`,
  email: (twin) => `Zelfde e-mailadres als ${twin}, met een andere naam.`,
  'same-hour': (twin) => `Zelfde reeks, dag en uur als ${twin}.`,
  'same-payment': (twin) => `Zelfde dag en bedrag als ${twin}.`,
  'other-amount': (twin) => `Voor die dag staat er al ${twin}.`,
  'paid-here': (twin) => `Die dag staat hier al, met ${twin}.`,
  'same-day': (twin) => `Zelfde reeks en dag als ${twin}, op een ander uur.`,
};

/** A column that has to be matched first. */
export const sayMissingColumn = (field: string): string =>
  `We vinden geen kolom voor ‘${field}’. Kies zelf welke kolom het is.`;

/** The same field chosen for two columns. */
export const sayMatchedTwice = (field: string): string =>
  `‘${field}’ staat bij twee kolommen. Kies er één.`;

const inDutch = (number: number): string => number.toLocaleString('nl-BE');
