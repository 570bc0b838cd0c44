import type { Day } from '@app/domain/day';
import { letterWords } from './asking-text.ts';
import { capital, sayDay, sayNumber } from './in-words.ts';

/** What happens with a day, on paper, for a reader out of reach of mail and telephone. */
export const newsLetter = {
  tools: 'Brief, één blad A4. Druk hem af. Zeg daarna wat je ermee deed.',
  when: letterWords.when,
  posted: 'Op de post',
  handed: 'Zelf afgegeven',
  alreadyTold: 'Dit is al verteld. Je hoeft niets meer te doen.',
  asBefore: 'Alles is weer zoals het was. Je hoeft niets te sturen.',
  title: (name: string) => `Brief aan ${name}`,
  cancelled: {
    heading: (day: Day) => `De dag van ${whole(day)} gaat niet door`,
    coach: 'Dat ligt niet aan jou. Je hoeft niet te komen en je hoeft niets te doen.',
    trainer: 'Je hoeft niet te komen. De coaches horen het ook van ons.',
    ticket: 'Kocht je al een ticket? Bel me. Dan spreken we af hoe je het geld terugkrijgt.',
    again: (saidYes: boolean) =>
      `Komt er een nieuwe dag? Dan vragen we het je opnieuw.${saidYes ? ' Je ja van nu geldt niet voor de nieuwe dag.' : ''}`,
  },
  changed: {
    heading: (was: Day, becomes: Day) =>
      was === becomes
        ? `Er verandert iets aan ${whole(was)}`
        : `De dag van ${whole(was)} is verzet`,
    coach: 'Dat ligt niet aan jou. Past het zo voor jou?',
    trainer: 'De coaches horen het ook van ons.',
    stillFits: (saidYes: boolean) =>
      saidYes
        ? 'Je plaats blijft van jou. Past het niet meer? Dan geef je ze terug.'
        : 'We vragen het je daarom opnieuw.',
    doesNotFit: 'Past het niet meer? Laat het ons weten. Dan zoeken we iemand anders.',
  },
  /** The day stays, and something around it changes. */
  detail: {
    heading: (day: Day) => `Er verandert iets voor ${whole(day)}`,
    coach: 'De dag en het uur blijven zoals ze zijn. Dit is anders:',
    trainer: 'De dag en het uur blijven zoals ze zijn. De coaches horen het ook van ons.',
    doesNotFit: 'Past dat niet? Laat het ons weten. Past het wel, dan hoef je niets te doen.',
  },
  /** Nothing is another: only how to get there is known now. */
  firstWay: {
    heading: (day: Day) => `Zo geraak je er op ${whole(day)}`,
    coach: 'De dag en het uur blijven zoals ze zijn. Nu weten we ook hoe je er geraakt.',
    trainer: 'De dag en het uur blijven zoals ze zijn. Nu weten we ook hoe je er geraakt.',
  },
  /** What changed many days at once. */
  days: {
    heading: {
      cancelled: (days: number) => `${capital(sayNumber(days))} dagen gaan niet door`,
      changed: (days: number) => `${capital(sayNumber(days))} dagen veranderen`,
      detail: (days: number) => `Er verandert iets voor ${sayNumber(days)} dagen`,
      firstWay: (days: number) => `Zo geraak je er op ${sayNumber(days)} dagen`,
    },
    stay: {
      coach: 'De dagen en de uren blijven zoals ze zijn. Dit is anders, voor al deze dagen:',
      trainer:
        'De dagen en de uren blijven zoals ze zijn. De coaches horen het ook van ons. Dit is anders, voor al deze dagen:',
    },
    apart: {
      coach: 'Dat ligt niet aan jou. Per dag lees je wat er anders is.',
      trainer: 'De coaches horen het ook van ons. Per dag lees je wat er anders is.',
    },
    which: 'Welke dagen',
  },
  call: (firstName: string, phone: string) => `Heb je vragen? Bel ${firstName} op ${phone}.`,
};

/** In a heading a number stays with its month. */
const whole = (day: Day) => sayDay(day).replace(/ (?=\S+$)/, '\u00a0');
