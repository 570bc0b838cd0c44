import type { AgreedInShort } from '@app/contract/compensation/told-money';
import type {
  KindOfCost,
  NeededAhead,
  Occasion,
  TravelMode,
  WayOfMoney,
} from '@app/domain/compensation/agreed-amount';
import type { KindOfLegalAmount } from '@app/domain/compensation/legal-amount';
import type { Scheme } from '@app/domain/compensation/scheme';
import type { Day } from '@app/domain/day';
import { capital, sayCount, sayDate, sayDateAndYear, sayDay, sayKm, sayMoney } from './in-words.ts';

/** What is agreed about money: how costs are repaid, for what, how she comes and how the money reaches her. */
export const agreeingWords = {
  schemes: {
    'flat-rate': {
      name: 'een vast bedrag per dag',
      word: 'Een vast bedrag per dag (forfait)',
      means:
        'Geen bewijzen nodig, behalve voor vervoer. Vervoer komt erbij. Er is een plafond per dag en per jaar, van alle organisaties samen.',
    },
    'real-costs': {
      name: 'de kosten die je echt had',
      word: 'De echte kosten',
      means:
        'Alles met een bewijs: vervoer, kinderopvang, telefoon, eten. Er is geen plafond. Geen vast bedrag erbij.',
    },
  } satisfies Record<Scheme, { name: string; word: string; means: string }>,
  occasions: {
    session: 'Voor',
    preparation: 'Voor de voorbereiding van',
    training: 'Voor',
    intervision: 'Voor',
  } satisfies Record<Occasion, string>,
  travel: {
    car: 'met de auto',
    bicycle: 'met de fiets',
    'public-transport': 'met bus, tram of trein',
    lift: 'met iemand mee',
    none: 'zonder kosten voor vervoer',
  } satisfies Record<TravelMode, string>,
  ways: {
    bank: 'op je rekening',
    cash: 'contant',
    'other-account': 'op een andere rekening',
  } satisfies Record<WayOfMoney, string>,
  needs: {
    ticket: 'een ticket',
    advance: 'een voorschot',
  } satisfies Record<NeededAhead, string>,
  costs: {
    travel: 'vervoer',
    childcare: 'kinderopvang',
    phone: 'je telefoon',
    meal: 'een maaltijd',
    other: 'iets anders',
  } satisfies Record<KindOfCost, string>,
  km: sayKm,
};

/** "dit jaar", or by its number where it is another one: the year of a day that is planned ahead. */
export const sayYear = (other?: number): string => (other === undefined ? 'dit jaar' : `${other}`);
export const sayInYear = (other?: number): string =>
  other === undefined ? 'dit jaar' : `in ${other}`;

/** "nog € 120,50 en 2 dagen dit jaar"; less than a day is an amount alone. */
export const sayLeftOfYear = (cents: number, days: number | null, other?: number): string =>
  `nog ${sayMoney(cents)}${days ? ` en ${sayCount(days, 'dag', 'dagen')}` : ''} ${sayInYear(other)}`;

/** "€ 43,00, met de auto" */
function sayInShort({ flatCents, mode, realCosts }: AgreedInShort): string {
  const costsNothing = mode === 'none' || mode === 'lift';
  const withoutAmount = costsNothing ? 'geen vast bedrag' : 'alleen vervoer';
  return [
    realCosts ? 'de echte kosten' : flatCents === null ? withoutAmount : sayMoney(flatCents),
    ...(mode === null || mode === 'none' ? [] : [agreeingWords.travel[mode]]),
  ].join(', ');
}

