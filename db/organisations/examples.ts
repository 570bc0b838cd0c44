interface ExampleOrganisation {
  name: string;
  town: string | null;
  contactName?: string;
  contactPhone?: string;
  contactEmail?: string;
}

export const organisations = {
  lindervoorde: {
    name: 'OCMW Lindervoorde',
    town: 'Lindervoorde',
    contactName: 'Marijke Bols',
    contactPhone: '+32400000789',
    contactEmail: 'marijke.bols@lindervoorde.example',
  },
  clbOosterdam: {
    name: 'CLB Oosterdam',
    town: 'Oosterdam',
    contactName: 'Joëlle Desmet',
    contactPhone: '+32400000781',
  },
  deDijle: {
    name: 'Hogeschool De Dijle',
    town: 'Wevelbeke',
    contactName: 'Bart Claes',
    contactEmail: 'bart.claes@dedijle.example',
  },
  deBrug: {
    name: 'CAW De Brug',
    town: 'Oosterdam',
    contactName: 'Ines Maes',
    contactPhone: '+32400000782',
  },
  huisVanHetKind: {
    name: 'Huis van het Kind Merelhout',
    town: 'Merelhout',
    contactName: 'Sara Ben Ali',
    contactPhone: '+32400000783',
  },
  wevelbeke: {
    name: 'Stad Wevelbeke – Sociaal Huis',
    town: 'Wevelbeke',
    contactName: 'Kris Möller',
    contactPhone: '+32400000784',
  },
  zonnetje: { name: 'Kinderopvang ’t Zonnetje', town: 'Merelhout' },
  dijleNete: {
    name: 'Intergemeentelijke Samenwerking Welzijn en Wonen Dijle-Nete-Voorkempen',
    town: null,
    contactName: 'Annelies Van Cauwenberghe-D’Hollander',
    contactEmail: 'annelies@dijlenete.example',
  },
} as const satisfies Record<string, ExampleOrganisation>;

export type OrganisationKey = keyof typeof organisations;

interface ExampleVenue {
  name: string;
  town: string;
  address?: string;
  howToGetThere?: string;
  busStop?: string;
  entrance?: string;
}

export const venues = {
  deSpil: {
    name: 'Buurthuis De Spil',
    town: 'Lindervoorde',
    address: 'Spilstraat 8',
    howToGetThere:
      'Neem bus 23 aan halte Molenplein, richting Lindervoorde.\nStap af aan halte Kerk.\nWandel 4 minuten. De deur is naast de bakker.\nLukt de bus niet? Bel ons, dan zoeken we een lift.',
    busStop: 'Halte Kerk, bus 23',
  },
  zaalOosterdam: {
    name: 'CLB, zaal 1',
    town: 'Oosterdam',
    address: 'Kaai 12',
    howToGetThere: 'Trein tot Oosterdam. Neem de uitgang aan de Kaai en wandel 6 minuten.',
  },
  campus: {
    name: 'Campus De Dijle, lokaal 2.14',
    town: 'Wevelbeke',
    address: 'Studentenlaan 1',
    howToGetThere:
      'Bus 7 stopt voor de deur, halte Campus.\nDe lift is traag: neem de trap links, tweede verdieping.',
    busStop: 'Halte Campus, bus 7',
  },
  deBrug: {
    name: 'CAW De Brug, polyvalente zaal',
    town: 'Oosterdam',
    address: 'Brugstraat 40',
    howToGetThere: 'Trein tot Oosterdam, dan bus 11 tot halte Brug.',
    busStop: 'Halte Brug, bus 11',
  },
  huisVanHetKind: {
    name: 'Huis van het Kind',
    town: 'Merelhout',
    address: 'Dorp 3',
    howToGetThere: 'Bus 30 tot halte Dorp. Het is het huis met de gele deur.',
  },
  sociaalHuis: {
    name: 'Sociaal Huis',
    town: 'Wevelbeke',
    address: 'Markt 21',
    howToGetThere: 'Bus 7 tot halte Markt.',
    entrance: 'Ga binnen langs de zijdeur.',
  },
  zonnetje: {
    name: 'Kinderopvang ’t Zonnetje',
    town: 'Merelhout',
    address: 'Zonneveld 5',
    howToGetThere: 'Bus 30 tot halte Zonneveld. Iemand wacht je op aan de halte.',
  },
  weefkamer: {
    name: 'De Weefkamer',
    town: 'Lindervoorde',
    address: 'Weversplein 2',
    howToGetThere: 'Bus 23 tot halte Weversplein.',
  },
  // Nobody knows yet how to get there.
  beverlede: { name: 'Dienstencentrum De Oude Melkerij', town: 'Beverlede' },
} as const satisfies Record<string, ExampleVenue>;

export type VenueKey = keyof typeof venues;
