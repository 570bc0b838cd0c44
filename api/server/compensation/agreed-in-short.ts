import type { AgreedInShort } from '@app/contract/compensation/told-money';
import {
  agreedFor,
  yearKept,
  type DayOfMoney,
  type KeptMoney,
} from '@app/domain/compensation/kept-money';

/** What was agreed with a coach for a day, as a link says it; null where nothing was. */
export function agreedInShort(money: KeptMoney, session: DayOfMoney): AgreedInShort | null {
  const agreed = agreedFor(money, session);
  if (agreed === null) return null;
  const { flatCents, mode } = agreed;
  return { flatCents, mode, realCosts: yearKept(money, session.day).scheme === 'real-costs' };
}
