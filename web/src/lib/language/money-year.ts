import { yearOf, type Day } from '@app/domain/day';
import type { Occasion } from '@app/domain/compensation/line';
import type { Scheme } from '@app/domain/compensation/scheme';
import { ended, sayCount, sayDateAndYear, sayMoney } from './in-words.ts';

/** "43,00", where the heading says that it is money. */
export const sayAmount = (cents: number): string => amount.format(cents / 100);
const amount = new Intl.NumberFormat('nl-BE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** "22-01-2026", in columns of days. */
export const sayDayInFigures = (day: Day): string => day.split('-').toReversed().join('-');

/** "van 1 januari tot 23 november 2026" */
const untilToday = (year: number, today: Day): string => {
  const last = today < `${year}-12-31` ? today : `${year}-12-31`;
  return `van 1 januari tot ${sayDateAndYear(last)}`;
};

interface Ceilings {
  perDay: number | null;
  perYear: number | null;
}

/** The law: ten years from the first of January after the year. */
const keepUntil = (year: number): string => `31 december ${year + 10}`;

/** The list that the law asks. */
export const namesWords = {
  title: (year: number) => `Naamlijst kostenvergoedingen ${year}`,
  tools: 'Lijst die de wet vraagt: naam, dag, bedrag. A4, ook als Excel.',
  lead: (year: number, today: Day) => `Forfait per dag, ${untilToday(year, today)}`,
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
  none: (year: number) => `Nog niemand kreeg een forfait in ${year}.`,
  ceilings: (year: number, { perDay, perYear }: Ceilings) =>
    perDay === null || perYear === null
      ? `Het plafond van ${year} is nog niet ingevuld bij Bedragen.`
      : `Plafond ${year}: ${sayMoney(perDay)} per dag en ${sayMoney(perYear)} per jaar.`,
  over: (isOver: boolean | null) =>
    isOver === null
      ? ''
      : isOver
        ? 'Iemand op deze lijst ging erover. Kijk het na met je boekhouder.'
        : 'Niemand op deze lijst ging erover.',
  travel: 'Vervoer staat er niet bij: daarvoor houd je tickets en kilometers bij.',
  made: (today: Day, by: string, year: number) =>
    `Opgemaakt op ${sayDateAndYear(today)} door ${by}. Bewaren tot ${keepUntil(year)}.`,
  file: (year: number) => `Naamlijst kostenvergoedingen ${year}`,
  columns: { name: 'Naam', firstName: 'Voornaam', day: 'Dag', amount: 'Bedrag' },
};

/** What one coach got in a year, on one sheet. */
export const statementWords = {
  link: (year: string) => `Je jaaroverzicht van ${year}, om te bewaren of af te drukken`,
  title: (year: number) => `Jouw kostenvergoeding in ${year}`,
  page: (year: number, name: string) => `Jaaroverzicht ${year}, ${name}`,
  tools: 'Jaaroverzicht voor de coach, één blad A4.',
  lead: (year: number, today: Day) => untilToday(year, today),
  forDays: 'Voor de dagen',
  forTravel: 'Voor vervoer',
  forCosts: 'Voor kosten',
  room: 'Nog mogelijk dit jaar',
  caption: (year: number) => `Alles wat je kreeg voor ${year}`,
  columns: {
    day: 'Dag',
    what: 'Wat',
    flat: 'Voor de dag',
    travel: 'Vervoer',
    costs: 'Kosten',
    total: 'Samen',
  },
  occasion: {
    session: 'Vorming',
    preparation: 'Voorbereiding',
    training: 'Opleiding',
    intervision: 'Intervisie',
    earlier: 'Eerder betaald',
  } satisfies Record<Occasion, string>,
  /** "Voorbereiding Warm onthaal" */
  what: (occasion: Occasion, title: string | null) =>
    title === null
      ? statementWords.occasion[occasion]
      : occasion === 'session' || occasion === 'intervision'
        ? title
        : `${statementWords.occasion[occasion]} ${title}`,
  together: 'Samen',
  nothing: '–',
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
  none: (year: number) => `Je kreeg nog geen kostenvergoeding voor ${year}.`,
  waiting: (cents: number) => `${sayMoney(cents)} komt nog. Dat staat hier nog niet bij.`,
  questions: (
    {
      year,
      scheme,
      ceilings: { perDay, perYear },
      elsewhereCents,
      today,
    }: {
      year: number;
      scheme: Scheme | null;
      ceilings: Ceilings;
      elsewhereCents: number;
      today: Day;
    },
    call: string | null,
  ) => [
    {
      question: 'Wat is dit?',
      answer:
        'Dit is geld voor je kosten als vrijwilliger. Je moet het niet aangeven bij de belastingen. Bewaar dit blad bij je papieren.',
    },
    ...(scheme === 'real-costs'
      ? [
          {
            question: 'Hoeveel mag?',
            answer: 'Je krijgt terug wat je echt betaalde. Daarvoor toonde je een bewijs.',
          },
        ]
      : perDay === null || perYear === null
        ? []
        : [
            {
              question: 'Hoeveel mag?',
              answer: [
                `In ${year} mag je van alle organisaties samen tot ${sayMoney(perDay)} per dag en ${sayMoney(perYear)} per jaar krijgen. Vervoer komt daar apart bij.`,
                elsewhereCents > 0
                  ? `Je zei dat je elders ${sayMoney(elsewhereCents)} kreeg. Dat telden we mee.`
                  : 'Kreeg je ook elders iets? Zeg het ons, dan tellen we mee.',
                ...(year < yearOf(today)
                  ? []
                  : ['Je dagen die al vastliggen, zijn van ‘nog mogelijk’ al af.']),
              ].join(' '),
            },
          ]),
    {
      question: 'Klopt er iets niet?',
      answer: `${ended(call === null ? 'Bel ons' : `Bel ${call}`)} We kijken het samen met jou na.`,
    },
  ],
  made: (today: Day) =>
    `Opgemaakt op ${sayDateAndYear(today)}. Vrijwilligerswet van 3 juli 2005, artikel 10.`,
};
