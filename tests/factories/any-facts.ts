import type { Cover } from '@app/domain/compensation/insurance';
import { neededAhead, travelModes } from '@app/domain/compensation/agreed-amount';
import type { KeptMoney } from '@app/domain/compensation/kept-money';
import { addDays } from '@app/domain/day';
import {
  items,
  type Item,
  type MeetsAlso,
  type BetweenDaysFacts,
  type CoachFacts,
  type GatheringFacts,
  type OfficeFacts,
  type SessionFacts,
  type PlaceFacts,
} from '@app/domain/participation/facts';
import type { Distance } from '@app/domain/participation/travel';
import fc from 'fast-check';

/** Facts that happen, near all edges of the conditions, with now and then something unknown. */
const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2027-03-14', days));
const dayOrNone = fc.option(day);
const hours = fc
  .tuple(fc.integer({ min: 8, max: 14 }), fc.integer({ min: 1, max: 7 }))
  .map(([from, length]) => ({
    from: `${from}:00`.padStart(5, '0'),
    until: `${from + length}:00`.padStart(5, '0'),
  }));
const town = fc.constantFrom('Lindervoorde', 'Oosterdam', null);
const coachId = fc.constantFrom('godelieve', 'erik', 'els');
const told = fc.oneof(fc.constant<Item[]>([...items]), fc.subarray<Item>([...items]));
const talk = fc.option(
  fc.record({ on: day, minutes: fc.option(fc.constantFrom(10, 20, 60, 150)) }),
);

const anyMoney: fc.Arbitrary<KeptMoney> = fc.record({
  years: fc.array(
    fc.record({
      year: fc.constant(2027),
      scheme: fc.constantFrom('flat-rate', 'real-costs', null),
      flatCents: fc.constantFrom(0, 138_000, 176_083),
      travelTenths: fc.constantFrom(0, 19_900, 20_000),
      elsewhereCents: fc.constantFrom(0, 10_000),
    }),
    { maxLength: 1 },
  ),
  occasions: fc.array(
    fc.record({
      occasion: fc.constantFrom('session', 'preparation'),
      sessionId: fc.constantFrom('session', 'other'),
      day,
      minutes: fc.constantFrom(60, 240, 360),
      isHers: fc.boolean(),
      dueCents: fc.option(fc.constantFrom(0, 4300)),
      handedOn: dayOrNone,
      agreed: fc.option(
        fc.record({
          flatCents: fc.option(fc.constantFrom(2500, 4402, 4403)),
          mode: fc.option(fc.constantFrom(...travelModes)),
          kmTenths: fc.option(fc.constantFrom(100, 2000)),
          ticketCents: fc.option(fc.constantFrom(240, 1680)),
          isLower: fc.boolean(),
          needs: fc.constantFrom(null, ...neededAhead),
        }),
      ),
    }),
    { maxLength: 3 },
  ),
});

