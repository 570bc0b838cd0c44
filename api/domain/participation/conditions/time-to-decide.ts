import { addDays, daysBetween, type Day } from '../../day.ts';
import type { Condition } from '../condition.ts';
import type { AskedFacts } from '../facts.ts';

/** A coach hears of a day early enough to weigh it, and to say no. Shorter is possible, in a talk. */
export const timeToDecide: Condition<'place', 'time-to-decide'> = {
  scope: 'place',
  id: 'RV-03',

  judge({ asked, session }, { timeToDecide: { daysBefore, daysToAnswer }, byPost }) {
    if (asked.on === 'unknown') return 'unknown';
    if (asked.on === null) return asked.answer === null ? 'too-early' : 'unknown';

    if (arrivesLate(asked, byPost.days)) return { kind: 'arrives-late', days: byPost.days };

    const days = daysBetween(asked.on, session.day);
    if (days < daysBefore) {
      const kind = asked.inATalk ? 'urgent-in-a-talk' : 'short-notice';
      return { kind, days, agreed: daysBefore };
    }
    const toAnswer = asked.answerBy === null ? days : daysBetween(asked.on, asked.answerBy);
    return toAnswer < daysToAnswer && !asked.inATalk
      ? { kind: 'short-to-answer', days: toAnswer, agreed: daysToAnswer }
      : 'met';
  },

  weights: {
    'short-notice': { level: 'warns', liftedBy: 'coordinator', remedy: 'call-coach' },
    'short-to-answer': { level: 'warns', liftedBy: 'coordinator', remedy: 'call-coach' },
    'arrives-late': { level: 'warns', liftedBy: 'coordinator', remedy: 'call-coach' },
    'urgent-in-a-talk': { level: 'informs', liftedBy: 'nobody' },
  },
  unknown: { level: 'warns', remedy: () => 'record-invitation' },
};

/** On paper she would read it on the last day, or later. A coach who answered has read it. */
const arrivesLate = ({ on, answerBy, byPost, answer }: AskedFacts, days: number): boolean =>
  byPost && answer === null && isDay(on) && answerBy !== null && addDays(on, days) >= answerBy;

const isDay = (on: AskedFacts['on']): on is Day => on !== null && on !== 'unknown';
