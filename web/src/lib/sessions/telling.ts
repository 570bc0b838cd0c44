import type { ToldMoney } from '@app/contract/compensation/told-money';
import type { Session } from '@app/contract/sessions/session';
import type { Item } from '@app/domain/participation/facts';
import { wayInText, whereIs } from '@app/domain/organisations/venue';
import type { z } from 'zod';
import { alwaysTold } from '#lib/language/asking.ts';
import { fullName } from '#lib/language/coaches.ts';
import { capital, sayDayAndYear, sayHours, sayList } from '#lib/language/in-words.ts';
import { dayWords } from '#lib/language/sessions.ts';
import { sayToldMoney, toldMoney } from '#lib/language/told-money.ts';

/** What there is to tell about a day, item by item; null where we still have to fill it in. */
export function tellingOf(
  session: z.infer<typeof Session>,
  contact: string | null,
  money: ToldMoney | null,
  as: 'coach' | 'observer',
): Record<Item, string | null> {
  const [group] = dayWords.inTheMiddle(session.participants);
  return {
    date: capital(sayDayAndYear(session.day)),
    hours: capital(sayHours(session.startsAt, session.endsAt)),
    venue: whereIs(session.venue) || null,
    route: wayInText(session.venue) || null,
    theme: session.themeId === null ? null : session.theme,
    group: group === undefined ? null : `${group}, ${session.organisation}`,
    trainer: session.trainers.length === 0 ? null : sayList(session.trainers.map(fullName)),
    role: alwaysTold.role[as],
    money: sayMoneyOf(money, as),
    contact,
  };
}

/** As her letter says it. What she needs ahead is asked beside the answer. */
const sayMoneyOf = (money: ToldMoney | null, as: 'coach' | 'observer'): string =>
  sayToldMoney(money, toldMoney, alwaysTold.money[as], false).replaceAll('**', '');
