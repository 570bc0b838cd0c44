import { addDays, type Day } from '../day.ts';
import type { LetterState } from '../messages/letter-state.ts';

/** What asks for the coordinator's attention, the gravest first. */
export const kindsOfTask = [
  'no-trainer',
  'trainer-cannot',
  'open-place',
  'call-about-stopped-yes',
  'call-about-wavering',
  'terms-changed',
  'date-wavering',
  'call-about-answer',
  'round-unanswered',
  'moments-unanswered',
  'pick-moment',
  'date-answer',
  'tell-yourself',
  'date-tell-yourself',
  'date-tell-leader',
  'gathering-tell-yourself',
  'may-not-know',
  'remind',
  'bring-new-link',
  'mail-does-not-arrive',
  'question-not-left',
  'date-not-left',
  'plan-preparation',
  'plan-debriefing',
  'record-gathering',
  'hand-over',
  'call-about-new-account',
  'call-about-bank-name',
  'pay-in-time',
  'line-disputed',
  'record-presence',
  'record-observation',
  'waits-for-place',
  'coach-stopped',
  'coach-pauses',
  'coach-came-back',
  'next-step',
  'invite-to-training',
  'plan-training',
] as const;
export type KindOfTask = (typeof kindsOfTask)[number];

/**
 * How many days before the session (after it, when negative) something must be solved; `now` cannot wait, however far the
 * day, and `soon` is for this week.
 */
const daysBeforeSession: Record<KindOfTask, number | 'now' | 'soon'> = {
  'no-trainer': 3,
  'trainer-cannot': 14,
  'open-place': 3,
  'call-about-stopped-yes': 'now',
  'call-about-wavering': 'now',
  'terms-changed': 5,
  'date-wavering': 'now',
  'call-about-answer': 'now',
  'round-unanswered': 0,
  'moments-unanswered': 0,
  'pick-moment': 0,
  'date-answer': 'now',
  'tell-yourself': 'now',
  'date-tell-yourself': 'now',
  'date-tell-leader': 'now',
  'gathering-tell-yourself': 'now',
  'may-not-know': 'now',
  remind: 7,
  'bring-new-link': 'now',
  'mail-does-not-arrive': 'now',
  'question-not-left': 'now',
  'date-not-left': 'now',
  'plan-preparation': 2,
  'plan-debriefing': -2,
  'record-gathering': -2,
  'hand-over': 2,
  'call-about-new-account': 'now',
  'call-about-bank-name': 'now',
  'pay-in-time': 0,
  'line-disputed': 'now',
  'record-presence': -2,
  'record-observation': -2,
  'waits-for-place': 4,
  'coach-stopped': 'now',
  'coach-pauses': 'now',
  'coach-came-back': 'now',
  'next-step': 'soon',
  'invite-to-training': 42,
  'plan-training': 21,
};

const horizonInDays = 7;

/** Days in which somebody does something about what was said, however far the day. */
const daysAfterSaid = 7;

/**
 * What asks for attention about a session. `saidOn` is the day on which somebody said what it is about; `inTime` the last day
 * that people agreed on for it.
 */
export interface AsksAttention {
  kind: KindOfTask;
  day: Day;
  saidOn?: Day;
  inTime?: Day;
}

/**
 * The day by which it must be solved: so long before the session, and within a week of what was said. Never in the past,
 * since what is late is due today.
 */
export function solveBy({ kind, day, saidOn, inTime }: AsksAttention, today: Day): Day {
  const days = daysBeforeSession[kind];
  if (days === 'now') return today;
  if (days === 'soon') return addDays(today, horizonInDays);
  const before = inTime ?? addDays(day, -days);
  const after = saidOn === undefined ? before : addDays(saidOn, daysAfterSaid);
  const by = after < before ? after : before;
  return by < today ? today : by;
}

/** Of these one message or one call about all her days is enough. */
const onceForEach: readonly KindOfTask[] = ['bring-new-link', 'terms-changed'];

/**
 * A coach whose links to several days ended needs one message, to her own page where all of them stand; one whom an
 * agreement touches on several days, one call. So her first day speaks for the others.
 */
export function oncePerCoach<
  Task extends { kind: KindOfTask; day: Day; coach: { id: string } | null },
>(tasks: readonly Task[]): (Task & { hers: Task[] })[] {
  const hers = (task: Task) =>
    tasks.filter(({ kind, coach }) => kind === task.kind && coach?.id === task.coach?.id);
  return tasks.flatMap((task) => {
    if (task.coach === null || !onceForEach.includes(task.kind)) return [{ ...task, hers: [] }];
    const [first, ...others] = hers(task).toSorted((one, other) => (one.day < other.day ? -1 : 1));
    return task === first ? [{ ...task, hers: others }] : [];
  });
}

