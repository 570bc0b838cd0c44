import type { KindOfTask } from '@app/domain/sessions/attention';
import { capital, sayList, sayNumber } from './in-words.ts';
import { moduleName } from './training.ts';
import { dateOf, type TaskWords } from './week-task.ts';

/** What modules without a date, or without coaches, ask. */
export const tasksOfTraining = {
  'invite-to-training': {
    standing: 'warn',
    about: 'Opleiding',
    title: (task) =>
      `${capital(sayNumber(task.waiting))} ${task.waiting === 1 ? 'coach kan' : 'coaches kunnen'} mee naar ${dateOf(task)}`,
    text: () => 'Wie erop wacht, of dit binnenkort moet opfrissen, is nog niet gevraagd.',
    solve: 'Vraag coaches',
  },
  'plan-training': {
    standing: 'warn',
    about: 'Opleiding',
    title: ({ modules }) =>
      modules.length === 1
        ? `Voor ${moduleName(modules[0]!)} wacht er iemand op een datum`
        : `Voor ${sayNumber(modules.length)} opleidingen wacht er iemand op een datum`,
    text: ({ modules }) => `${sayList(modules.map(moduleName))}. Niemand staat hierdoor stil.`,
    solve: 'Plan een datum',
  },
} satisfies Partial<Record<KindOfTask, TaskWords>>;
