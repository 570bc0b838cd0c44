import { sayNumber } from './in-words.ts';

/** Someone, or nobody yet, in the circle around a day. */
export interface Seat {
  kind: 'trainer' | 'coach' | 'wait' | 'open';
  name: string;
  role: string;
  /** The whole name, for the list. */
  fullName?: string;
  /** What is known of this place: "Zei ja op 4 november". */
  known?: string;
}

/** Words inside components that know no feature. */
export const components = {
  circle: (seats: string, count: number) =>
    `Kring met ${sayNumber(count)} ${count === 1 ? 'plaats' : 'plaatsen'}: ${seats}`,
  seat: {
    trainer: ({ name, role }) => `${name}, ${role}`,
    coach: ({ name, role }) => `${name}, ${role}`,
    wait: ({ name }) => `${name}, gevraagd`,
    open: ({ role }) => `een plaats voor een ${role} is open`,
  } satisfies Record<Seat['kind'], (seat: Seat) => string>,
  placeOpen: 'Plaats open',
  pages: {
    label: 'Meer van deze lijst',
    shown: (from: number, until: number, all: number) => `${from} tot ${until} van ${all}`,
  },
  previous: 'Vorige',
  next: 'Volgende',
  month: {
    caption: (month: string) => `Kalender van ${month}`,
    previous: 'Vorige maand, ',
    next: ', volgende maand',
    today: 'Vandaag',
  },
  filters: { search: 'Zoek', clear: 'Toon alles' },
  remove: 'Haal weg',
  undo: 'Maak ongedaan',
  loading: 'Even geduld, de gegevens komen eraan.',
};

/** The people in the circle, in one breath. */
export const sayCircle = (seats: readonly Seat[]): string =>
  components.circle(seats.map((seat) => components.seat[seat.kind](seat)).join('; '), seats.length);
