import type { KindOfTask } from '@app/domain/sessions/attention';
import { capital, sayList, sayNumber } from './in-words.ts';
import { saySilent, type TaskWords } from './week-task.ts';

/** A round in which coaches still have to say which days suit them. */
export const tasksOfAvailability = {
  'round-unanswered': {
    standing: 'warn',
    about: 'Welke dagen passen',
    title: ({ silent }) =>
      silent.length > 3
        ? `${capital(sayNumber(silent.length))} coaches antwoordden nog niet welke dagen passen`
        : `Nog geen antwoord van ${sayList(silent.map(({ coach }) => coach.firstName))} over welke dagen passen`,
    text: saySilent,
    solve: 'Bekijk de ronde',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;