/** What changed many days at once, as the address of a venue does, is one call: the first day speaks for the others. */
export function oneCall<Task extends ToldTogether & { day: Day; others: number }>(
  tasks: readonly Task[],
): Task[] {
  return tasks.flatMap((task) => {
    const [first, ...others] = tasks
      .filter((one) => isInOneCall(one, task))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
    return task !== first ? [] : [others.length === 0 ? task : { ...task, others: others.length }];
  });
}

interface ToldTogether {
  kind: KindOfTask;
  letter: string;
  /** Shared by letters that were written at once to one reader. */
  together: string | null;
}

export const isInOneCall = (one: ToldTogether, other: ToldTogether): boolean =>
  one.letter === other.letter ||
  (one.together !== null && one.together === other.together && one.kind === other.kind);

/** A question that did not leave: how it should go, and how far its letter came. */
export interface Leaving {
  channel: string;
  letter: LetterState | null;
}

/** What asks attention about a question that did not leave; null as long as its letter is on its way. */
export function taskOfLeaving({
  channel,
  letter,
}: Leaving): 'mail-does-not-arrive' | 'question-not-left' | null {
  if (channel !== 'mail' || letter === null) return 'question-not-left';
  if (letter === 'waits') return null;
  return ['refused', 'unsure', 'no-address'].includes(letter)
    ? 'mail-does-not-arrive'
    : 'question-not-left';
}

/** Without a mail server one thing has to be done, however many questions wait for it: the first day speaks for the others. */
export function oneForTheServer<Task extends { leaving: Leaving; others: number }>(
  tasks: readonly Task[],
): Task[] {
  const waits = ({ leaving }: Task) => leaving.letter === 'no-mail-server';
  const [first, ...others] = tasks.filter(waits);
  return tasks.flatMap((task) => {
    if (!waits(task)) return [task];
    return task === first ? [{ ...task, others: others.length }] : [];
  });
}

/** What cannot wait, and what this week asks; the rest is left in peace. Soonest first, and on one day the gravest first. */
export function divide<Task extends AsksAttention>(tasks: readonly Task[], today: Day) {
  const due = tasks
    .map((task) => ({ task, by: solveBy(task, today) }))
    .filter(({ by }) => by <= addDays(today, horizonInDays))
    .sort((one, other) => (turn(one) < turn(other) ? -1 : 1));
  return {
    today: due.filter(({ by }) => by === today),
    thisWeek: due.filter(({ by }) => by > today),
  };
}

const turn = ({ task: { kind, day }, by }: { task: AsksAttention; by: Day }) =>
  `${by} ${String(kindsOfTask.indexOf(kind)).padStart(2, '0')} ${day}`;

/** What is one piece of work on the page of the week: calls of one kind, questions to bring, days without a preparation. */
const groupOf = {
  'no-trainer': 'leaderless',
  'trainer-cannot': 'trainers',
  'open-place': 'places',
  'call-about-stopped-yes': 'stopped',
  'call-about-wavering': 'wavering',
  'date-wavering': 'wavering',
  'terms-changed': 'terms',
  'call-about-answer': 'answers',
  'date-answer': 'answers',
  'round-unanswered': 'rounds',
  'moments-unanswered': 'moments',
  'pick-moment': 'picking',
  'record-gathering': 'gathered',
  'tell-yourself': 'telling',
  'date-tell-yourself': 'telling',
  'date-tell-leader': 'telling',
  'gathering-tell-yourself': 'telling',
  'may-not-know': 'telling',
  remind: 'reminding',
  'bring-new-link': 'bringing',
  'mail-does-not-arrive': 'bringing',
  'question-not-left': 'bringing',
  'date-not-left': 'bringing',
  'plan-preparation': 'preparing',
  'plan-debriefing': 'debriefing',
  'hand-over': 'handing-over',
  'call-about-new-account': 'accounts',
  'call-about-bank-name': 'accounts',
  'pay-in-time': 'paying',
  'line-disputed': 'disputes',
  'record-presence': 'presences',
  'record-observation': 'observing',
  'waits-for-place': 'waiting',
  'coach-stopped': 'ways',
  'coach-pauses': 'ways',
  'coach-came-back': 'ways',
  'next-step': 'steps',
  'invite-to-training': 'inviting',
  'plan-training': 'planning',
} as const satisfies Record<KindOfTask, string>;
export type GroupOfTasks = (typeof groupOf)[KindOfTask];

/** Tasks of one piece of work and one state together, where the first of them stands; each group in the order given. */
export function inGroups<Task extends { kind: KindOfTask }>(
  tasks: readonly Task[],
  stateOf: (task: Task) => string,
): { group: GroupOfTasks; state: string; first: Task; others: Task[] }[] {
  const keyOf = (task: Task) => `${groupOf[task.kind]} ${stateOf(task)}`;
  return [...Map.groupBy(tasks, keyOf).values()].map(([first, ...others]) => ({
    group: groupOf[first!.kind],
    state: stateOf(first!),
    first: first!,
    others,
  }));
}
