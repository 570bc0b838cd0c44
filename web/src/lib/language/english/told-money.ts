import type { Like } from '@app/domain/language';
import type { toldMoney } from '../told-money.ts';
import { sayDay, sayMoney } from './in-words.ts';

export const english = {
  what: ({ cents, travel, realCosts }) => {
    if (realCosts) return 'We pay back what you really paid. Please keep your receipts.';
    if (cents === null)
      return travel ? 'We pay back your travel.' : 'There is no money for expenses on this day.';
    return `You get **${sayMoney(cents)} for your expenses**${travel ? ' and your travel' : ''}.`;
  },
  when: ({ comesBy, way }) =>
    way === 'cash'
      ? `You get the money in cash, on **${sayDay(comesBy)}** at the latest.`
      : `The money is in ${way === 'bank' ? 'your account' : 'the account you chose'} on **${sayDay(comesBy)}** at the latest.`,
  preparation: ({ cents, comesBy }) =>
    `The preparation adds **${sayMoney(cents)}**, on **${sayDay(comesBy)}** at the latest.`,
  needs: {
    ticket: 'You get your ticket beforehand.',
    advance: 'You get an advance beforehand.',
  },
  askNeeds: 'Do you need a ticket or an advance beforehand? Please tell us.',
} satisfies Like<typeof toldMoney>;
