import type { ToldMoney } from '@app/db/compensation/agreeing';
import type { Language } from '@app/domain/language';
import { toKnowWords, type GoodToKnow } from '@app/emails/sessions/good-to-know';

/** What was agreed, in the words of a letter. */
export function moneyIn(
  { cents, travel, realCosts, needs, way, comesBy, preparation }: ToldMoney,
  language: Language,
): NonNullable<GoodToKnow['money']> {
  const { extras } = toKnowWords[language];
  return {
    allowance: cents ?? 0,
    extras: [
      ...(realCosts ? [extras.realCosts] : []),
      ...(travel && !realCosts ? [extras.travel] : []),
      ...(needs ? [extras[needs]] : []),
    ],
    paidBy: cents || travel || realCosts ? comesBy : null,
    inCash: way === 'cash',
    preparation: preparation && { allowance: preparation.cents, paidBy: preparation.comesBy },
  };
}
