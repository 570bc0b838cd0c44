import { sayCount, sayNumber } from './in-words.ts';
import { spoken } from './language.ts';

export type OrganisationField = 'name' | 'town' | 'contactName' | 'contactPhone' | 'contactEmail';
export type VenueField = 'name' | 'town' | 'address' | 'howToGetThere';

interface OrganisationWords {
  lead: (town: string | null) => string;
  contact: { title: string; who: string; phone: string; email: string; unknown: string };
  days: { title: string; none: string };
  venues: { title: string; none: string; add: string };
  change: { title: string; save: string };
  fields: Record<OrganisationField, string>;
  done: Record<'changed' | 'venue', string>;
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
    venues: {
      title: 'Plaatsen',
      none: 'We kennen hier nog geen plaats.',
      add: 'Voeg een plaats toe',
    },
    change: { title: 'Wijzig', save: 'Bewaar' },
    fields: {
      name: 'Naam van de organisatie',
      town: 'Gemeente',
      contactName: 'Wie bel je daar?',
      contactPhone: 'Gsm of telefoon',
      contactEmail: 'E-mail',
    },
    done: { changed: 'Bewaard.', venue: 'De plaats staat erbij.' },
    writeDown: 'Schrijf op wie je daar belt',
  },
});

interface ListWords {
  title: string;
  lead: (count: number) => string;
  found: (count: number, search: string) => string;
  search: string;
  newSeries: string;
  caption: string;
  columns: Record<'organisation' | 'call' | 'venues' | 'coming', string>;
  unknown: string;
  venues: (names: readonly string[]) => string;
  coming: (days: number) => string;
  first: (weekday: string, date: string) => string;
  nobody: { title: string; text: (search: string) => string; clear: string };
  empty: { title: string; text: string };
}

/** The list of who asks for training days. */
export const organisationList = spoken<ListWords>({
  nl: {
    title: 'Organisaties',
    lead: (count) =>
      count === 0
        ? 'Wie vormingen aanvraagt, wie je daar belt, en wat er nog komt.'
        : `${sayCount(count, 'organisatie vraagt', 'organisaties vragen')} vormingen aan. Zie wie je daar belt en wat er nog komt.`,
    found: (count, search) =>
      `${sayCount(count, 'organisatie', 'organisaties')} met ‘${search}’, op naam.`,
    search: 'Zoek op naam, gemeente, plaats of wie je belt',
    newSeries: 'Nieuwe reeks',
    caption: 'Organisaties op naam',
    columns: {
      organisation: 'Organisatie',
      call: 'Wie je daar belt',
      venues: 'Plaatsen',
      coming: 'Wat er komt',
    },
    unknown: 'Weten we nog niet',
    venues: (names) => {
      const [first, second, ...more] = names;
      if (first === undefined) return '–';
      if (second === undefined) return first;
      return `${first}, ${second}${more.length > 0 ? ` en nog ${sayNumber(more.length)}` : ''}`;
    },
    coming: (days) => (days === 0 ? 'Nog geen dag' : sayCount(days, 'dag', 'dagen')),
    first: (weekday, date) => `eerst ${weekday} ${date}`,
    nobody: {
      title: 'Geen organisatie gevonden',
      text: (search) => `We vonden niets met ‘${search}’.`,
      clear: 'Toon alle organisaties',
    },
    empty: {
      title: 'Nog geen organisaties',
      text: 'Zet een reeks klaar, of breng je lijst met vormingen binnen. Wie ze vraagt, komt dan hier te staan.',
    },
  },
});

interface VenueWords {
  /** The card on the page of a day. */
  title: string;
  /** Whose venue it is, behind its name and town. */
  of: (organisation: string) => string;
  noRoute: string;
  change: string;
  form: { title: (name: string) => string; crumb: string; lead: string; save: string };
  fields: Record<VenueField, string>;
  hints: { howToGetThere: string };
  means: { title: string; everyDay: string; nobodyTold: string };
  fresh: { title: string; lead: string; save: string };
  back: string;
  backTo: Record<'day' | 'organisation' | 'organisations', string>;
  changed: string;
}

/** Where a day happens, and the form to change it. */
export const venueWords = spoken<VenueWords>({
  nl: {
    title: 'De plaats',
    of: (organisation) => `bij ${organisation}`,
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
    fresh: {
      title: 'Nieuwe plaats',
      lead: 'Je kiest ze daarna bij een dag of in een nieuwe reeks.',
      save: 'Voeg toe',
    },
    back: 'Annuleer',
    backTo: { day: 'De dag', organisation: 'De vrager', organisations: 'Organisaties' },
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
