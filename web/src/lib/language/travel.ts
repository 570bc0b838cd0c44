import { sayHours } from './in-words.ts';

/** How long it takes to get from one day to another day of the same coach. */
export const travelWords = {
  title: (firstName: string) => `Reistijd voor ${firstName}`,
  lead: 'Op deze dag is er nog een andere plaats. Hoelang duurt de weg ertussen?',
  otherDay: (from: string, until: string, town: string | null) =>
    `Ook ${sayHours(from, until)}${town === null ? '' : ` in ${town}`}`,
  between: (one: string, other: string) => `Van ${one} naar ${other}`,
  minutes: 'Hoeveel minuten duurt de weg?',
  hint: 'Van deur tot deur, met bus of trein. Vraag het gerust aan de coach.',
  save: 'Bewaar de reistijd',
  cancel: 'Annuleer',
  noVenueHere: 'We weten nog niet waar deze dag is.',
  noVenueThere: 'We weten nog niet waar die andere dag is.',
  chooseVenue: 'Kies de plaats',
  sameTown: (town: string) => `Allebei in ${town}. Daar rekenen we geen reistijd voor.`,
  nothing: {
    title: 'Geen andere plaats die dag',
    text: 'Er is geen reistijd om in te vullen.',
  },
  means: {
    title: 'Wat doen we hiermee?',
    says: [
      'De reistijd geldt van vandaag af voor iedereen, in de twee richtingen.',
      'Is er te weinig tijd tussen twee dagen, dan waarschuwen we. Je kan dan nog altijd vragen, met een reden.',
    ],
  },
};
