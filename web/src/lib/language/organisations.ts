import { spoken } from './language.ts';

export type OrganisationField = 'name' | 'town' | 'contactName' | 'contactPhone' | 'contactEmail';
export type PlaceField = 'name' | 'town' | 'address' | 'howToGetThere';

interface OrganisationWords {
  lead: (town: string | null) => string;
  contact: { title: string; who: string; phone: string; email: string; unknown: string };
  days: { title: string; none: string };
  change: { title: string; save: string };
  fields: Record<OrganisationField, string>;
  changed: string;
  /** On the page of a day, when nobody is known to call. */
  writeDown: string;
}

/** Who asks for training days: whom to call, what comes, and the form to change it. */
export const organisationWords = spoken<OrganisationWords>({
  nl: {
    lead: (town) => (town === null ? 'Vraagt vormingen aan.' : `Vraagt vormingen aan, in ${town}.`),
    contact: {
      title: 'Wie bel je daar?',
      who: 'Naam',
      phone: 'Telefoon',
      email: 'E-mail',
      unknown: 'Weten we nog niet',
    },
    days: {
      title: 'Dagen vanaf vandaag',
      none: 'Er staan geen dagen meer op de kalender.',
    },
    change: { title: 'Wijzig', save: 'Bewaar' },
    fields: {
      name: 'Naam van de organisatie',
      town: 'Gemeente',
      contactName: 'Wie bel je daar?',
      contactPhone: 'Gsm of telefoon',
      contactEmail: 'E-mail',
    },
    changed: 'Bewaard.',
    writeDown: 'Schrijf op wie je daar belt',
  },
});

interface PlaceWords {
  /** The card on the page of a day. */
  title: string;
  noRoute: string;
  change: string;
  form: { title: (name: string) => string; crumb: string; lead: string; save: string };
  fields: Record<PlaceField, string>;
  hints: { howToGetThere: string };
  means: { title: string; everyDay: string; nobodyTold: string };
  back: string;
  day: string;
  calendar: string;
  changed: string;
}

/** Where a day happens, and the form to change it. */
export const placeWords = spoken<PlaceWords>({
  nl: {
    title: 'De plaats',
    noRoute: 'Hoe je er geraakt, weten we nog niet.',
    change: 'Wijzig deze plaats',
    form: {
      title: (name) => `Wijzig ${name}`,
      crumb: 'Wijzig de plaats',
      lead: 'Is het een andere plaats? Kies die dan bij de dag zelf.',
      save: 'Bewaar',
    },
    fields: {
      name: 'Naam van de plaats',
      town: 'Gemeente',
      address: 'Straat en nummer',
      howToGetThere: 'Hoe geraak je er?',
    },
    hints: { howToGetThere: 'Bus, halte, ingang. Zoals je het aan de telefoon zou zeggen.' },
    means: {
      title: 'Wat verandert er?',
      everyDay: 'Elke dag op deze plaats toont meteen wat je bewaart. Ook voor coaches.',
      nobodyTold: 'Niemand krijgt hierover bericht. Verandert het adres? Bel wie meegaat.',
    },
    back: 'Annuleer',
    day: 'De dag',
    calendar: 'Kalender',
    changed: 'Bewaard.',
  },
});

interface MeanwhileWords {
  title: string;
  now: (field: string, value: string) => string;
  again: string;
}

/** What somebody else saved while this form was open. */
export const meanwhile = spoken<MeanwhileWords>({
  nl: {
    title: 'Intussen staat er dit:',
    now: (field, value) => `${field}: ${value === '' ? 'leeg' : value}`,
    again: 'Bewaar je opnieuw, dan geldt wat jij invulde.',
  },
});
