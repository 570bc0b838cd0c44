import { dueFor } from '@app/domain/compensation/due-line';
import { amountOf } from '@app/domain/compensation/amount-of-day';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { targetDayFrom } from '@app/domain/compensation/target-days';
import { addDays, type Day } from '@app/domain/day';
import { minutesOf, momentAt, type Moment } from '@app/domain/moment';
import { people, type CoachKey } from '../accounts/examples.ts';
import type { bankAccounts } from '../coaches/tables.ts';
import type { compensationLines, presences } from '../compensation/due-tables.ts';
import { agreedTerms, comesBy } from '../compensation/examples.ts';
import type { payers, paymentBatches, payments } from '../compensation/paying-tables.ts';
import { amountRows } from './amounts.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';
import { assignmentId, type Question } from './questions.ts';
import { sessionId } from './sessions.ts';

/** What closes account numbers and files with the key of the house. */
export interface Bank {
  closed: (iban: string) => {
    sealId: string;
    sealed: Uint8Array;
    fingerprint: Uint8Array;
    lastFour: string;
  };
  /** The file of a batch, sealed, and the hash of what is in it. */
  fileOf: (batch: BatchSent) => { file: Uint8Array; fileHash: string };
}

/** A batch as its file is made of it. Amounts in cents. */
interface BatchSent {
  id: string;
  format: '09';
  executionOn: Day;
  approvedAt: Moment;
  payer: { name: string; iban: string; bic: null };
  payments: { id: string; holder: string; iban: string; cents: number; day: Day }[];
}

/** Where the money of a day stands. Nobody said of the other days yet who was there. */
type Standing = 'at-the-bank' | 'prepared' | 'cash' | 'due' | 'disputed';

const standings: { series: string; number: number; of: Partial<Record<CoachKey, Standing>> }[] = [
  {
    series: 'basisrechten-brug',
    number: 1,
    of: { marieChristine: 'at-the-bank', freddy: 'at-the-bank' },
  },
  {
    series: 'leefwereld-lindervoorde',
    number: 1,
    of: { erik: 'at-the-bank', bea: 'at-the-bank' },
  },
  {
    series: 'basisrechten-brug',
    number: 2,
    of: { marieChristine: 'prepared', freddy: 'prepared' },
  },
  { series: 'overleg-herfst', number: 1, of: { samira: 'cash' } },
  { series: 'leefwereld-lindervoorde', number: 2, of: { erik: 'due', bea: 'due' } },
  { series: 'basisrechten-dijle', number: 2, of: { godelieve: 'due', ronny: 'due' } },
  { series: 'onthaal-clb', number: 1, of: { nadia: 'due' } },
  { series: 'basisrechten-brug', number: 3, of: { marieChristine: 'disputed', freddy: 'due' } },
];

/** Whose account we know; the one of Nadia is another one since a few days, so that somebody calls her first. */
const withAccount: CoachKey[] = [
  ...(['marieChristine', 'freddy', 'erik', 'bea', 'ronny', 'samira'] as const),
  'nadia',
];
const changed: CoachKey = 'nadia';

const payer = { name: 'De Weefkamer vzw', iban: ibanOf(70) };
const batchId = { sent: idOf('batch', 'sent'), prepared: idOf('batch', 'prepared') };

/** A Belgian number that is none of anybody: of a bank that does not exist, with digits that hold. */
function ibanOf(nth: number): string {
  const account = `53900754${String(nth).padStart(2, '0')}`;
  const bban = `${account}${String(Number(account) % 97 || 97).padStart(2, '0')}`;
  return `BE${String(98n - (BigInt(`${bban}111400`) % 97n)).padStart(2, '0')}${bban}`;
}

/** How long ago, in days, her day became due: what is at the bank was in time, and nothing is late. */
const dueDaysAgo: Record<Standing, number> = {
  'at-the-bank': 9,
  prepared: 3,
  cash: 9,
  due: 2,
  disputed: 2,
};

