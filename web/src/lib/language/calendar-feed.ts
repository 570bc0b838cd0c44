import { spoken } from './language.ts';

interface FeedWords {
  title: string;
  says: string;
  make: string;
  ready: string;
  address: string;
  once: string;
  open: string;
  steps: readonly { title: string; says: string }[];
}

/** Somebody's own days in the calendar of her telephone. */
export const calendarFeed = spoken<FeedWords>({
  nl: {
    title: 'Zet mijn dagen in mijn kalender',
    says: 'Je krijgt een eigen adres. Je gsm toont dan vanzelf al je dagen, ook als er iets verandert. Had je al een adres? Dat werkt dan niet meer.',
    make: 'Maak mijn kalenderadres',
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
  },
});
