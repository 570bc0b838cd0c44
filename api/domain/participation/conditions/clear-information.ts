import type { Condition } from '../condition.ts';
import { items, type Item } from '../facts.ts';

/** A yes to something unclear is no yes: everything is filled in, and she heard all of it. */
export const clearInformation: Condition<'place', 'clear-information'> = {
  scope: 'place',
  id: 'RV-04',

  judge({ day, asked }) {
    const notFilledIn = notIn(day.information);
    if (notFilledIn.length > 0) return { kind: 'not-filled-in', missing: notFilledIn };

    const notTold = notIn(asked.told);
    if (notTold.length === 0) return 'met';
    const notAsked = asked.on === null && asked.answer === null;
    return notAsked ? 'too-early' : { kind: 'not-told', missing: notTold };
  },

  weights: {
    'not-filled-in': { level: 'blocks', liftedBy: 'nobody', remedy: 'complete-information' },
    'not-told': { level: 'blocks', liftedBy: 'nobody', remedy: 'tell-information' },
  },
  unknown: null,
};

const notIn = (known: Item[]): Item[] => items.filter((item) => !known.includes(item));
