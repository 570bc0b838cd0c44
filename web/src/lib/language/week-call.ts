import type { ToldDay } from '@app/contract/sessions/week';
import { capital, sayDay } from './in-words.ts';

/** What a caller says of days that changed or do not happen: all that the letter says. */
export const callPage = {
  title: (firstName: string, phone: string | null) =>
    phone === null ? `Zeg het aan ${firstName}` : `Bel ${firstName}`,
  say: 'Zeg dit',
  day: ({ becomes }: ToldDay) => capital(sayDay(becomes.day)),
  onDays: (days: string) => `Voor ${days}.`,
  answer: 'Vul het antwoord in',
  answerFor: ({ becomes }: ToldDay) => ` voor ${sayDay(becomes.day)}`,
  answerBy: (moment: string) => `Antwoorden kan tot ${moment}.`,
  asks: 'Past de dag niet meer, of nog wel? Vul het antwoord in.',
  off: 'De dag gaat niet door.',
  told: 'Is het verteld?',
  knows: (firstName: string) => `Weet ${firstName} het nu?`,
  done: 'Dit is verteld. Je hoeft niets meer te doen.',
  known: (firstName: string) => `${firstName} weet het. Je hoeft niets meer te doen.`,
  letter: 'Schrijf een brief',
  back: 'Deze week',
};
