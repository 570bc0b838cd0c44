import { addDays, type Day } from '../day.ts';

/** What asks for the coordinator's attention, the gravest first. */
export const kindsOfTask = [
  'no-trainer',
  'open-place',
  'call-about-stopped-yes',
  'call-about-answer',
  'tell-yourself',
  'mail-does-not-arrive',
  'plan-preparation',
  'plan-debriefing',
  'record-observation',
  'waits-for-place',
] as const;
export type KindOfTask = (typeof kindsOfTask)[number];

/** How many days before the session (after it, when negative) something must be solved; `now` cannot wait, however far the day. */
const daysBeforeSession: Record<KindOfTask, number | 'now'> = {
  'no-trainer': 3,
  'open-place': 3,
  'call-about-stopped-yes': 5,
  'call-about-answer': 4,
  'tell-yourself': 'now',
  'mail-does-not-arrive': 5,
  'plan-preparation': 2,
  'plan-debriefing': -2,
  'record-observation': -2,
  'waits-for-place': 4,
};

const horizonInDays = 7;

/** The day by which it must be solved: never in the past, since what is late is due today. */
export function solveBy(kind: KindOfTask, day: Day, today: Day): Day {
  const days = daysBeforeSession[kind];
  if (days === 'now') return today;
  const by = addDays(day, -days);
  return by < today ? today : by;
}

/** What cannot wait, and what this week asks; the rest is left in peace. Soonest first, and on one day the gravest first. */
export function divide<Task extends { kind: KindOfTask; day: Day }>(
  tasks: readonly Task[],
  today: Day,
) {
  const due = tasks
    .map((task) => ({ task, by: solveBy(task.kind, task.day, today) }))
    .filter(({ by }) => by <= addDays(today, horizonInDays))
    .sort((one, other) => (turn(one) < turn(other) ? -1 : 1));
  return {
    today: due.filter(({ by }) => by === today),
    thisWeek: due.filter(({ by }) => by > today),
  };
}

const turn = ({ task: { kind, day }, by }: { task: { kind: KindOfTask; day: Day }; by: Day }) =>
  `${by} ${kindsOfTask.indexOf(kind)} ${day}`;
