import { countsUntil, type PapersAnswer } from '@app/domain/coaches/papers';
import { inBrussels, type Moment } from '@app/domain/moment';
import type { Day } from '@app/domain/day';
import { sayCount, sayDateAndYear } from './in-words.ts';

/** What she can say, as it stands on a button and where she reads it again. */
export const papersAnswerWords: Record<PapersAnswer, string> = {
  'not-needed': 'Niet nodig',
  'in-order': 'In orde',
  'to-do': 'Nog te doen',
  'rather-not': 'Zeg ik liever niet',
};

interface Help {
  title: string;
  lines: readonly string[];
}

/** What helps a coach to the right step, whatever she lives on; nobody sees what she opens. By `declaredSince` a general declaration holds. */
export const papersHelp = (declaredSince: Day | null, planner: string | null): readonly Help[] => [
  {
    title: 'Ik krijg geld van de RVA',
    lines:
      declaredSince === null
        ? [
            'Ben je werkloos, of kreeg je brugpensioen (SWT)? Dan meld je het **vóór je eerste dag**.',
            'Vul het formulier **C45B** in. Wij vullen ons deel in. Breng het naar je vakbond of de Hulpkas (HVW).',
            'Is het binnen? Dan mag je beginnen. De RVA heeft 12 werkdagen. Hoor je niets? Dan mag het.',
            'Doe je later vaker mee, of iets anders? Dan vul je het opnieuw in.',
          ]
        : [
            `Wij meldden het zelf aan de RVA, op ${sayDateAndYear(declaredSince)} (formulier C45F). **Jij hoeft niets in te vullen.**`,
            'Wil je zeker zijn? Vraag het aan je vakbond of de Hulpkas (HVW).',
          ],
  },
  {
    title: 'Ik ben ziek en krijg geld van het ziekenfonds',
    lines: [
      'Vraag **vooraf** aan de **adviserend arts** van je ziekenfonds of het past bij je gezondheid. Er bestaat een formulier voor.',
      'Doe het vóór je eerste dag. Anders kan het ziekenfonds geld terugvragen.',
    ],
  },
  {
    title: 'Ik krijg een leefloon',
    lines: ['Zeg het **vooraf** aan je OCMW.', 'Je kostenvergoeding telt niet mee als inkomen.'],
  },
  {
    title: 'Ik woon in een opvangcentrum',
    lines: ['Zeg het **vooraf** aan je begeleider. Die meldt het aan **Fedasil**.'],
  },
  {
    title: 'Ik ben in schuldbemiddeling',
    lines: [
      'Op je kostenvergoeding mag niemand beslag leggen. Maar van de rekening van je bemiddelaar krijg je ze moeilijk terug.',
      `${callFirst(planner)}. Dan zoeken we samen hoe jij je geld krijgt. Vraag ook aan je bemiddelaar of je iets moet melden.`,
    ],
  },
  {
    title: 'Iets anders, of niets',
    lines: [
      'Tijdskrediet, kinderbijslag, een inkomen voor ouderen (IGO) of een zorgbudget: dan hoef je niets te melden.',
      'Heb je geen Belgisch paspoort? Dan mag het met een geldig verblijfsdocument.',
      `**Twijfel je?** ${callFirst(planner)}. Je hoeft niet te zeggen wat je krijgt.`,
    ],
  },
];

const callFirst = (planner: string | null) => (planner === null ? 'Bel ons' : `Bel ${planner}`);

