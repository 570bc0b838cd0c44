import type { Food, Method } from '@app/domain/intervision/gathering';
import type { TimeOfDay } from '@app/domain/moment';
import type { CoachKey, PersonKey } from '../accounts/examples.ts';

/** The coaches at a gathering that came in with a list, by how many days ago it was. */
export const listed: Record<number, CoachKey[]> = {
  [-151]: ['erik', 'godelieve', 'chantal', 'ronny', 'youssef'],
};

interface Past {
  came: CoachKey[];
  /** Coaches whom that evening did not suit. */
  notSuited: CoachKey[];
  method: Method;
  theme: string;
  actions: string[];
  /** After how many days the organisation had done all of them. */
  doneAfter?: number;
}

/** Gatherings that are over, by how many days ago. Since the second of them no date suited Freddy. */
export const past: Record<number, Past> = {
  [-390]: {
    came: ['erik', 'bea', 'godelieve', 'freddy'],
    notSuited: [],
    method: 'incident',
    theme: 'elkaar leren kennen',
    actions: [],
  },
  [-214]: {
    came: ['erik', 'godelieve', 'chantal', 'freddy'],
    notSuited: ['ronny'],
    method: 'incident',
    theme: 'eerste keer vertellen',
    actions: [],
  },
  [-95]: {
    came: ['erik', 'bea', 'godelieve', 'nadia', 'ronny', 'samira', 'youssef'],
    notSuited: ['freddy'],
    method: 'incident',
    theme: 'grenzen aangeven',
    actions: ['Elke dag begint met tien minuten koffie.'],
    doneAfter: 12,
  },
  [-67]: {
    came: ['bea', 'chantal', 'marieChristine', 'samira'],
    notSuited: ['freddy', 'nadia'],
    method: 'problem',
    theme: 'moeilijke vragen',
    actions: [],
  },
  [-39]: {
    came: ['erik', 'godelieve', 'chantal', 'nadia', 'ronny', 'marieChristine', 'fatma'],
    notSuited: ['freddy'],
    method: 'balint',
    theme: 'samen met trainers',
    actions: [],
  },
  [-11]: {
    came: ['erik', 'bea', 'nadia', 'marieChristine', 'rachid', 'gino'],
    notSuited: ['freddy', 'samira'],
    method: 'incident',
    theme: 'nee durven zeggen',
    actions: [
      'De ticketten voor de bus liggen klaar bij het onthaal.',
      'Op elke uitnodiging staat hoeveel mensen er in de groep zitten.',
    ],
  },
};

interface Proposed {
  /** In how many days each moment is. */
  moments: { on: number; from: TimeOfDay; until: TimeOfDay }[];
  closesIn: number;
  /** What coaches say of the moments, as in a round. */
  says: Partial<Record<CoachKey, string>>;
  /** Coaches to whom nobody brought the question yet. */
  toBring?: CoachKey[];
  /** The first moment is picked. */
  picked?: true;
  cancelled?: true;
}

/** A gathering of which coaches are choosing the moment. */
export const proposed: Proposed & { guide: PersonKey; food: Food } = {
  moments: [
    { on: 17, from: '18:30', until: '20:30' },
    { on: 19, from: '10:00', until: '12:00' },
    { on: 23, from: '13:00', until: '15:00' },
  ],
  closesIn: 6,
  guide: 'karin',
  food: 'soup',
  says: {
    bea: 'yy?',
    chantal: 'yny',
    erik: 'yyn',
    freddy: '...',
    godelieve: 'n?y',
    marieChristine: 'yy.',
    nadia: 'yny',
    ronny: '...',
    youssef: 'ny?',
  },
  toBring: ['freddy'],
};

/** Others: everybody answered, it was yesterday and nobody wrote down who was there, and one that does not go on. */
export const others: Record<'answered' | 'toRecord' | 'cancelled', Proposed> = {
  answered: {
    moments: [
      { on: 45, from: '18:30', until: '20:30' },
      { on: 47, from: '10:00', until: '12:00' },
    ],
    closesIn: 14,
    says: { bea: 'yn', chantal: 'yy', erik: 'yn', godelieve: 'ny', youssef: 'y?' },
  },
  toRecord: {
    moments: [{ on: -1, from: '18:30', until: '20:30' }],
    closesIn: -8,
    says: { bea: 'y', chantal: 'y', erik: 'y', godelieve: 'y', youssef: 'n' },
    picked: true,
  },
  cancelled: {
    moments: [{ on: 9, from: '13:00', until: '15:00' }],
    closesIn: 3,
    says: { bea: 'y', chantal: '.' },
    cancelled: true,
  },
};

/** Where they come together. */
export const venue = 'De Weefkamer, Lindervoorde';
