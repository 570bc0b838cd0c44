import { accountsToCall } from '@app/db/compensation/accounts';
import {
  askedAheadOf,
  disputedLines,
  moneyNotLeft,
  placesWithoutPresence,
} from '@app/db/compensation/due-queries';
import type { Transaction } from '@app/db/database';
import { allTerms } from '@app/db/participation/queries';
import { leavesBy } from '@app/domain/compensation/payment-dates';
import { addDays, type Day } from '@app/domain/day';
import { judgeAskedAhead, judgePayment } from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';
import { nothingElse } from '../sessions/bare-task.ts';

/** How many days back somebody can still be asked who was there. */
const daysBack = 60;

const bare = { ...nothingElse, askedAt: null, question: null };

/**
 * Places of days that are over of which nobody said whether she was there, what coaches said is not right, what they need
 * before their days, accounts to call about, and money that has to leave.
 */
export async function tasksOfDue(db: Transaction, today: Day) {
  const [unspoken, disputed, ahead, toPay, accounts] = await Promise.all([
    placesWithoutPresence(db, addDays(today, -daysBack)),
    disputedLines(db),
    tasksOfHandingOver(db, today),
    taskOfPaying(db, today),
    accountsToCall(db),
  ]);
  const said = disputed.map(({ sessionId, coach }) => `${sessionId} ${coach.id}`);
  return [
    ...ahead,
    ...accounts.map(({ phone, bankDoubts, ...coach }) => ({
      ...bare,
      ...{ coach, phone, sessionId: null, day: today, title: '', town: '' },
      kind: bankDoubts ? ('call-about-bank-name' as const) : ('call-about-new-account' as const),
    })),
    ...toPay,
    ...disputed.map((one) => ({ ...bare, ...one, kind: 'line-disputed' as const })),
    ...unspoken
      .filter(({ sessionId, coach }) => !said.includes(`${sessionId} ${coach.id}`))
      .map((one) => ({ ...bare, ...one, phone: null, kind: 'record-presence' as const })),
  ];
}

/** What coaches asked to have before days that still come. Nothing before people agreed on RV-29. */
async function tasksOfHandingOver(db: Transaction, today: Day) {
  const [asked, all] = await Promise.all([askedAheadOf(db, today), allTerms(db)]);
  return asked.flatMap((one) => {
    const terms = termsOn(all, one.day);
    const judgement = judgeAskedAhead({ ...one, handedOn: null }, today, terms);
    if (judgement === null) return [];
    return [
      {
        ...bare,
        ...one,
        ...{ kind: 'hand-over' as const, phone: null },
        inTime: addDays(one.day, -terms.nothingAdvanced.warnDaysBefore),
        // Before that day it is work as any other.
        judgements: judgement.level === undefined ? [] : [judgement],
      },
    ];
  });
}

/** Everything that has to leave is one piece of work, as late as what waits longest. Nothing before people agreed on RV-30. */
async function taskOfPaying(db: Transaction, today: Day) {
  const [waiting, terms] = await Promise.all([moneyNotLeft(db), allTerms(db)]);
  const judged = waiting.flatMap(({ coachId, since }) => {
    const inForce = termsOn(terms, since);
    const by = leavesBy(since, inForce.compensation);
    return judgePayment({ since, today }, inForce).map((judgement) => ({ coachId, by, judgement }));
  });
  const [first] = judged.toSorted((one, other) => (one.by < other.by ? -1 : 1));
  if (!first) return [];
  const alike = judged.filter(({ judgement }) => judgement.level === first.judgement.level);
  return [
    {
      ...bare,
      ...{ kind: 'pay-in-time' as const, sessionId: null, coach: null, phone: null },
      ...{ day: first.by, title: '', town: '' },
      waiting: new Set(alike.map(({ coachId }) => coachId)).size,
      // Before it breaks it is work as any other.
      judgements: first.judgement.level === 'warns' ? [first.judgement] : [],
    },
  ];
}
