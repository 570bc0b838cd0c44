import type { Moment } from '@app/domain/moment';
import { sayDateOf } from './sessions-when.ts';

interface Calendar {
  name: string | null;
  madeAt: Moment;
  lastSeen: Moment | null;
}

/** Somebody's own days in the calendars of her telephone and her computer. */
export const calendarFeed = {
  title: 'Zet mijn dagen in mijn kalender',
  says: 'Je krijgt een eigen adres. Je kalender toont dan vanzelf al je dagen, ook als er iets verandert. Elk toestel krijgt zijn eigen adres.',
  name: 'Voor welk toestel is het?',
  nameHint: 'Bijvoorbeeld: mijn gsm, of computer thuis',
  make: 'Maak een kalenderadres',
  ready: 'Je kalenderadres is klaar.',
  address: 'Jouw adres',
  once: 'We tonen dit adres maar één keer. **Geef het aan niemand door**: wie het heeft, ziet je dagen.',
  open: 'Open in mijn kalender',
  steps: [
    { title: 'iPhone', says: 'Tik op de knop. Kies daarna ‘Abonneer’.' },
    {
      title: 'Android of computer',
      says: 'Kopieer het adres. Kies in je kalender ‘Toevoegen via URL’ en plak het daar.',
    },
  ],
  yours: 'Deze kalenders volgen je dagen',
  nameOf: ({ name }: Pick<Calendar, 'name'>) => name ?? 'Mijn kalender',
  known: ({ madeAt, lastSeen }: Calendar) =>
    `Gemaakt op ${sayDateOf(madeAt)}. ${
      lastSeen === null ? 'Nog niet gebruikt.' : `Laatst gebruikt op ${sayDateOf(lastSeen)}.`
    }`,
  end: 'Stop',
  endMeans:
    'Ben je een toestel kwijt, of gebruik je het niet meer? Stop dan die kalender. De andere gaan gewoon door.',
};
