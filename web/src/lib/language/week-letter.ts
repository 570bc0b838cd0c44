import type { Day } from '@app/domain/day';
import { sayDay } from './in-words.ts';
import { spoken } from './language.ts';

interface NewsWords {
  tools: string;
  posted: string;
  handed: string;
  alreadyTold: string;
  title: (name: string) => string;
  was: string;
  becomes: string;
  unknownVenue: string;
  cancelled: {
    heading: (day: Day) => string;
    coach: string;
    trainer: string;
    ticket: string;
    again: (saidYes: boolean) => string;
  };
  changed: {
    heading: (was: Day, isSameDay: boolean) => string;
    coach: string;
    trainer: string;
    stillFits: (saidYes: boolean) => string;
    doesNotFit: string;
  };
  call: (firstName: string, phone: string) => string;
  cut: (moment: string | null) => string;
}

/** What happens with a day, on paper, for who can neither be mailed nor called. */
export const newsLetter = spoken<NewsWords>({
  nl: {
    tools: 'Brief, één blad A4. Druk hem af. Zeg daarna wat je ermee deed.',
    posted: 'Op de post',
    handed: 'Zelf afgegeven',
    alreadyTold: 'Dit is al verteld. Je hoeft niets meer te doen.',
    title: (name) => `Brief aan ${name}`,
    was: 'Het was',
    becomes: 'Het wordt',
    unknownVenue: 'plaats nog niet bekend',
    cancelled: {
      heading: (day) => `De dag van ${whole(day)} gaat niet door`,
      coach: 'Dat ligt niet aan jou. Je hoeft niet te komen en je hoeft niets te doen.',
      trainer: 'Je hoeft niet te komen. De coaches horen het ook van ons.',
      ticket: 'Kocht je al een ticket? Bel ons, dan kijken we het samen na.',
      again: (saidYes) =>
        `Komt er een nieuwe dag? Dan vragen we het je opnieuw.${saidYes ? ' Je ja van nu telt dan niet.' : ''}`,
    },
    changed: {
      heading: (was, isSameDay) =>
        isSameDay ? `Er verandert iets aan ${whole(was)}` : `De dag van ${whole(was)} is verzet`,
      coach: 'Dat ligt niet aan jou. Past het zo voor jou?',
      trainer: 'De coaches horen het ook van ons.',
      stillFits: (saidYes) =>
        saidYes
          ? 'Je plaats blijft van jou. Past het niet meer? Dan geef je ze terug.'
          : 'We vragen het je daarom opnieuw.',
      doesNotFit: 'Past het niet meer? Laat het ons weten. Dan zoeken we iemand anders.',
    },
    call: (firstName, phone) => `Heb je vragen? Bel ${firstName} op ${phone}.`,
    cut: (moment) =>
      moment === null
        ? 'Knip hier af en geef of stuur dit strookje terug. Bellen mag ook.'
        : `Knip hier af en geef of stuur dit strookje terug vóór ${moment}. Bellen mag ook.`,
  },
});

/** In a heading a number stays with its month. */
const whole = (day: Day) => sayDay(day).replace(/ (?=\S+$)/, '\u00a0');