const anyCoach: fc.Arbitrary<CoachFacts> = fc.record({
  coachId,
  starterTrainingOn: fc.oneof(dayOrNone, fc.constant('unknown' as const)),
  observedOn: fc.oneof(fc.array(day, { maxLength: 2 }), fc.constant('unknown' as const)),
  followed: fc.array(
    fc.record({
      kind: fc.constantFrom('starter', 'theme'),
      theme: fc.constantFrom('Leefwereld', null),
      completedOn: fc.array(dayOrNone, { minLength: 1, maxLength: 2 }),
      refreshedOn: fc.array(dayOrNone, { maxLength: 2 }),
      extensions: fc.array(fc.record({ decidedOn: day, until: day }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  themeWish: fc.constantFrom('gladly', 'rather-not', 'not', null, 'unknown'),
  wishedPerMonth: fc.option(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('more' as const))),
  saidOfDay: fc.option(fc.record({ answer: fc.constantFrom('yes', 'no', 'undecided'), on: day })),
  unavailable: fc.boolean(),
  limits: fc.record({
    perWeek: fc.option(fc.nat(3)),
    perMonth: fc.option(fc.nat(4)),
    notInHolidays: fc.boolean(),
    notOn: fc.array(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        part: fc.constantFrom('morning', 'afternoon', 'evening', 'whole-day'),
      }),
      { maxLength: 2 },
    ),
    towns: fc.array(
      fc.record({
        town: fc.constantFrom('Lindervoorde', 'Oosterdam', 'Wevelbeke'),
        wish: fc.constantFrom('not', 'only'),
      }),
      { maxLength: 2 },
    ),
    unread: fc.constantFrom(null, 'Niet in Turnhout.'),
  }),
  introductions: fc.array(
    fc.record({
      on: fc.integer({ min: -400, max: 20 }).map((days) => addDays('2027-03-14', days)),
      card: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  signedNotes: fc.array(
    fc.record({
      validFrom: fc.constantFrom('2025-01-01', '2027-03-14', '2027-03-15'),
      on: fc.constantFrom('2026-02-01', '2027-03-14', '2027-03-15'),
    }),
    { maxLength: 2 },
  ),
  papers: fc.uniqueArray(
    fc.record({
      on: fc.constantFrom('2026-12-31', '2027-01-01', '2027-03-14', '2027-03-15'),
      open: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ on }) => on },
  ),
  money: anyMoney,
  wentAlongBefore: fc.boolean(),
  otherPlaces: fc.array(
    fc
      .tuple(fc.uuid(), fc.integer({ min: -2, max: 2 }), hours, town)
      .map(([sessionId, days, time, where]) => ({
        sessionId,
        day: addDays('2027-03-14', days),
        town: where,
        ...time,
      })),
    { maxLength: 4 },
  ),
  otherDates: fc.array(hours, { maxLength: 1 }),
  lastAskedOn: dayOrNone,
});

const hour = fc.constantFrom('09:00', '09:30', '14:00', null);
const length = fc.constantFrom(15, 30, 240, null);
const meetsAlso: fc.Arbitrary<MeetsAlso> = fc.record({
  firstName: fc.constantFrom('Naïma', 'Erik'),
  talk: fc.constantFrom('preparation', 'debriefing'),
  at: hour,
  minutes: length,
  other: fc.record({
    as: fc.constantFrom('session', 'preparation', 'debriefing'),
    at: hour,
    minutes: length,
    day: fc.constantFrom('2027-03-10', '2027-03-14'),
    title: fc.constant('Leefwereld'),
    inSeries: fc.boolean(),
  }),
});

export const anySession: fc.Arbitrary<SessionFacts> = fc
  .record({
    sessionId: fc.constant('session'),
    day: fc.constant('2027-03-14'),
    hours,
    town,
    today: day,
    trainers: fc.array(
      fc
        .tuple(fc.constantFrom('naima', 'jo'), hours)
        .map(([personId, time]) => ({ personId, ...time })),
      { maxLength: 3 },
    ),
    venue: fc.constantFrom('De Spil', 'Zaal 1', null),
    trainersWhoCannot: fc
      .subarray(['naima', 'jo'])
      .map((ids) => ids.map((personId) => ({ personId, firstName: personId }))),
    trainersAlso: fc.array(
      fc
        .tuple(
          fc.constantFrom('naima', 'jo'),
          hours,
          town,
          fc.constantFrom('De Spil', 'Zaal 1', null),
        )
        .map(([personId, time, where, venue]) => ({
          personId,
          firstName: 'Naïma',
          title: 'Leefwereld',
          town: where,
          venue,
          ...time,
        })),
      { maxLength: 2 },
    ),
    meetsAlso: fc.array(meetsAlso, { maxLength: 3 }),
    ombudspersons: fc.array(
      fc.record({ firstName: fc.constant('Jo'), as: fc.constantFrom('trainer', 'asked') }),
      { maxLength: 2 },
    ),
    coachesNeeded: fc.nat(3),
    coaches: fc.uniqueArray(fc.record({ coachId, timesBefore: fc.nat(5) }), {
      maxLength: 3,
      selector: (coach) => coach.coachId,
    }),
    observers: fc.array(fc.constantFrom('fatma', 'rita'), { maxLength: 2 }),
    participants: fc.option(fc.nat(45)),
    earlierInSeries: fc.option(
      fc.record({
        trainerIds: fc.subarray(['naima', 'jo']),
        coachIds: fc.subarray(['godelieve', 'erik', 'els']),
      }),
    ),
    legal: fc.record(
      {
        'flat-rate-day': fc.constant(4402),
        'flat-rate-year': fc.constant(176083),
        'car-km': fc.constant(4326),
        'bicycle-km': fc.constant(3700),
      },
      { requiredKeys: [] },
    ),
    notes: fc.subarray(['2025-01-01', '2027-03-14', '2027-03-15']),
    insurances: fc.array(
      fc.record({
        covers: fc.subarray<Cover>(['liability', 'accidents'], { minLength: 1 }),
        from: fc.constantFrom('2020-01-01', '2027-03-14', '2027-03-15'),
        until: fc.constantFrom('2027-03-13', '2027-03-14', null),
      }),
      { maxLength: 2 },
    ),
    preparation: talk,
    debriefing: talk,
    information: told,
  })
  .map(({ hours: time, ...rest }) => ({ ...rest, ...time }));

export const anyPlace: fc.Arbitrary<PlaceFacts> = fc.record({
  coach: anyCoach,
  session: anySession,
  asked: fc.record({
    on: fc.oneof(dayOrNone, fc.constant('unknown' as const)),
    answerBy: dayOrNone,
    inATalk: fc.boolean(),
    byPost: fc.boolean(),
    told,
    answer: fc.constantFrom('yes', 'no', 'undecided', null),
    as: fc.constantFrom('coach', 'observer'),
  }),
  distances: fc.subarray<Distance>([{ towns: ['Lindervoorde', 'Oosterdam'], minutes: 40 }]),
});

/** Days around the edges of months and years before 14 March 2027, and some after it. */
const longAgo = fc.integer({ min: -500, max: 20 }).map((days) => addDays('2027-03-14', days));

export const anyBetweenDays: fc.Arbitrary<BetweenDaysFacts> = fc.record({
  coachId,
  today: fc.constant('2027-03-14'),
  since: fc.option(longAgo),
  isAway: fc.boolean(),
  attended: fc.array(longAgo, { maxLength: 3 }),
  offers: fc.oneof(
    fc.record({
      keptSince: longAgo,
      days: fc.array(fc.record({ on: longAgo, suits: fc.constantFrom(true, false, null) }), {
        maxLength: 6,
      }),
    }),
    fc.constant('unknown' as const),
  ),
});

export const anyGathering: fc.Arbitrary<GatheringFacts> = fc.record({
  day: fc.constant('2027-03-14'),
  from: fc.constantFrom('09:30', '18:30'),
  until: fc.constantFrom('11:30', '11:31', '20:30', '20:45', '21:30'),
  facilitator: fc.option(fc.record({ firstName: fc.constant('Karin'), plans: fc.boolean() })),
  people: fc.option(fc.nat(12)),
});

export const anyOffice: fc.Arbitrary<OfficeFacts> = fc.record({
  today: fc.constant('2027-03-14'),
  reviews: fc.array(fc.record({ on: longAgo, coaches: fc.nat(5) }), { maxLength: 4 }),
  ombudspersons: fc.array(
    fc.record({ firstName: fc.constantFrom('Jo', 'Rita'), plans: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
});
