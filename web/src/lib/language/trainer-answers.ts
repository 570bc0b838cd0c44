import type { TrainerAnswer } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import { sayDate, sayDay } from './in-words.ts';
import { byChannel } from './sessions.ts';
import { sayDateOf } from './sessions-when.ts';

type Answer = TrainerAnswer | null;

/** Whether a day still fits its trainer, as she answers it herself. */
export const fitsWords = {
  title: 'Past dat nog voor jou?',
  explained: 'Antwoord met één tik. Je mag je antwoord veranderen tot de dag begint.',
  herself: 'Past deze dag niet meer?',
  alwaysMay: 'Laat het weten met één tik. We zoeken iemand anders, of bellen je.',
  said: ({ fits }: Pick<TrainerAnswer, 'fits'>) =>
    fits
      ? 'Je antwoordde: ja, dat past.'
      : 'Je antwoordde: nee, dat past niet. We zoeken iemand anders, of bellen je. Je naam blijft bij deze dag staan tot we iemand vinden.',
  yes: 'Ja, dat past',
  no: 'Nee, dat past niet',
  done: 'Je antwoord is bewaard.',
};

/** The same as the coordinator reads it, and writes down what she heard. */
export const trainerAnswerWords = {
  title: 'Past het voor de trainer?',
  herself: 'Kan de trainer niet?',
  said: (answer: Answer) => {
    if (answer === null) return 'Zei nog niets over deze dag.';
    const on = answer.heardOn === null ? sayDateOf(answer.answeredAt) : sayDate(answer.heardOn);
    const how = answer.heardHow === null ? '' : ` ${byChannel[answer.heardHow]}`;
    const heard = answer.heardBy === null ? '' : `, opgeschreven door ${answer.heardBy}`;
    return `Zei op ${on}${how}: ${answer.fits ? 'ja, dat past' : 'nee, dat past niet'}${heard}.`;
  },
  heardOn: 'Wanneer?',
  channel: 'Hoe?',
  button: {
    yes: (firstName: string) => `${firstName} zei: dat past`,
    no: (firstName: string) => `${firstName} zei: dat past niet`,
  },
  cannot: (firstName: string, day: Day) => `${firstName} kan niet op ${sayDay(day)}.`,
  solve: (firstName: string) => `Zoek een andere trainer, of bel ${firstName}:`,
  solveWithoutPhone: (firstName: string) =>
    `Zoek een andere trainer, of spreek ${firstName}. We kennen geen telefoonnummer.`,
  choose: 'Kies een andere trainer',
};