/** *Papieren*: whether somebody has to hear that she goes along. For the coach, and for the coordinator who knows less. */
export const papersWords = {
  title: 'Papieren',
  onStart: (asks: boolean) =>
    asks ? 'Er is nog iets te bekijken' : 'Moet je iets melden omdat je meegaat?',
  heading: 'Moet ik iets doen voor mijn papieren?',
  lead: 'Soms moet je vooraf iets melden. Hier lees je wat. **Wij vragen niet wat jij krijgt.**',
  fits: 'Wat past bij jou?',
  open: 'Je mag alles openen. Niemand ziet wat je opent.',
  print: 'Druk deze uitleg af',
  how: 'Hoe staat het bij jou?',
  howHint: 'Alleen dit bewaren we, met de datum. In januari vragen we het opnieuw.',
  sees: (planner: string | null) =>
    `${planner ?? 'Wie plant,'} ziet alleen of er nog iets te bekijken is. Niet wat je antwoordt.`,
  save: 'Bewaar',
  kept: 'Je antwoord is bewaard.',
  nothing: { title: 'Nu is er niets te bekijken.', until: untilIs },
  said: (answer: PapersAnswer, on: Day, heardBy: string | null) =>
    `Je zei op ${sayDateAndYear(on)}: ‘${papersAnswerWords[answer].toLowerCase()}’.${heardBy === null ? '' : ` ${heardBy} schreef dat op.`}`,
  notShown: 'Deze link toont niet wat je antwoordt. Iemand anders kan hem ook hebben.',
  toDo: { title: 'Er is nog iets te doen.', says: 'Is het gedaan? Zeg het hieronder.' },
  again: 'Een nieuw jaar: we vragen het opnieuw.',
  changedWhy: 'Krijg je iets anders dan vroeger? Dan moet je misschien iets anders melden.',
  changed: 'Er is iets veranderd',
  /** On paper. */
  sheet: {
    tools: 'Uitleg over papieren, om mee te nemen',
    lead: 'Soms moet je vooraf iets melden omdat je meegaat. Lees wat bij jou past. Wij vragen niet wat jij krijgt.',
    count:
      'Je kostenvergoeding betaalt je kosten terug. Binnen de grenzen van de wet telt ze niet als inkomen.',
    again:
      'Verandert er iets aan wat je krijgt? Kijk dan opnieuw. Wij vragen het elk jaar in januari.',
  },
  /** For the coordinator, of everybody. */
  office: {
    beside: 'Bij wie er nog iets te bekijken is, en de aangifte voor iedereen.',
    lead: 'Soms moet een coach vooraf ergens melden dat hij of zij meegaat. Wij vragen niet wat iemand krijgt, en jij ziet niet wat iemand antwoordt.',
    open: 'Nog iets te bekijken',
    openSays: (year: string) =>
      `Nog niet gevraagd in ${year}, of nog niet klaar. Welk van de twee, weet alleen de coach. Een telefoontje helpt vaak.`,
    record: 'Schrijf het antwoord op',
    recordOf: (name: string) => `: ${name}`,
    nothingOpen: 'Bij niemand is er nog iets te bekijken.',
    nobodyYet: 'Er is nog geen coach.',
    looked: (count: number) => `Niets te bekijken: ${sayCount(count, 'coach', 'coaches')}`,
    lookedAt: (on: Day, heardBy: string | null) =>
      `${untilIs(countsUntil(on))} ${heardBy === null ? 'Zelf gezegd' : `${heardBy} schreef het op`}.`,
    print: 'Druk de uitleg af',
    week: (count: number) =>
      `bij ${sayCount(count, 'coach', 'coaches')} is er nog iets te bekijken. We vragen het elk jaar.`,
    toPage: 'Bekijk wie je belt',
  },
  declaration: {
    title: 'Aangifte voor iedereen (C45F)',
    says: 'Doet jullie organisatie één aangifte bij de RVA voor alle vrijwilligers? Dan hoeft een coach zelf geen C45B.',
    now: (filed: boolean, since: Day) =>
      filed
        ? `Ja, sinds ${sayDateAndYear(since)}.`
        : `Nee, gekeken op ${sayDateAndYear(since)}. Elke coach vult zelf een C45B in.`,
    none: 'Nog niet ingevuld. De uitleg zegt nu dat elke coach zelf een C45B invult.',
    written: (by: string, at: Moment) =>
      `${by} schreef dat op, op ${sayDateAndYear(inBrussels(at).day)}.`,
    legend: 'Is er zo’n aangifte?',
    yes: 'Ja',
    no: 'Nee',
    since: 'Sinds wanneer?',
    sinceHint: 'Bij nee: de dag waarop je keek.',
    save: 'Bewaar',
    done: 'Bewaard.',
  },
  /** Of one coach, for the coordinator. */
  ofCoach: {
    open: 'Er is nog iets te bekijken.',
    nothing: 'Niets te bekijken.',
    toRecord: 'Overloop het en schrijf het antwoord op',
    changed: 'Is er iets veranderd? Schrijf het op',
    title: (name: string) => `Papieren van ${name}`,
    lead: 'Overloop samen de uitleg. Vraag niet wat iemand krijgt.',
    answer: 'Wat zegt de coach?',
    answerHint:
      'Alleen dit bewaren we. Daarna zie jij het niet meer: alleen of er nog iets te bekijken is.',
    on: 'Wanneer?',
    onHint: 'Vandaag, of een dag die voorbij is.',
    channel: 'Hoe hoorde je het?',
    help: 'De uitleg',
    cancel: 'Annuleer',
    save: 'Schrijf op',
    done: 'Opgeschreven. Welk antwoord het was, zie je hier niet meer.',
  },
};

function untilIs(until: Day) {
  return `Dat telt tot en met ${sayDateAndYear(until)}.`;
}
