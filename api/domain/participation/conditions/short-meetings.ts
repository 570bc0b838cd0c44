import { minutesOf } from '../../moment.ts';
import type { Condition } from '../condition.ts';

/** What coaches do together stays short, with its break in it. */
export const shortMeetings: Condition<'gathering', 'short-meetings'> = {
  scope: 'gathering',
  id: 'RV-43',

  judge({ from, until }, { shortMeetings: { minutesAtMost } }) {
    const minutes = minutesOf(until) - minutesOf(from);
    return minutes <= minutesAtMost ? 'met' : { kind: 'long', minutes, agreed: minutesAtMost };
  },

  weights: { long: { level: 'warns', liftedBy: 'nobody' } },
  unknown: null,
};
