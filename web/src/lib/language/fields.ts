import type { InEveryLanguage, Language } from '@app/domain/language';
import {
  atMost as englishAtMost,
  english,
  missing as englishMissing,
  overDay as englishOverDay,
  tooLong as englishTooLong,
} from './english/fields.ts';
import { sayMoney } from './in-words.ts';

/** What can be wrong with one field, as the contract's `detail` names it. */
export const fieldTroubles = [
  'required',
  'too-long',
  'too-many',
  'not-a-day',
  'not-a-time',
  'not-an-amount',
  'not-a-rate',
  'not-a-number',
  'not-an-address',
  'already-your-address',
  'not-a-phone',
  'not-a-phone-number',
  'phone-number-too-short',
  'phone-number-too-long',
  'not-an-email',
  'not-an-iban',
  'iban-check-failed',
  'ends-before-it-begins',
  'after-the-day',
  'before-the-day',
  'before-the-first-day',
  'longer-than-three-months',
  'in-the-past',
  'in-the-future',
  'above-the-ceiling',
  'above-the-day-ceiling',
  'nothing-left',
  'beside-real-costs',
  'after-it-was-signed',
  'too-early',
  'after-the-date',
  'after-the-first-day',
  'before-it-was-asked',
  'not-on-the-index',
  'other-index',
  'far-from-the-year-before',
  'far-from-before',
  'another-unit',
  'not-a-calendar-year',
  'ends-before-its-first-day',
  'longer-than-a-year',
  'stands-there-twice',
  'names-a-coach',
  'small-number',
  'more-than-three-words',
  'too-short',
  'says-too-little',
  'at-night',
  'tomorrow-at-the-earliest',
  'out-of-range',
  'too-little-beside-others',
  'hours-not-in-order',
  'does-not-fit-later',
  'unreadable-characters',
  'code-does-not-fit',
  'unknown-field',
  'invalid',
] as const;
export type FieldTrouble = (typeof fieldTroubles)[number];

/** What to write instead. A detail we do not know gets the general sentence. */
export function sayField(detail: string, example?: string, language: Language = 'nl'): string {
  if (detail === 'required' && example !== undefined) return missing[language](example);
  return sentences[language][fieldTroubles.find((trouble) => trouble === detail) ?? 'invalid'];
}

const missing = {
  nl: (example: string) => `Vul dit nog in. Schrijf het zo: ${example}`,
  en: englishMissing,
};

/** How much may be typed, before she types. */
export const sayAtMost = (longest: number, language: Language): string => atMost[language](longest);

/** The same in a refusal. */
export const sayTooLong = (longest: number, language: Language): string =>
  tooLong[language](longest);

/** The same of an amount, with what the law allows for one day, in cents. */
export const sayOverDay = (ceiling: number, language: Language): string =>
  overDay[language](ceiling);

/** How much there can be instead, in cents. Only the office agrees on amounts. */
export const sayAboveCeiling = (cents: number): string =>
  `Dat is meer dan er volgens de wet nog kan: ten hoogste ${sayMoney(cents)}.`;

const atMost = {
  nl: (longest: number) => `Ten hoogste ${longest} tekens.`,
  en: englishAtMost,
};

const tooLong = {
  nl: (longest: number) => `Dit is te lang: ten hoogste ${longest} tekens.`,
  en: englishTooLong,
};

const overDay = {
  nl: (ceiling: number) =>
    `Dat is meer dan de wet voor één dag toelaat: ten hoogste ${sayMoney(ceiling)}.`,
  en: englishOverDay,
};