/** Everything about the money of some days that were, each row in the table of its name. */
export function moneyRows(calendar: Calendar, asked: readonly Question[], bank: Bank) {
  const { today } = calendar;
  const law = [
    ...publishedAmounts,
    ...amountRows(calendar).map(({ kind, amount, fromDay, untilDay }) => ({
      ...{ kind, amount, from: fromDay, until: untilDay },
    })),
  ];
  const days = standings.flatMap(({ series, number, of }) =>
    asked.flatMap((question) => {
      const standing = of[question.coach];
      return question.planned.sessionId === sessionId(series, number) && standing
        ? [dueOf(question, standing)]
        : [];
    }),
  );
  const accounts = withAccount.map((coach, nth) => ({
    ...{ coach, iban: ibanOf(nth + 1), closed: bank.closed(ibanOf(nth + 1)) },
  }));
  const ours = bank.closed(payer.iban);
  const dayOfSending = addDays(today, -7);
  const executedOn = targetDayFrom(dayOfSending);
  const sent = days.filter(({ standing }) => standing === 'at-the-bank');
  const prepared = days.filter(({ standing }) => standing === 'prepared');
  const cents = (some: typeof days) => some.reduce((sum, one) => sum + one.total, 0);
  const approvedAt = momentAt(dayOfSending, '10:40');

  return {
    presences: days.map(({ question, since }): typeof presences.$inferInsert => ({
      id: idOf('presence', assignmentId(question)),
      assignmentId: assignmentId(question),
      coachId: personId(question.coach),
      ...{ presence: 'was-there', saidAs: 'coordinator', saidBy: personId('hilde') },
      saidAt: since,
    })),
    lines: days.map(({ line }) => line),
    bankAccounts: accounts.map(({ coach, closed }): typeof bankAccounts.$inferInsert => ({
      personId: personId(coach),
      ...closed,
      changedAt: coach === changed ? momentAt(addDays(today, -5), '11:00') : null,
    })),
    payers: [
      {
        ...{ name: payer.name, lastFour: ours.lastFour, sealId: ours.sealId, sealed: ours.sealed },
        ...{ writtenBy: personId('hilde'), writtenAt: momentAt(addDays(today, -30), '10:00') },
      },
    ] satisfies (typeof payers.$inferInsert)[],
    batches: [
      {
        ...{ id: batchId.sent, executionOn: executedOn, format: '09', mark: '00' },
        ...{ count: sent.length, sumCents: cents(sent) },
        ...{ preparedBy: personId('hilde'), preparedAt: momentAt(dayOfSending, '09:50') },
        ...{ approvedBy: personId('an'), approvedAt },
        ...{ payerName: payer.name, payerSealId: ours.sealId, payerSealed: ours.sealed },
        ...bank.fileOf({
          ...{ id: batchId.sent, format: '09', executionOn: executedOn, approvedAt },
          payer: { ...payer, bic: null },
          payments: sent.map((one) => ({
            ...{ id: one.payment, holder: nameOf(one.coach), cents: one.total, day: one.day },
            iban: accounts.find(({ coach }) => coach === one.coach)!.iban,
          })),
        }),
        ...{ fileMadeAt: momentAt(dayOfSending, '10:41') },
        ...{ sentOn: dayOfSending, sentBy: personId('hilde') },
        sentAt: momentAt(dayOfSending, '11:05'),
      },
      {
        ...{ id: batchId.prepared, executionOn: targetDayFrom(addDays(today, 1)), format: '09' },
        ...{ count: prepared.length, sumCents: cents(prepared), mark: '00' },
        ...{ preparedBy: personId('an'), preparedAt: momentAt(addDays(today, -1), '16:20') },
      },
    ] satisfies (typeof paymentBatches.$inferInsert)[],
    payments: days.flatMap((one): (typeof payments.$inferInsert)[] => {
      const { coach, day, line, payment, standing, total } = one;
      const about = {
        ...{ id: payment, lineId: line.id, coachId: personId(coach), cents: total },
        ...{ year: Number(day.slice(0, 4)), scheme: line.scheme, writtenBy: personId('hilde') },
      };
      if (standing === 'prepared') return [{ ...about, way: 'bank', batchId: batchId.prepared }];
      if (standing === 'cash') {
        const paidOn = addDays(today, -8);
        const cashYear = Number(paidOn.slice(0, 4));
        return [{ ...about, way: 'cash', paidOn, cashYear, cashNumber: 1 }];
      }
      if (standing !== 'at-the-bank') return [];
      const { lastFour, sealId, sealed } = accounts.find((known) => known.coach === coach)!.closed;
      return [
        {
          ...{ ...about, way: 'bank', batchId: batchId.sent, holder: nameOf(coach) },
          ...{ lastFour, sealId, sealed },
          paidOn: executedOn > dayOfSending ? executedOn : dayOfSending,
        },
      ];
    }),
  };

  function dueOf(question: Question, standing: Standing) {
    const { coach, planned } = question;
    const { day, series } = planned;
    const [from, until] = series.hours;
    const mode = comesBy[coach] ?? null;
    const due = dueFor(
      {
        ...{ day, scheme: 'flat-rate', came: true, receipts: { travel: 0, other: 0 } },
        agreed: {
          flatCents: amountOf('session', minutesOf(until) - minutesOf(from), agreedTerms),
          mode,
          kmTenths: mode === 'bicycle' ? 120 : null,
          ticketCents: mode === 'public-transport' ? 680 : null,
        },
        already: { onDay: 0, inYear: 0, elsewhere: 0, travelTenths: 0 },
      },
      law,
    )!;
    const since = momentAt(addDays(today, -dueDaysAgo[standing]), '09:20');
    const id = idOf('line', planned.sessionId, coach);
    const line = {
      ...{ id, coachId: personId(coach), day, occasion: 'session', sessionId: planned.sessionId },
      ...{ scheme: due.scheme, agreedCents: due.agreed, flatCents: due.flat },
      ...{ aboveBecause: due.because, travelMode: due.mode, kmTenths: due.kmTenths },
      ...{ travelCents: due.travel, travelTenths: due.travelTenths, waitsFor: due.waitsFor },
      ...{ travelAboveCents: due.travelAbove, dueSince: since },
      said: standing === 'disputed' ? 'not-right' : 'right',
      ...{ saidAt: momentAt(addDays(today, -dueDaysAgo[standing]), '18:30'), saidHow: 'page' },
    } satisfies typeof compensationLines.$inferInsert;
    const total = due.flat + due.travel;
    return { question, coach, day, standing, since, line, total, payment: idOf('payment', id) };
  }
}

const nameOf = (coach: CoachKey): string => `${people[coach].firstName} ${people[coach].lastName}`;
