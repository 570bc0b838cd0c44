import { spoken } from './language.ts';

interface MeWords {
  title: string;
  hello: (firstName: string) => string;
  choose: { title: string; lead: string };
  roles: { title: string; says: string };
  only: string;
  nothingHere: Record<'ombudsperson' | 'administrator', string>;
  toStart: string;
  passkey: {
    title: string;
    says: string;
    make: string;
    has: string;
    made: string;
    another: string;
    stopped: string;
    noScript: string;
    name: string;
  };
  devices: { title: string; says: string; signOut: string };
  call: string;
}

/** Who is signed in, as whom, and on which devices. */
export const meWords = spoken<MeWords>({
  nl: {
    title: 'Jij en je rol',
    hello: (firstName) => `Dag ${firstName}`,
    choose: { title: 'Als wie ga je verder?', lead: 'Je kan later altijd wisselen.' },
    roles: { title: 'Wissel van rol', says: 'Je werkt altijd in één rol tegelijk.' },
    only: 'Je bent aangemeld. Sluit je af? Meld je dan hieronder af.',
    nothingHere: {
      ombudsperson:
        'In Draagkracht staat niets van wat mensen jou vertellen. Je ziet hier ook geen gegevens van coaches.',
      administrator:
        'Je ziet hier geen gegevens van coaches. Wil iemand een account? Bel wie de planning doet.',
    },
    toStart: 'Naar mijn begin',
    passkey: {
      title: 'Een sleutel op dit toestel',
      says: 'Dan meld je je voortaan aan met je vinger, je gezicht of de code van je toestel.',
      make: 'Maak een sleutel',
      has: 'Je hebt al een sleutel. Op een ander toestel kan je er nog een maken.',
      made: 'Je sleutel is klaar. De volgende keer kan je hem gebruiken.',
      another: 'Maak nog een sleutel',
      stopped: 'Er kwam geen sleutel bij. Probeer het nog een keer.',
      noScript: 'Hiervoor heeft je toestel JavaScript nodig.',
      name: 'Mijn toestel',
    },
    devices: {
      title: 'Klaar?',
      says: 'Was je nog op een ander toestel aangemeld? Meld je dan overal af.',
      signOut: 'Meld me overal af',
    },
    call: 'Iemand spreken',
  },
});