/** The page on which the money of one day is agreed with a coach. */
export const amountWords = {
  toPage: 'Kostenvergoeding',
  /** Of the link: what is agreed for a day, in few words. */
  inShort: (agreed: AgreedInShort | null) =>
    `Kostenvergoeding: ${agreed === null ? 'nog af te spreken' : sayInShort(agreed)}`,
  title: (firstName: string) => `Spreek de kostenvergoeding af met ${firstName}`,
  usual: (cents: number) => `Voor een dag als deze spraken we ${sayMoney(cents)} af.`,
  noUsual: 'Voor een dag als deze spraken we nog geen bedrag af.',
  realCosts: (otherYear?: number) =>
    `${capital(sayInYear(otherYear))} betalen we de echte kosten terug. Er hoort geen vast bedrag bij.`,
  toTerms: 'Spreek bedragen af',
  left: (cents: number, days: number | null, otherYear?: number) =>
    `${capital(sayLeftOfYear(cents, days, otherYear))}.`,
  leftThatDay: (cents: number) => `Voor deze dag kan ten hoogste ${sayMoney(cents)}.`,
  missing: (otherYear?: number) =>
    `Gegevens ontbreken: het plafond van ${sayYear(otherYear)} staat nog niet bij Bedragen. Afspreken kan, betalen wacht.`,
  missingRate: (kinds: readonly KindOfLegalAmount[]) =>
    `Gegevens ontbreken: het bedrag per kilometer ${kinds.length > 1 ? 'voor auto en fiets' : kinds[0] === 'car-km' ? 'voor de auto' : 'voor de fiets'} staat voor die dag nog niet bij Bedragen. Afspreken kan, betalen wacht.`,
  toAmounts: 'Vul het bedrag in',
  heldBack: (cents: number, firstName: string) =>
    cents === 0
      ? `Er kan geen vast bedrag meer bij. ${firstName} kan mee met alleen vervoer, als dat de eigen wens is.`
      : `Nog ${sayMoney(cents)}: ${firstName} kan mee met een lager bedrag of alleen vervoer, als dat de eigen wens is.`,
  amount: 'Vast bedrag, in euro',
  amountHint: 'Leeg is alleen vervoer.',
  preparation: (day: Day) => `Voor de voorbereiding op ${sayDate(day)}, in euro`,
  preparationHint: 'Leeg is niets.',
  travel: 'Vervoer',
  travelModes: {
    car: 'Auto',
    bicycle: 'Fiets',
    'public-transport': 'Bus, tram of trein',
    lift: 'Met iemand mee',
    none: 'Te voet, of geen kosten',
  } satisfies Record<TravelMode, string>,
  km: 'Kilometer, enkel heen',
  kmBetween: (home: string, town: string) =>
    `Tussen ${home} en ${town}. We bewaren het en stellen het de volgende keer voor.`,
  kmHint: 'Alleen met de auto of de fiets.',
  ticket: 'Ticket heen en terug, in euro',
  ticketHint: 'Alleen met bus, tram of trein.',
  way: 'Hoe komt het geld?',
  ways: {
    bank: 'Op de eigen rekening',
    cash: 'Contant',
    'other-account': 'Op een andere, zelf gekozen rekening',
  } satisfies Record<WayOfMoney, string>,
  needs: 'Is er vooraf iets nodig?',
  needsChoices: [
    { value: '', word: 'Nee' },
    { value: 'ticket', word: 'Een ticket' },
    { value: 'advance', word: 'Een voorschot' },
  ],
  lowerHow: 'Hoe hoorde je dat?',
  lowerOn: 'Wanneer hoorde je dat?',
  agreed: (by: string, lowerOn: Day | null) =>
    `${by} sprak dit af.${lowerOn === null ? '' : ` Het was een eigen wens, gehoord op ${sayDate(lowerOn)}.`}`,
  comesBy: (day: Day) => `Het geld is er ten laatste op ${sayDay(day)}. Zeg dat erbij.`,
  save: 'Bewaar wat we afspraken',
  cancel: 'Annuleer',
};

/** The page with the money of a coach in one year. */
export const moneyOfYearWords = {
  title: (year: number) => `Kostenvergoeding in ${year}`,
  toPage: 'Vast bedrag of echte kosten, en wat er elders was',
  other: (year: number) => `Bekijk ${year}`,
  scheme: {
    title: 'Hoe betalen we de kosten terug?',
    lead: 'De coach kiest, en het geldt voor het hele jaar. Vanaf de eerste betaling kan het dat jaar niet meer anders.',
    childcare:
      'Is er kinderopvang te betalen? Die kan niet bij een vast bedrag. Kies dan de echte kosten, of laat ons de opvang zelf regelen en betalen.',
    legend: 'Wat is de keuze?',
    how: 'Hoe hoorde je dat?',
    on: 'Wanneer hoorde je dat?',
    save: 'Bewaar de keuze',
    chosen: (is: Scheme, on: Day, by: string | null) =>
      `${agreeingWords.schemes[is].word}, gekozen op ${sayDateAndYear(on)}${by === null ? '' : `. ${by} hoorde het`}.`,
    none: 'Nog niet gekozen.',
    fixed: (year: number) => `In ${year} is al betaald. Daarom blijft deze keuze het hele jaar zo.`,
  },
  elsewhere: {
    title: 'Was er elders kostenvergoeding?',
    lead: 'De plafonds tellen voor alle organisaties samen. Niemand moet het zeggen. Wat gezegd is, rekenen we mee.',
    now: (cents: number, on: string) => `${sayMoney(cents)}, gezegd op ${on}.`,
    none: 'Daar is nog niets over gezegd.',
    cents: (year: number) => `Samen in ${year}, in euro`,
    how: 'Hoe hoorde je dat?',
    save: 'Bewaar wat gezegd is',
  },
  receipts: {
    title: 'Bewijzen die we zagen',
    lead: 'We schrijven op wat er stond. Het papier zelf houden we niet bij.',
    none: 'Nog geen.',
    day: 'Van welke dag?',
    kind: 'Waarvoor?',
    kinds: {
      travel: 'Vervoer',
      childcare: 'Kinderopvang',
      phone: 'Telefoon',
      meal: 'Eten en drinken',
      other: 'Iets anders',
    } satisfies Record<KindOfCost, string>,
    cents: 'Hoeveel, in euro?',
    save: 'Schrijf het bewijs op',
    seen: (day: Day, kind: KindOfCost, cents: number, by: string) =>
      `${sayDateAndYear(day)}, ${agreeingWords.costs[kind]}: ${sayMoney(cents)}. ${by} zag het.`,
    ofNothing: 'Dit telt nog niet mee: die dag is er niets waar het bij hoort. Klopt de dag?',
    besideFlat: 'Dit telt niet mee: bij een vast bedrag betalen we alleen vervoer terug.',
    wrong: 'Dat klopt niet',
  },
  done: {
    scheme: 'Bewaard: hoe we de kosten terugbetalen.',
    elsewhere: 'Bewaard: wat er elders was.',
    receipt: 'Bewaard: het bewijs.',
    'taken-back': 'Het bewijs is weg.',
  },
};
