import { dueFor } from '@app/domain/compensation/due-line';
import { amountOf } from '@app/domain/compensation/amount-of-day';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { targetDayFrom } from '@app/domain/compensation/target-days';
import type { Trip } from '@app/domain/compensation/trip';
import { addDays, mondayOf, yearOf, type Day } from '@app/domain/day';
import { minutesOf, momentAt, type Moment } from '@app/domain/moment';
import { people, type CoachKey } from '../accounts/examples.ts';
import { coaches } from '../coaches/examples.ts';
import type { bankAccounts } from '../coaches/tables.ts';
import type { compensationLines, presences, settlements } from '../compensation/due-tables.ts';
import { agreedTerms, otherSchemes } from '../compensation/examples.ts';
import type { payers, paymentBatches, payments } from '../compensation/paying-tables.ts';
import { wayOf } from './agreeing.ts';
import { amountRows } from './amounts.ts';
import type { Calendar } from './calendar.ts';
import { dueRows } from './due.ts';
import { attendanceRows, gatheringDateRows } from './gatherings.ts';
import { idOf } from './id.ts';
import { paidLineRows } from './paid.ts';
import { personId } from './people.ts';
import { assignmentId, hasPlace, type Question } from './questions.ts';
import { sessionId, sessionRows } from './sessions.ts';

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

/** Where money stands. What is older went in the batch of its week, and no batch took what is of these days. */
type Standing = 'sent' | 'sent-back' | 'approved' | 'prepared' | 'cash' | 'due';

/** What somebody said by now, of days that were longer ago; or gave in the hand. */
const different: { series: string; number: number; coach: CoachKey; is: Standing }[] = [
  { series: 'overleg-herfst', number: 1, coach: 'samira', is: 'cash' },
  { series: 'onthaal-clb', number: 1, coach: 'nadia', is: 'due' },
  { series: 'basisrechten-dijle', number: 2, coach: 'godelieve', is: 'due' },
];

/** Whose last payment the bank sent back. */
const sentBack: CoachKey = 'bea';

/** Without an account, so that she has it in the hand. */
const withoutAccount: CoachKey = 'godelieve';
/** With another number since a few days, so that somebody calls her first. */
const changed: CoachKey = 'nadia';
/** The bank knows this number under another name: somebody calls about it. */
const doubted: CoachKey = 'youssef';

const payer = { name: 'De Weefkamer vzw', iban: ibanOf(70) };
/** A Belgian number that is none of anybody: of a bank that does not exist, with digits that hold. */
function ibanOf(nth: number): string {
  const account = `53900754${String(nth).padStart(2, '0')}`;
  const bban = `${account}${String(Number(account) % 97 || 97).padStart(2, '0')}`;
  return `BE${String(98n - (BigInt(`${bban}111400`) % 97n)).padStart(2, '0')}${bban}`;
}

/** Something that happened, for which a coach gets what was agreed. */
interface Happened {
  coach: CoachKey;
  /** Of a day with others; what she does besides has no way of its own. */
  way: Trip;
  day: Day;
  occasion: 'session' | 'preparation' | 'intervision';
  about: string;
  minutes: number;
  standing: Standing | null;
}

