import type { Task } from '@app/contract/sessions/week';
import { stateOf } from '@app/domain/participation/judge';
import { placeOfDate } from '#lib/dates/place.ts';
import { standingOf } from '#lib/language/conditions.ts';
import { taskWords } from '#lib/language/week-tasks.ts';
import type { Standing } from '#lib/ui/drawings.ts';

/** The place where a task is solved. */
export function solvedAt(task: Task): string {
  const {
    kind,
    sessionId,
    coach,
    letter,
    about,
    question,
    others,
    date,
    modules,
    round,
    gathering,
  } = task;
  const session = `/sessions/${sessionId}`;
  switch (kind) {
    case 'no-trainer':
    case 'trainer-cannot':
      return `${session}/change#trainers`;
    case 'plan-preparation':
      return `${session}/change#preparation`;
    case 'plan-debriefing':
      return `${session}/change#debriefing`;
    case 'line-disputed':
    case 'record-presence':
      return `${session}#presence`;
    case 'hand-over':
      return `/coaches/${coach?.id}/compensation?day=${sessionId}#geef`;
    case 'call-about-new-account':
    case 'call-about-bank-name':
      return `/compensation/accounts/${coach?.id}`;
    case 'pay-in-time':
      return '/compensation';
    case 'open-place':
      return `${session}#candidates`;
    case 'call-about-answer':
    case 'call-about-wavering':
    case 'waits-for-place':
      return coach ? `${session}/call/${coach.id}` : session;
    case 'mail-does-not-arrive':
    case 'question-not-left':
      return others > 0 ? '/letters?shelf=to-do' : `${session}/questions/${question}`;
    case 'tell-yourself':
      if (about === 'confirmed') return `${session}/questions/${question}`;
      return `/week/letters/${letter}`;
    case 'may-not-know':
      return `/week/letters/${letter}/call`;
    case 'remind':
      return date
        ? `/dates/${question}?reminder=${letter}`
        : `${session}/questions/${question}?reminder=${letter}`;
    case 'bring-new-link':
      return coach && others > 0 ? `/coaches/${coach.id}/link` : `${session}/questions/${question}`;
    case 'round-unanswered':
      return `/availability/${round}`;
    case 'moments-unanswered':
    case 'pick-moment':
    case 'record-gathering':
      return `/intervision/${gathering?.id}`;
    case 'gathering-tell-yourself':
      return `/intervision/${gathering?.id}/${coach?.id}/cancelled`;
    case 'date-wavering':
    case 'date-answer':
    case 'date-not-left':
      return `/dates/${question}`;
    case 'date-tell-yourself':
      return about === 'confirmed' ? `/dates/${question}` : `/dates/letters/${letter}`;
    case 'date-tell-leader':
      return date ? placeOfDate(date) : '/training';
    case 'invite-to-training':
      return `${date ? placeOfDate(date) : '/training'}/ask`;
    case 'plan-training':
      return modules.length === 1 ? `/training/${modules[0]!.id}` : '/training';
    case 'terms-changed':
      return coach ? `${session}#coach-${coach.id}` : `${session}#around`;
    case 'coach-pauses':
    case 'coach-stopped':
    case 'coach-came-back':
    case 'next-step':
      return coach ? `/coaches/${coach.id}#op-weg` : '/coaches';
    case 'call-about-stopped-yes':
    case 'record-observation':
      return coach ? `${session}#coach-${coach.id}` : session;
  }
}

/** A second way out, where there is one. */
export function otherPlace({ kind, sessionId, coach, letter, toTell }: Task): string | null {
  if (kind === 'mail-does-not-arrive' && coach) return `/coaches/${coach.id}/change`;
  if (kind === 'tell-yourself' && toTell.length > 0) return `/week/letters/${letter}/call`;
  return kind === 'no-trainer' ? `/sessions/${sessionId}/change` : null;
}

/** Its state: as what was judged has it, else as every task of its kind. */
export const standingOfTask = ({ kind, judgements }: Task): Standing =>
  judgements.length > 0 ? standingOf(stateOf(judgements)) : taskWords[kind].standing;

/** Reminders stand together: one list of people to call. */
export const isReminder = ({ kind }: Task): boolean => kind === 'remind';

/** A task that ends when the coordinator says how she told it, now that no mail can. */
export const isToTell = ({ kind, about }: Task): boolean =>
  kind === 'tell-yourself' ||
  kind === 'date-tell-yourself' ||
  kind === 'date-tell-leader' ||
  kind === 'gathering-tell-yourself' ||
  kind === 'bring-new-link' ||
  about === 'remind-her';

/** How she can tell it. A link is not told on the telephone. */
export const waysToTell = ({ kind, phone }: Task) => {
  if (phone === null) return ['face-to-face'] as const;
  return kind === 'bring-new-link' ? (['sms'] as const) : (['call', 'sms'] as const);
};

/** A task that ends when the coordinator heard that somebody knows what we told. */
export const isToAsk = ({ kind, about }: Task): boolean =>
  kind === 'may-not-know' || about === 'ask-whether-she-knows';

/** How she can hear that somebody knows what we told. */
export const waysToHear = ({ phone }: Task) =>
  phone === null ? (['face-to-face'] as const) : (['call', 'sms', 'face-to-face'] as const);

/** A task that ends when the coordinator spoke with the coach, who keeps her place. */
export const isToSpeak = ({ kind, coach }: Task): boolean =>
  kind === 'call-about-wavering' || (kind === 'terms-changed' && coach !== null);

/** A task that ends when the coordinator read what a coach said of her way, or spoke with her. */
export const isToRead = ({ kind, way }: Task): boolean =>
  way !== null && way.step !== null && (kind !== 'next-step' || way.next === 'call-while-away');

/** A question that the coordinator brings herself, and may have brought. */
export const isToBring = ({ kind, leaving }: Task): boolean =>
  kind === 'question-not-left' && leaving?.channel !== 'mail';

/** What was asked of many asks one call of each coach who did not answer; what somebody sends or brings is no call. */
export const eachToCall = (task: Task): Task[] =>
  isAskedOfMany(task)
    ? task.silent
        .filter(({ step }) => step !== 'bring')
        .map(({ coach, phone }) => ({ ...task, coach, phone }))
    : [task];

/** A question that several coaches did not answer, in one task. */
export const isAskedOfMany = ({ kind }: Pick<Task, 'kind'>): boolean =>
  kind === 'round-unanswered' || kind === 'moments-unanswered';
