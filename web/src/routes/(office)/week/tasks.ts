import type { Task } from '@app/contract/sessions/week';

/** The place where a task is solved. */
export function solvedAt({ kind, sessionId, coach, letter }: Task): string {
  const session = `/sessions/${sessionId}`;
  switch (kind) {
    case 'no-trainer':
      return `${session}/change#trainers`;
    case 'plan-preparation':
      return `${session}/change#preparation`;
    case 'plan-debriefing':
      return `${session}/change#debriefing`;
    case 'open-place':
      return `${session}#candidates`;
    case 'call-about-answer':
    case 'waits-for-place':
      return coach ? `${session}/call/${coach.id}` : session;
    case 'tell-yourself':
      return `/week/letters/${letter}`;
    case 'call-about-stopped-yes':
    case 'record-observation':
    case 'mail-does-not-arrive':
      return coach ? `${session}#coach-${coach.id}` : session;
  }
}

/** A second way out, where there is one. */
export const otherPlace = ({ kind, sessionId }: Task): string | null =>
  kind === 'no-trainer' ? `/sessions/${sessionId}/change` : null;

/** How the coordinator can tell it, now that no mail can. */
export const waysToTell = ({ phone }: Task) =>
  phone === null ? (['face-to-face'] as const) : (['call', 'sms'] as const);