/** Everything about the money of the days that were, each row in the table of its name. */
export function moneyRows(calendar: Calendar, asked: readonly Question[], bank: Bank) {
  const { today } = calendar;
  const spoken = new Set(dueRows(calendar, asked).map(({ id }) => id));
  const places = asked.filter(
    (one) => one.as === 'coach' && hasPlace(one) && one.planned.day < today,
  );
  const newest = places.reduce((last, { planned: { day } }) => (day > last ? day : last), '');
  const said = places.filter(
    ({ planned: { day, sessionId: id }, coach }) =>
      day < newest && !spoken.has(idOf('due', id, coach)),
  );
  const standing = linesOf(
    calendar,
    [
      ...said.map((one) => ofSession(one)),
      ...preparationsOf(calendar, asked),
      ...intervisionsOf(calendar),
    ],
    asked,
  );
  const lastSent = standing.findLast((one) => one.coach === sentBack && one.standing === 'sent');
  const first = standing.filter(
    ({ standing, coach, toPay }) =>
      standing === 'due' &&
      toPay > 0 &&
      isFlat(coach) &&
      coach !== changed &&
      coach !== withoutAccount,
  );
  const prepares = new Set(first.slice(0, 2));
  const lines = standing.map((one): Line =>
    one === lastSent
      ? { ...one, standing: 'sent-back' }
      : prepares.has(one)
        ? { ...one, standing: 'prepared' }
        : one === first[2]
          ? { ...one, standing: 'approved' }
          : one,
  );
  const accounts = new Map(
    (Object.keys(people) as (keyof typeof people)[])
      .filter((key): key is CoachKey => key in coaches && key !== withoutAccount)
      .map((coach, nth) => {
        const iban = ibanOf(nth + 1);
        return [coach, { iban, closed: bank.closed(iban) }] as const;
      }),
  );
  const ours = bank.closed(payer.iban);
  const weeks = Map.groupBy(
    lines.filter(({ standing }) => standing === 'sent' || standing === 'sent-back'),
    ({ day }) => mondayOf(day),
  );
  const late = [...weeks].slice(0, -1).findLast((week) => hasEarlyDay(...week))?.[0];
  const sent = [...weeks].map(([monday, some]) => {
    const on = monday === late ? addDays(monday, 9) : sentOn(monday);
    return { id: idOf('batch', monday), on, executionOn: targetDayFrom(on), some };
  });
  // What goes next: two people looked at the one, and nobody sent it yet; the other waits for the second person.
  const yesterday = addDays(today, -1);
  const next = targetDayFrom(addDays(today, 1));
  const approved = lines.filter(({ standing }) => standing === 'approved');
  const prepared = lines.filter(({ standing }) => standing === 'prepared');
  const sum = (some: Line[]) => some.reduce((cents, { toPay }) => cents + toPay, 0);
  const approvedOf = (batch: (typeof sent)[number]): typeof paymentBatches.$inferInsert => {
    const approvedAt = momentAt(batch.on, '10:40');
    const { id, executionOn, some, on } = batch;
    return {
      ...{ id, executionOn, format: '09', mark: '00', count: some.length, sumCents: sum(some) },
      ...{ preparedBy: personId('hilde'), preparedAt: momentAt(on, '09:50') },
      ...{ approvedBy: personId('an'), approvedAt },
      ...{ payerName: payer.name, payerSealId: ours.sealId, payerSealed: ours.sealed },
      ...bank.fileOf({
        ...{ id, format: '09', executionOn, approvedAt, payer: { ...payer, bic: null } },
        payments: some.map((one) => ({
          ...{ id: one.payment, holder: nameOf(one.coach), cents: one.toPay, day: one.day },
          iban: accounts.get(one.coach)!.iban,
        })),
      }),
      fileMadeAt: momentAt(on, '10:41'),
    };
  };
  const byBank = (batch: (typeof sent)[number]): typeof paymentBatches.$inferInsert => ({
    ...approvedOf(batch),
    ...{ sentOn: batch.on, sentBy: personId('hilde'), sentAt: momentAt(batch.on, '11:05') },
  });
  const about = ({ payment, row, coach, toPay, day }: Line) => ({
    ...{ id: payment, lineId: row.id, coachId: personId(coach), cents: toPay },
    ...{ year: yearOf(day), scheme: row.scheme, writtenBy: personId('hilde') },
  });
  const frozen = (one: Line) => {
    const { lastFour, sealId, sealed } = accounts.get(one.coach)!.closed;
    return {
      ...{ ...about(one), way: 'bank' as const, holder: nameOf(one.coach) },
      ...{ lastFour, sealId, sealed },
    };
  };
  const inHand = new Map<number, number>();

  return {
    presences: said.map((one): typeof presences.$inferInsert => ({
      id: idOf('presence', assignmentId(one)),
      assignmentId: assignmentId(one),
      coachId: personId(one.coach),
      ...{ presence: 'was-there', saidAs: 'coordinator', saidBy: personId('hilde') },
      saidAt: dueSince(one.planned.day, today),
    })),
    lines: lines.map(({ row }) => row),
    settlements: lines.flatMap(({ row, ticket, about: id, coach, day }) =>
      ticket === 0
        ? []
        : [
            {
              ...{ lineId: row.id, advanceId: idOf('ticket', id, coach), cents: ticket },
              ...{ settledBy: personId('hilde'), settledAt: dueSince(day, today) },
            },
          ],
    ) satisfies (typeof settlements.$inferInsert)[],
    bankAccounts: [...accounts].map(([coach, { closed }]): typeof bankAccounts.$inferInsert => ({
      personId: personId(coach),
      ...closed,
      changedAt: coach === changed ? momentAt(addDays(today, -5), '11:00') : null,
      ...(coach === doubted && { bankSays: 'no-match', bankSaidOn: addDays(today, -1) }),
    })),
    payers: [
      {
        ...{ name: payer.name, lastFour: ours.lastFour, sealId: ours.sealId, sealed: ours.sealed },
        ...{ writtenBy: personId('hilde'), writtenAt: momentAt(addDays(today, -400), '10:00') },
      },
    ] satisfies (typeof payers.$inferInsert)[],
    batches: [
      ...sent.map(byBank),
      ...(approved.length === 0
        ? []
        : [
            approvedOf({
              ...{ id: idOf('batch', 'approved'), on: yesterday, executionOn: next },
              some: approved,
            }),
          ]),
      ...(prepared.length === 0
        ? []
        : [
            {
              ...{ id: idOf('batch', 'prepared'), executionOn: next },
              ...{
                format: '09' as const,
                count: prepared.length,
                sumCents: sum(prepared),
                mark: '00',
              },
              ...{ preparedBy: personId('an'), preparedAt: momentAt(yesterday, '16:20') },
            },
          ]),
    ] satisfies (typeof paymentBatches.$inferInsert)[],
    payments: [
      ...prepared.map((one) => ({
        ...about(one),
        ...{ way: 'bank' as const, batchId: idOf('batch', 'prepared') },
      })),
      ...approved.map((one) => ({ ...frozen(one), batchId: idOf('batch', 'approved') })),
      ...sent.flatMap(({ id, on, executionOn, some }) =>
        some.map((one) => {
          return {
            ...{ ...frozen(one), batchId: id, paidOn: executionOn > on ? executionOn : on },
            ...(one.standing === 'sent-back' && {
              ...{ rejectedOn: yesterday, bankReason: 'AC04: de rekening is gesloten' },
              rejectedBy: personId('hilde'),
            }),
          };
        }),
      ),
      ...lines
        .filter(({ standing }) => standing === 'cash')
        .map((one) => {
          const paidOn = sentOn(mondayOf(one.day)) < today ? sentOn(mondayOf(one.day)) : today;
          const cashYear = yearOf(paidOn);
          const cashNumber = (inHand.get(cashYear) ?? 0) + 1;
          inHand.set(cashYear, cashNumber);
          return { ...about(one), way: 'cash' as const, paidOn, cashYear, cashNumber };
        }),
    ] satisfies (typeof payments.$inferInsert)[],
  };
}

