import type { DetailChanged, DetailChangedSentences } from './detail-changed.ts';
import { sayDoesNotFit, sayTold } from './what-differs.nl.ts';

export const sentences: DetailChangedSentences = {
  subject: sayTold.title,
  ...sayTold,
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
