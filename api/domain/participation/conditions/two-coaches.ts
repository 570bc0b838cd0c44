import { minutesOf } from '../../moment.ts';
import type { Condition } from '../condition.ts';
import { expectedCoaches } from '../expected-coaches.ts';
import type { SessionFacts } from '../facts.ts';
import type { WhyTwo } from '../reason.ts';
import type { Terms } from '../terms.ts';

/** With two you can look at each other: for a large group, a long day or the first times. */
export const twoCoaches: Condition<'session', 'two-coaches'> = {
  scope: 'session',
  id: 'RV-14',

  judge(facts, terms) {
    const coaches = expectedCoaches(facts, terms);
    if (coaches >= 2) return 'met';

    const because = whyTwo(facts, terms.twoCoaches);
    if (because.length > 0) {
      const agreed = terms.twoCoaches.level === 'blocks';
      return { kind: agreed ? 'fewer-than-agreed' : 'fewer-than-two', coaches, because };
    }
    if (facts.participants === null) return 'unknown';
    return facts.coaches.length === 0 ? 'too-early' : 'met';
  },

  weights: {
    'fewer-than-two': { level: 'warns', liftedBy: 'coordinator', remedy: 'find-coach' },
    'fewer-than-agreed': { level: 'blocks', liftedBy: 'coach', remedy: 'find-coach' },
  },
  unknown: { level: 'warns', remedy: () => 'record-participants' },
};

function whyTwo(
  { participants, from, until, coaches }: SessionFacts,
  { moreParticipantsThan, longerThanHours, fewerTimesThan }: Terms['twoCoaches'],
): WhyTwo[] {
  const why: Record<WhyTwo, boolean> = {
    'large-group': participants !== null && participants > moreParticipantsThan,
    'long-day': minutesOf(until) - minutesOf(from) > longerThanHours * 60,
    'first-times': coaches.some(({ timesBefore }) => timesBefore < fewerTimesThan),
  };
  return (Object.keys(why) as WhyTwo[]).filter((reason) => why[reason]);
}