const noWay: Trip = { mode: null, kmTenths: null, ticketCents: null };

function ofSession(question: Question): Happened {
  const { coach, planned } = question;
  const { day, series, sessionId: about } = planned;
  const [from, until] = series.hours;
  const named = different.find(
    (one) => sessionId(one.series, one.number) === about && one.coach === coach,
  );
  return {
    ...{ coach, day, occasion: 'session', about, standing: named?.is ?? null },
    ...{ minutes: minutesOf(until) - minutesOf(from), way: wayOf(question) },
  };
}

/** Each was prepared with the coaches of its day. */
function preparationsOf(calendar: Calendar, asked: readonly Question[]): Happened[] {
  const days = new Map(sessionRows(calendar, () => 0).map((one) => [one.id!, one]));
  return asked.flatMap((one): Happened[] => {
    const about = one.planned.sessionId;
    const { preparedOn: day, cancelledAt } = days.get(about)!;
    return one.as === 'coach' && hasPlace(one) && day && !cancelledAt
      ? [
          {
            ...{ coach: one.coach, day, occasion: 'preparation', about, minutes: 30 },
            ...{ standing: null, way: noWay },
          },
        ]
      : [];
  });
}

function intervisionsOf(calendar: Calendar): Happened[] {
  const dates = new Map(gatheringDateRows(calendar).map((one) => [one.gatheringId, one]));
  const keys = new Map((Object.keys(coaches) as CoachKey[]).map((key) => [personId(key), key]));
  return attendanceRows(calendar).flatMap(({ gatheringId, coachId }): Happened[] => {
    const date = gatheringId && dates.get(gatheringId);
    return date
      ? [
          {
            ...{ coach: keys.get(coachId)!, day: date.day, occasion: 'intervision' },
            ...{ about: date.id!, minutes: 120, standing: null, way: noWay },
          },
        ]
      : [];
  });
}

