import type { KindOfTask } from '@app/domain/sessions/attention';
import { tasksOfAvailability } from './week-tasks-availability.ts';
import { tasksOfCoaches } from './week-tasks-coaches.ts';
import { tasksOfDates } from './week-tasks-dates.ts';
import { tasksOfIntervision } from './week-tasks-intervision.ts';
import { tasksOfMessages } from './week-tasks-messages.ts';
import { tasksOfParticipation } from './week-tasks-participation.ts';
import { tasksOfSessions } from './week-tasks-sessions.ts';
import { tasksOfTraining } from './week-tasks-training.ts';
import type { TaskWords } from './week-task.ts';

/** A new kind of task without its words does not compile. */
export const taskWords: Record<KindOfTask, TaskWords> = {
  ...tasksOfSessions,
  ...tasksOfMessages,
  ...tasksOfIntervision,
  ...tasksOfDates,
  ...tasksOfTraining,
  ...tasksOfAvailability,
  ...tasksOfParticipation,
  ...tasksOfCoaches,
};

export const callSomebody = (firstName: string) => `Bel ${firstName}`;

/** How somebody told what no mail could: one tap each. */
export const iTold = {
  call: 'Ik belde',
  sms: 'Ik stuurde een sms',
  'face-to-face': 'Ik zei het zelf',
};

/** How somebody heard that she knows: one tap each. */
export const iHeard = {
  call: 'Weet het: ik belde',
  sms: 'Weet het: sms terug',
  'face-to-face': 'Weet het: ik sprak erover',
};
