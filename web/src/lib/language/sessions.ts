import { sayNumber } from './in-words.ts';
import { spoken } from './language.ts';

interface CircleWords {
  noTrainer: string;
  everybodyKnown: string;
  waiting: string;
  open: (places: number) => string;
}

/** What lists say about the people of a day. */
export const circleWords = spoken<CircleWords>({
  nl: {
    noTrainer: 'Geen trainer',
    everybodyKnown: 'Iedereen bekend',
    waiting: 'Wacht op antwoord',
    open: (places) => (places === 1 ? 'Eén plaats open' : `${sayNumber(places)} plaatsen open`),
  },
});