/** The Monday after a week: within the days that were promised. */
const sentOn = (monday: Day): Day => addDays(monday, 7);

/** Whether the batch of a week left: the last one waits until its Tuesday is over. */
const left = (day: Day, today: Day): boolean => addDays(mondayOf(day), 8) < today;

/** Something of the Monday or Tuesday: late where the batch leaves only on the Wednesday after. */
const hasEarlyDay = (monday: Day, some: readonly { day: Day }[]): boolean =>
  some.some(({ day }) => day <= addDays(monday, 1));

/** The day after, in the morning; nothing that waits is late. */
function dueSince(day: Day, today: Day): Moment {
  const next = addDays(day, 1);
  const lately = addDays(today, -3);
  return momentAt(left(day, today) || next > lately ? next : lately, '09:20');
}

type Line = ReturnType<typeof linesOf>[number];

/** What is due for each, the first day first, within what the law allows beside what she had already. */
function linesOf(calendar: Calendar, happened: Happened[], asked: readonly Question[]) {
  const { today } = calendar;
  const law = [
    ...publishedAmounts,
    ...amountRows(calendar).map(({ kind, amount, fromDay, untilDay }) => ({
      ...{ kind, amount, from: fromDay, until: untilDay },
    })),
  ];
  const taken = new Map<string, number>();
  const had = (key: string) => taken.get(key) ?? 0;
  const take = (coachId: string, day: Day, flat: number) => {
    for (const key of [`${coachId} ${day}`, `${coachId} ${yearOf(day)}`])
      taken.set(key, had(key) + flat);
  };
  for (const { coachId, day, flatCents = 0 } of [
    ...paidLineRows(calendar),
    ...dueRows(calendar, asked),
  ])
    take(coachId, day, flatCents);

  return happened
    .filter((one) => one.day < today && hasMoney(one))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .flatMap(({ coach, day, occasion, about, minutes, way, standing: named }) => {
      const coachId = personId(coach);
      const flatCents = isFlat(coach) ? amountOf(occasion, minutes, agreedTerms) : null;
      const due = dueFor(
        {
          ...{ day, scheme: otherSchemes[coach] ?? 'flat-rate', came: true },
          receipts: { travel: 0, other: 0 },
          agreed: { flatCents, ...way },
          already: {
            onDay: had(`${coachId} ${day}`),
            inYear: had(`${coachId} ${yearOf(day)}`),
            ...{ elsewhere: 0, travelTenths: 0 },
          },
        },
        law,
      )!;
      take(coachId, day, due.flat);
      const id = idOf('line', occasion, about, coach);
      const ticket = isFlat(coach) ? (way.ticketCents ?? 0) : 0;
      const toPay = due.flat + due.travel - ticket;
      const went = coach === withoutAccount ? 'cash' : 'sent';
      const standing: Standing =
        named ?? (left(day, today) && toPay > 0 && due.waitsFor.length === 0 ? went : 'due');
      const since = named === 'due' ? momentAt(addDays(today, -3), '09:20') : dueSince(day, today);
      const row = {
        ...{ id, coachId, day, occasion, scheme: due.scheme },
        ...(occasion === 'intervision' ? { dateId: about } : { sessionId: about }),
        ...{ agreedCents: due.agreed, flatCents: due.flat, aboveBecause: due.because },
        ...{ travelMode: due.mode, kmTenths: due.kmTenths, travelCents: due.travel },
        ...{ travelTenths: due.travelTenths, travelAboveCents: due.travelAbove },
        ...{ waitsFor: due.waitsFor, dueSince: since },
        // Of what nobody knows yet, there is nothing to say.
        ...(due.waitsFor.length === 0 && { said: 'right', saidAt: since, saidHow: 'page' }),
      } satisfies typeof compensationLines.$inferInsert;
      return [
        { ...{ coach, day, about, standing, row, ticket, toPay }, payment: idOf('payment', id) },
      ];
    });
}

const isFlat = (coach: CoachKey) => otherSchemes[coach] === undefined;

/** Beside real costs nothing is due for what has neither a way nor a receipt. */
const hasMoney = ({ coach, way }: Happened) => isFlat(coach) || way.mode !== null;

const nameOf = (coach: CoachKey): string => `${people[coach].firstName} ${people[coach].lastName}`;
