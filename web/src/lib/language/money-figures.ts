import type { Day } from '@app/domain/day';
import { sayCount, sayDateShort, sayMoney } from './in-words.ts';

/** An amount that was on the account of a coach later than agreed, or is not yet. */
interface Late {
  day: Day;
  dueBy: Day;
  paidOn: Day | null;
  daysLate: number;
}

/** The money of a year: by month, by funder, and what came late. */
export const figuresWords = {
  title: (year: number) => `Kostenvergoeding ${year}`,
  lead: 'Wat voor dit jaar betaald is, per dag waarvoor het was.',
  names: 'Naamlijst',
  bring: 'Breng betalingen van vroeger binnen',
  other: (year: number) => `Naar ${year}`,
  months: 'Per maand',
  columns: {
    month: 'Maand',
    count: 'Keren',
    flat: 'Forfait',
    travel: 'Vervoer',
    costs: 'Reële kosten',
    total: 'Samen',
  },
  together: 'Samen',
  none: (year: number) => `Voor ${year} is nog niets betaald.`,
  funders: 'Wie betaalt mee',
  fundersWhy: 'Alleen coördinatoren zien dit. Coaches en trainers niet.',
  funderColumns: {
    name: 'Wie',
    budget: 'Budget',
    spent: 'Betaald',
    committed: 'Toegezegd',
    left: 'Over',
  },
  noBudget: 'Geen budget',
  tooMuch: (cents: number) => `${sayMoney(cents)} te veel`,
  ours: 'Van onszelf',
  manage: 'Kies wie meebetaalt',
  noFunders: 'Niemand betaalt mee. Alles is van onszelf.',
  late: 'Te laat betaald',
  lateWhy: 'Onze fout, nooit die van de coach. Het kost haar geen plaats.',
  noneLate: 'Niemand wachtte te lang.',
  lateColumns: { who: 'Wie', longest: 'Hoe lang', cents: 'Bedrag' },
  lateLine: ({ day, dueBy, paidOn }: Late) =>
    `${sayDateShort(day)}: ten laatste ${sayDateShort(dueBy)}, ${paidOn === null ? 'nog niet betaald' : `betaald ${sayDateShort(paidOn)}`}`,
  /** How long she waits, or waited longest. */
  lateBy: (lines: readonly Late[]) => {
    const waiting = lines.filter(({ paidOn }) => paidOn === null);
    const days = Math.max(
      ...(waiting.length > 0 ? waiting : lines).map(({ daysLate }) => daysLate),
    );
    return waiting.length > 0
      ? `Wij zijn ${sayCount(days, 'dag', 'dagen')} te laat`
      : lines.length === 1
        ? `${sayCount(days, 'dag', 'dagen')} te laat`
        : `${sayCount(lines.length, 'keer', 'keer')}, tot ${sayCount(days, 'dag', 'dagen')} te laat`;
  },
};

/** Who carries what coaches are repaid. */
export const funderWords = {
  title: 'Wie betaalt mee',
  lead: 'Een stad, een fonds of een project dat kostenvergoedingen betaalt. Coaches en trainers zien dit niet.',
  add: 'Voeg iemand toe',
  change: 'Pas aan',
  changing: (name: string) => `Pas ${name} aan`,
  name: 'Naam',
  budget: (year: number) => `Budget voor ${year}`,
  budgetHint: 'In euro. Laat leeg als je het niet weet.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  done: 'Bewaard.',
  none: 'Nog niemand. Alles is van onszelf.',
  hasBudget: (cents: number, year: number) => `Budget ${year}: ${sayMoney(cents)}`,
  noBudget: (year: number) => `Nog geen budget voor ${year}`,
  series: 'Welke reeks betaalt wie?',
  seriesWhy: 'Dit geldt voor alle dagen van de reeks. Voor één dag kan je het anders kiezen.',
  noSeries: (year: number) => `In ${year} is er geen reeks.`,
  ours: 'Wij zelf',
  columns: { series: 'Reeks', days: 'Dagen', funder: 'Wie betaalt' },
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
  keep: 'Bewaar de keuze',
};