const dutch = {
  required: 'Vul dit nog in.',
  'too-long': 'Dit is te lang. Maak het wat korter.',
  'too-many': 'Dit zijn er te veel.',
  'not-a-day': 'Dit is geen dag. Schrijf hem zo: 24/11/2026',
  'not-a-time': 'Dit is geen uur. Schrijf het zo: 9.30',
  'not-an-amount': 'Dit is geen bedrag. Schrijf het zo: 43,00',
  'not-a-rate': 'Dit is geen bedrag voor één kilometer. Schrijf het zo: 0,4326',
  'not-a-number': 'Dit is geen getal. Schrijf het zo: 14',
  'not-an-address': 'Dit is geen e-mailadres. Schrijf het zo: naam@voorbeeld.be',
  'already-your-address': 'Dit is al je e-mailadres.',
  'not-a-phone': 'Dit is geen telefoonnummer. Schrijf het zo: 0400 00 01 23',
  'not-a-phone-number': 'Dit is geen telefoonnummer. Schrijf het zo: 0400 00 01 23',
  'phone-number-too-short': 'Dit nummer is te kort. Kijk het nog eens na.',
  'phone-number-too-long': 'Dit nummer is te lang. Kijk het nog eens na.',
  'not-an-email': 'Dit is geen e-mailadres. Kijk het nog eens na.',
  'not-an-iban': 'Dit is geen rekeningnummer. Schrijf het zo: BE00 0000 0000 0000',
  'iban-check-failed': 'Dit rekeningnummer klopt niet. Kijk de cijfers nog eens na.',
  'ends-before-it-begins': 'Het einde komt vóór het begin. Kijk de uren nog eens na.',
  'after-the-day': 'Een voorbereiding komt vóór de vormingsdag, of op de dag zelf.',
  'before-the-day': 'Een nabespreking komt na de vormingsdag, of op de dag zelf.',
  'before-the-first-day': 'Deze dag komt vóór de eerste dag. Kies dezelfde dag of een latere.',
  'longer-than-three-months': 'Ten hoogste drie maanden tegelijk. Kies een vroegere dag.',
  'in-the-past': 'Deze dag is al voorbij. Kies een latere dag.',
  'too-early': 'Op die dag is het 17 uur al voorbij. Kies een latere dag.',
  'after-the-date': 'Kies een dag vóór deze datum.',
  'after-the-first-day': 'Kies een dag vóór de eerste vormingsdag.',
  'stands-there-twice': 'Dit moment staat er twee keer.',
  'small-number':
    'Er staat een getal van 1 tot 4. Schrijf ‘minder dan 5’: bij zo weinig kan iemand raden over wie het gaat.',
  'names-a-coach':
    'Hier staat de naam van een coach. Schrijf wat de organisatie doet, zonder naam.',
  'more-than-three-words': 'Hoogstens drie woorden, zonder cijfers of leestekens.',
  'too-short': 'Dit is te kort. Schrijf een paar woorden.',
  'says-too-little': 'Schrijf iets meer, zodat iemand anders het kan terugvinden.',
  'not-on-the-index':
    'Dit bedrag kan niet kloppen: een plafond is elk jaar hetzelfde bedrag maal de index. Kijk na of er twee cijfers van plaats wisselden.',
  'other-index':
    'Dit hoort bij een ander jaar dan het bedrag per dag. Kijk allebei de bedragen nog eens na.',
  'far-from-the-year-before':
    'Dit ligt te ver van het jaar ervoor. Kijk na of het bedrag bij dit jaar hoort.',
  'far-from-before':
    'Dit is meer dan een tiende anders dan de periode ervoor. Klopt het toch, vink dat dan hieronder aan.',
  'another-unit': 'Dit is geen bedrag voor één kilometer. Schrijf het in euro, zo: 0,4326',
  'not-a-calendar-year':
    'Een plafond geldt van 1 januari tot en met 31 december van hetzelfde jaar.',
  'ends-before-its-first-day': 'Dit komt vóór de eerste dag. Kies dezelfde dag of een latere.',
  'longer-than-a-year': 'Dit is langer dan een jaar. Kies een vroegere dag.',
  'before-it-was-asked': 'Toen was de vraag er nog niet. Kies een latere dag.',
  'after-it-was-signed': 'Uitleg komt vóór het tekenen, of op de dag zelf.',
  'above-the-day-ceiling':
    'Dat is meer dan de wet voor één dag toelaat. Kijk bij Bedragen hoeveel er kan.',
  'above-the-ceiling': 'Dat is meer dan er volgens de wet nog kan.',
  'nothing-left': 'De plafonds van de wet laten hier niets meer voor over. Er kan niets bij.',
  'beside-real-costs': 'Dat jaar betalen we de echte kosten terug. Laat het vaste bedrag leeg.',
  'in-the-future': 'Deze dag moet nog komen. Kies vandaag of vroeger.',
  'at-night': 'Tussen 2 en 3 uur ’s nachts kan de klok verspringen. Kies een ander uur.',
  'tomorrow-at-the-earliest':
    'Dit kan ten vroegste morgen. Dagen die voorbij zijn, veranderen nooit.',
  'out-of-range': 'Dit getal kan hier niet. Kies een ander.',
  'too-little-beside-others': 'Dit is te weinig naast de andere getallen hier. Kijk ze samen na.',
  'hours-not-in-order': 'Deze uren volgen niet op elkaar. Kijk ze samen na.',
  'does-not-fit-later':
    'Dit past niet bij wat jullie later al afspraken. Kijk de latere afspraken na.',
  'unreadable-characters': 'Er staat een teken in dat we niet kunnen lezen. Haal het weg.',
  'code-does-not-fit': 'Deze code klopt niet. Kijk ze nog eens na, of vraag een nieuwe.',
  'unknown-field': 'Dit kunnen we niet bewaren: hier is geen plaats voor.',
  invalid: 'Dit klopt nog niet. Kijk het even na.',
} satisfies Record<FieldTrouble, string>;

const sentences: InEveryLanguage<typeof dutch> = { nl: dutch, en: english };
