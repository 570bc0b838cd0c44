import { spoken } from './language.ts';

interface LinkWords {
  title: (firstName: string) => string;
  tab: string;
  lead: string;
  what: { title: string; lines: readonly string[] };
  replaces: string;
  make: string;
  made: { title: string; once: string };
  send: string;
  print: string;
  back: string;
  message: (firstName: string, address: string) => string;
  signsIn: {
    title: string;
    says: (firstName: string) => string;
    address: (firstName: string) => string;
    go: string;
    done: string;
    with: (firstName: string, address: string) => string;
    other: string;
  };
}

/** The link to the own page of a coach. */
export const coachLink = spoken<LinkWords>({
  nl: {
    title: (firstName) => `De eigen pagina van ${firstName}`,
    tab: 'Link naar de eigen pagina',
    lead: 'Met deze link hoeft niemand zich aan te melden.',
    what: {
      title: 'Wat je ermee ziet',
      lines: [
        'De eigen dagen: wanneer, waar en met wie.',
        'De open vragen. Antwoorden kan meteen.',
        'Nooit: wat privé is, of geld.',
      ],
    },
    replaces: 'Is er al een link? Die werkt niet meer zodra je een nieuwe maakt.',
    make: 'Maak de link',
    made: {
      title: 'De link is klaar',
      once: 'Geef hem nu door. We tonen hem maar één keer. Later maak je gewoon een nieuwe.',
    },
    send: 'Stuur met een sms',
    print: 'Liever op papier? Druk deze pagina af.',
    back: 'Klaar',
    message: (firstName, address) =>
      `Dag ${firstName}, met deze link zie je jouw dagen. Bewaar dit bericht. ${address}`,
    signsIn: {
      title: 'Liever aanmelden met e-mail?',
      says: (firstName) =>
        `Dan beheert ${firstName} ook de eigen grenzen en wensen. We mailen hoe je binnenkomt.`,
      address: (firstName) => `Het e-mailadres van ${firstName}`,
      go: 'Stuur uitnodiging',
      done: 'De uitnodiging is klaar.',
      with: (firstName, address) => `${firstName} meldt zich aan met ${address}.`,
      other: 'Werkt dat adres niet meer? Wie de accounts beheert, kan het wijzigen.',
    },
  },
});
