import type { Me } from '@app/contract/accounts';
import type { Problem } from '@app/contract/endpoint';
import type { Seat } from '#lib/language/components.ts';
import type { Refused } from '#lib/refused.ts';
import type { Standing } from '#lib/ui/drawings.ts';
import type { Holiday, MonthEvent } from '#lib/ui/month.ts';

/** Invented people and days, one of every state. */
export const names = {
  title: 'Onderdelen',
  lead: 'Alles waaruit de schermen bestaan, met elke toestand één keer.',
  sections: {
    buttons: 'Knoppen',
    standings: 'Toestand van een voorwaarde',
    badges: 'Label en aantal',
    notes: 'Bericht',
    toast: 'Melding na een actie',
    fields: 'Invulveld',
    picks: 'Kiezen',
    segments: 'Kort kiezen',
    steps: 'Stappen',
    thread: 'Draad',
    bar: 'Balk',
    loading: 'Aan het laden',
    empty: 'Leeg',
    circle: 'Kring',
    filters: 'Zoeken',
    pages: 'Meer van een lijst',
    days: 'Dagen in een formulier',
    code: 'Code',
    icons: 'Tekeningen',
    month: 'Kalender',
    failures: 'Foutpagina’s',
  },
};

export const words = {
  buttons: {
    first: 'Nodig uit',
    second: 'Bel',
    third: 'Annuleer',
    small: 'Klein',
    swap: 'Wissel',
    notYet: 'Nog niet klaar',
  },
  badges: { planned: 'geplande dag', reserve: 'reserve', fresh: 'nieuw', private: 'Alleen jij' },
  noTrainer: 'Geen trainer',
  notes: {
    met: 'Godelieve is uitgenodigd. Je krijgt een seintje als ze antwoordt.',
    warn: 'Nog geen antwoord van Nadia. Een telefoontje helpt vaak.',
    block: 'Zo kan deze dag niet doorgaan.',
    info: 'Vanaf 1 januari gelden nieuwe plafonds.',
  },
  toast: 'Bewaard. Godelieve krijgt nu een mail.',
  fields: {
    name: 'Naam van de vorming',
    nameHint: 'Zoals de groep ze kent.',
    start: 'Beginuur',
    venue: 'Plaats',
    remark: 'Wat wil je nog zeggen?',
    file: 'Je lijst',
  },
  reach: 'Hoe mogen we je bereiken?',
  attended: 'Was Nadia erbij?',
  thisYear: 'Dit jaar',
  empty: {
    title: 'Nog geen vormingen in januari',
    text: 'Zet een eerste dag klaar. Daarna zoeken we samen wie mee kan.',
    next: 'Nieuwe vorming',
  },
  middle: 'Onthaal',
  theme: 'Thema',
};

export const me: Me = {
  personId: '00000000-0000-4000-8000-000000000001',
  firstName: 'Hilde',
  language: null,
  role: 'coordinator',
  roles: ['coordinator', 'trainer'],
  passkey: 'offered',
  passkeyNeeded: false,
  addressChangedOn: null,
};

export const bar = [
  { href: '/ui', word: 'Deze week', open: 7 },
  { href: '#kalender', word: 'Kalender' },
  { href: '#coaches', word: 'Coaches' },
  { href: '#lijst', word: 'Lijst binnenbrengen' },
];

export const conditions: { standing: Standing; name: string; reason: string }[] = [
  { standing: 'met', name: 'Intervisie', reason: 'was erbij op 15 oktober' },
  { standing: 'warn', name: 'Ritme', reason: 'dit wordt de tweede dag deze week' },
  { standing: 'block', name: 'Nooit alleen', reason: 'er is nog geen trainer voor deze dag' },
  { standing: 'unknown', name: 'Papieren', reason: 'we vroegen het nog niet' },
  {
    standing: 'later',
    name: 'Nabespreking',
    reason: 'komt na de dag, ten laatste op 5 december',
  },
];

const refusedProblem: Problem = {
  type: '/problems/invalid-input',
  title: 'invalid input',
  status: 422,
};

export const refusedForm: Refused = {
  problem: refusedProblem,
  errors: { start: 'not-a-time', 'sessions.1.until': 'not-a-time', reach: 'required' },
  values: {
    start: ['half tien'],
    'sessions.1.day': ['26/01/2027'],
    'sessions.1.from': ['9.30'],
    'sessions.1.until': ['half vier'],
  },
  key: null,
};

export const reach = [
  { value: 'call', word: 'Bel mij', explanation: 'Van 9 tot 17 uur' },
  { value: 'letter', word: 'Stuur een brief', explanation: 'Je krijgt hem na 3 dagen' },
];

export const attendance = [
  { value: 'yes', word: 'Was erbij' },
  { value: 'no', word: 'Was er niet' },
];

export const quarters = ['Ja', 'Liever niet', 'Nee', 'Weet ik nog niet'].map((word, at) => ({
  value: String(at),
  word,
}));

export const steps = ['Dag en plaats', 'Coaches', 'Voorbereiding', 'Nakijken'];

export const knots = [
  { what: 'Uitgenodigd', when: '16 november', state: 'done' as const },
  { what: 'Wacht op antwoord', when: 'nu', state: 'now' as const },
  { what: 'Voorbereiding', when: '1 december', state: 'todo' as const },
];

export const seats: Seat[] = [
  { kind: 'trainer', name: 'Pieter', role: 'trainer', known: 'Bevestigd' },
  { kind: 'coach', name: 'Chantal', role: 'coach', known: 'Zei ja op 4 november' },
  { kind: 'wait', name: 'Nadia', role: 'gevraagd' },
  { kind: 'coach', name: 'Maria-Magdalena', role: 'coach' },
  { kind: 'open', name: 'open', role: 'coach', known: 'Bea gaf haar plaats terug' },
];

export const venues = [
  { value: 'spil', word: 'Buurthuis De Spil' },
  { value: 'ark', word: 'De Ark' },
];

export const events: Record<string, MonthEvent[]> = {
  '2026-12-01': [
    { href: '#', title: 'Rechten verkennen', line: '9.30, Merelhout', standing: 'warn' },
    { href: '#', title: 'Voorbereiding', line: '14 uur, telefoon', kind: 'around' },
  ],
  '2026-12-08': [{ href: '#', title: 'Warm onthaal', line: '13 uur, Oosterdam', standing: 'met' }],
  '2026-12-10': [{ href: '#', title: 'Intervisie', line: '18.30, De Weefkamer', kind: 'together' }],
  '2026-12-15': [
    { href: '#', title: 'Krachtgericht gesprek', line: '9.30, Wevelbeke', standing: 'unknown' },
  ],
  '2026-12-18': [{ href: '#', title: 'Betaaldag', line: '5 betalingen', kind: 'payment' }],
};

export const holidays: Holiday[] = [
  {
    name: 'Kerstvakantie',
    from: '2026-12-21',
    until: '2027-01-03',
    line: 'We plannen niets tot 3 januari.',
  },
];

export const contact = { firstName: 'Hilde', phone: '+32400000123' };
