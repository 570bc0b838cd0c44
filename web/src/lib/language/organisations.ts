import type { TypedVenue } from '@app/contract/organisations/venue';
import { capital, sayCount, sayList, sayNumber } from './in-words.ts';

export type OrganisationField = 'name' | 'town' | 'contactName' | 'contactPhone' | 'contactEmail';
export type VenueField = keyof TypedVenue;

/** An organisation that asks for training days: the person to call, what comes, and the form to change it. */
export const organisationWords = {
  lead: (town: string | null) =>
    town === null ? 'Vraagt vormingen aan.' : `Vraagt vormingen aan, in ${town}.`,
  contact: {
    title: 'Wie bel je daar?',
    who: 'Naam',
    phone: 'Telefoon',
    email: 'E-mailadres',
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
    contactEmail: 'E-mailadres',
  } satisfies Record<OrganisationField, string>,
  done: {
    changed: 'Bewaard.',
    venue: 'De plaats staat erbij.',
    cancelling:
      'Over tien minuten gaan deze dagen niet door. Kies ‘Toch niet’ bij een dag die toch doorgaat.',
  },
  /** On the page of a day, when nobody is known to call. */
  writeDown: 'Schrijf op wie je daar belt',
};

/** The list of organisations that ask for training days. */
export const organisationList = {
  title: 'Organisaties',
  lead: (count: number) =>
    count === 0
      ? 'Wie vormingen aanvraagt, wie je daar belt, en wat er nog komt.'
      : `${sayCount(count, 'organisatie vraagt', 'organisaties vragen')} vormingen aan. Zie wie je daar belt en wat er nog komt.`,
  found: (count: number, search: string) =>
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
  venues: (names: readonly string[]) => {
    const [first, second, ...more] = names;
    if (first === undefined) return '–';
    if (second === undefined) return first;
    return `${first}, ${second}${more.length > 0 ? ` en nog ${sayNumber(more.length)}` : ''}`;
  },
  coming: (days: number) => (days === 0 ? 'Nog geen dag' : sayCount(days, 'dag', 'dagen')),
  first: (weekday: string, date: string) => `eerst ${weekday} ${date}`,
  nobody: {
    title: 'Geen organisatie gevonden',
    text: (search: string) => `We vonden niets met ‘${search}’.`,
    clear: 'Toon alle organisaties',
  },
  empty: {
    title: 'Nog geen organisaties',
    text: 'Zet een reeks klaar, of breng je lijst met vormingen binnen. Wie ze vraagt, komt dan hier te staan.',
  },
};

/** Where a day happens, and the form to change it. */
export const venueWords = {
  /** The card on the page of a day. */
  title: 'De plaats',
  /** The organisation of a venue, behind its name and town. */
  of: (organisation: string) => `bij ${organisation}`,
  noRoute: 'Hoe je er geraakt, weten we nog niet.',
  ofThisDay: 'Hoe je er geraakt, alleen op deze dag:',
  change: 'Wijzig deze plaats',
  form: {
    title: (name: string) => `Wijzig ${name}`,
    crumb: 'Wijzig de plaats',
    lead: 'Is het een andere plaats? Kies die dan bij de dag zelf.',
    save: 'Bewaar',
  },
  fields: {
    name: 'Naam van de plaats',
    town: 'Gemeente',
    address: 'Straat en nummer',
    busStop: 'Halte',
    entrance: 'Ingang',
    howToGetThere: 'Hoe geraak je er?',
  } satisfies Record<VenueField, string>,
  hints: {
    busStop: 'De halte het dichtst bij, met de bus. Bijvoorbeeld: Halte Kerk, bus 23.',
    entrance: 'Waar ga je binnen? Bijvoorbeeld: de zijdeur, naast de bakker.',
    howToGetThere: 'Bus, trein, te voet. Zoals je het aan de telefoon zou zeggen.',
  } as Partial<Record<VenueField, string>>,
  means: {
    title: 'Wat verandert er?',
    everyDay: 'Elke dag op deze plaats toont meteen wat je bewaart. Ook voor coaches.',
    nobody: 'Er is nog niemand die daar moet zijn. Er vertrekt geen bericht.',
    told: (names: readonly string[]) =>
      `Verander je het adres of de weg? Dan laten we dat weten aan ${sayList(names)}: met een mail als dat kan, en anders staat het bij je taken.`,
  },
  fresh: {
    title: 'Nieuwe plaats',
    lead: 'Je kiest ze daarna bij een dag of in een nieuwe reeks.',
    save: 'Voeg toe',
  },
  back: 'Annuleer',
  backTo: { day: 'De dag', organisation: 'De vrager', venues: 'Plaatsen' },
  changed: 'Bewaard.',
};

/** All venues in a table, filled in row by row or all at once. */
export const venueList = {
  title: 'Plaatsen',
  lead: (venues: number, waiting: number) => {
    if (venues === 0) return 'Waar vormingen doorgaan, en hoe je er geraakt.';
    if (waiting === 0) return 'Van elke plaats waar een dag komt, weten we hoe je er geraakt.';
    return `${capital(sayNumber(waiting))} ${waiting === 1 ? 'dag wacht' : 'dagen wachten'} op een plaats: we weten nog niet hoe je er geraakt. Vul het adres in, of de weg.`;
  },
  caption: 'Plaatsen, eerst waar de meeste dagen op wachten',
  columns: ['Plaats', 'Adres', 'Hoe geraak je er?', 'Ingang en halte', 'Bewaar'],
  waits: (days: number) => `${sayCount(days, 'dag wacht', 'dagen wachten')}`,
  comes: (days: number) =>
    days === 0
      ? 'Er komt geen dag'
      : `Er ${days === 1 ? 'komt' : 'komen'} ${sayCount(days, 'dag', 'dagen')}`,
  hear: (people: number) =>
    `${sayCount(people, 'mens hoort', 'mensen horen')} het als je het adres of de weg verandert`,
  save: 'Bewaar',
  at: (name: string) => `van ${name}`,
  saveAll: 'Bewaar alles',
  saved: (name: string, more: number) =>
    more === 0 ? `${name} is bewaard.` : `${capital(sayNumber(more + 1))} plaatsen zijn bewaard.`,
  /** Beside a row that was typed in and not saved. */
  notYet: 'Nog niet bewaard',
  empty: {
    title: 'Nog geen plaatsen',
    text: 'Breng je lijst met vormingen binnen, of zet een reeks klaar. De plaatsen komen dan hier te staan.',
  },
};

/** What somebody else saved while this form was open. */
export const meanwhile = {
  title: 'Intussen staat er dit:',
  now: (field: string, value: string) => `${field}: ${value === '' ? 'leeg' : value}`,
  again: 'Bewaar je opnieuw, dan geldt wat jij invulde.',
};
