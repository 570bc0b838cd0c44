export type SeriesField =
  | 'title'
  | 'kind'
  | 'organisation'
  | 'organisationName'
  | 'organisationTown'
  | 'venue'
  | 'venueName'
  | 'venueTown'
  | 'venueAddress'
  | 'howToGetThere'
  | 'theme'
  | 'participants'
  | 'coachesNeeded'
  | 'remark'
  | 'preparation'
  | 'prepareDays'
  | 'prepareAt'
  | 'prepareMinutes'
  | 'prepareHow'
  | 'debriefing'
  | 'debriefMinutes';

/** A new venue with the name and town of one we know at another organisation. */
export const sameVenue = {
  why: 'Gelijke woorden zijn niet altijd dezelfde deur. Kijk naar het adres en kies.',
  same: (organisation: string | null) =>
    organisation === null
      ? 'Ja, dit is dezelfde plaats'
      : `Ja, dezelfde plaats als bij ${organisation}`,
  other: 'Nee, een andere plaats',
};

/** Several days at once. */
export const series = {
  title: 'Nieuwe reeks',
  lead: 'Vul in wat je weet. De rest kan later.',
  calendar: 'Kalender',
  sections: {
    forWhom: 'Voor wie',
    days: 'Welke dagen',
    people: 'Wie gaat mee',
    around: 'Voor en na de dag',
  },
  fields: {
    title: 'Naam van de reeks',
    kind: 'Wat is het?',
    organisation: 'De vrager',
    organisationName: 'Naam van de nieuwe vrager',
    organisationTown: 'Gemeente van de vrager',
    venue: 'Plaats',
    venueName: 'Naam van de nieuwe plaats',
    venueTown: 'Gemeente van de plaats',
    venueAddress: 'Adres van de plaats',
    howToGetThere: 'Hoe geraak je er?',
    theme: 'Thema',
    participants: 'Hoeveel deelnemers?',
    coachesNeeded: 'Hoeveel coaches per dag?',
    remark: 'Wat moet wie plant nog weten?',
    preparation: 'Voorbereiding',
    prepareDays: 'Hoeveel dagen vooraf?',
    prepareAt: 'Om hoe laat?',
    prepareMinutes: 'Hoeveel minuten?',
    prepareHow: 'Hoe of waar?',
    debriefing: 'Nabespreking',
    debriefMinutes: 'Hoeveel minuten?',
  } satisfies Record<SeriesField, string>,
  hints: {
    title: 'Zoals de groep ze kent.',
    newOnes: 'Wat je hier invult, gaat voor op de keuze hierboven.',
    arrive: 'Dit komt op de uitnodiging: bus, trein, parking, welke deur.',
    coaches: 'Meer dan 12 deelnemers: liever met twee.',
    preparation: 'We rekenen voor elke dag van de reeks dezelfde tijd vooraf.',
    remark: 'Staat bij elke dag van de reeks. Schrijf niets over één persoon.',
    venues: 'Een bekende plaats kent de weg al.',
    how: 'Bijvoorbeeld: per telefoon, in de Weefkamer.',
  },
  kinds: {
    'training-day': 'Vormingsdag',
    'study-day': 'Studiedag',
    'tandem-lesson': 'Les in tandem',
    consultation: 'Overleg',
  },
  choose: 'Kies…',
  laterTheme: 'Nog niet gekend',
  laterVenue: 'Nog niet gekend',
  newOnes: 'Nieuwe vrager, plaats of thema',
  trainers: 'Trainers',
  oneMore: 'Nog een dag',
  repeat: {
    legend: 'Herhaal de laatste dag',
    every: 'Om de',
    times: 'Keren',
    go: 'Herhaal',
    weeks: { 1: 'week', 2: '2 weken', 3: '3 weken', 4: '4 weken' } satisfies Record<string, string>,
  },
  check: 'Kijk na wat botst',
  free: { name: 'Vrij', reason: 'niets botst op deze dag' },
  save: (days: number) => (days === 1 ? 'Zet 1 dag klaar' : `Zet ${days} dagen klaar`),
  cancel: 'Annuleer',
  after: { title: 'Daarna', text: 'Je ziet per dag wie gevraagd kan worden, en waarom.' },
  later: 'Spreken we later af',
  before: 'Vóór elke dag',
  directly: 'Meteen na elke dag',
  noDays: 'Vul minstens één dag in.',
};
