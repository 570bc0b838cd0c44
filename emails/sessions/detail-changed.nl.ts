import { sayDay } from '../in-words.ts';
import type { DetailChanged, DetailChangedSentences } from './detail-changed.ts';
import { sayAspects, sayDoesNotFit } from './what-differs.nl.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: DetailChangedSentences = {
  subject: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  preview: ({ heard }) => `De dag en het uur blijven. Anders is: ${sayAspects(heard)}.`,
  title: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  dayStays: ({ session }) => `De dag blijft: ${sayWhen(session)}. Dit is anders:`,
  doesNotFit: ({ heard }) => `${sayDoesNotFit(heard)} Bel me.`,
  letUsKnow: ({ saidYes }) =>
    saidYes
      ? 'Laat ons weten dat je dit las. Tik op je pagina op ‘Ik weet het’. Meer hoef je niet te doen.'
      : 'Je kiest nog altijd zelf of je meekomt.',
  inCalendar: () => 'Bij deze mail zit de dag voor je kalender, met wat er nu staat.',
};

export const labels = {
  page: ({ saidYes }: DetailChanged): string => (saidYes ? 'Open mijn pagina' : 'Bekijk de dag'),
};
