import type { SessionLine } from '@app/contract/sessions/session';
import type { Hearer } from '#lib/sessions/must-know.ts';
import { capital, sayList, sayNumber } from './in-words.ts';

const many = (count: number) => (count === 1 ? 'één dag' : `${sayNumber(count)} dagen`);

/** Cancelling several days of one organisation at once: which ones, and the people who will hear of it. */
export const cancelDaysWords = {
  link: 'Annuleer dagen',
  title: 'Annuleer dagen',
  lead: (organisation: string) =>
    `Van ${organisation}. Kruis aan wat niet doorgaat. Je ziet eerst wie het hoort.`,
  series: (title: string) => title,
  room: ({ coaches, observers, asked }: SessionLine) => {
    const come = [...coaches, ...observers].map(({ firstName }) => firstName);
    return [
      come.length === 0 ? 'Er komt nog geen coach' : `Met ${sayList(come)}`,
      asked === 0 ? '' : `${sayNumber(asked)} ${asked === 1 ? 'vraag wacht' : 'vragen wachten'}`,
    ]
      .filter(Boolean)
      .join(', ');
  },
  look: 'Bekijk wie het hoort',
  cancel: 'Niet annuleren',
  back: 'Terug naar de organisatie',
  none: {
    title: 'Er is niets om te annuleren',
    text: 'Er staan geen dagen meer op de kalender die nog moeten beginnen.',
  },
  chosen: (days: number) =>
    days === 0
      ? 'Je koos nog geen dag'
      : `${days === 1 ? 'Eén dag gaat' : `${capital(many(days))} gaan`} niet door`,
  nobody: 'Niemand wacht op deze dagen. Er vertrekt geen bericht.',
  hear: 'Dit horen ze van ons, elk in één keer:',
  hearer: ({ firstName, days }: Hearer) => `${firstName}: ${many(days)}`,
  how: 'We schrijven een mail als dat kan. Wie je belt of een brief geeft, staat dan bij Deze week, één keer.',
  sure: 'Je hebt tien minuten om je te bedenken: kies dan ‘Toch niet’ bij de dag. Tot dan blijft alles zoals het is.',
  button: (days: number) => `Ja, annuleer ${days === 1 ? 'deze dag' : `deze ${many(days)}`}`,
};
