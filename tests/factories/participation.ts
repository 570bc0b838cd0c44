import type {
  Agreed,
  KeptMoney,
  MoneyOfYear,
  OccasionKept,
} from '@app/domain/compensation/kept-money';
import {
  items,
  type AskedFacts,
  type BetweenDaysFacts,
  type CoachFacts,
  type GatheringFacts,
  type OfficeFacts,
  type SessionFacts,
  type OtherPlace,
  type OwnLimits,
  type PlaceFacts,
} from '@app/domain/participation/facts';
import { firstDay } from '@app/domain/day';
import { conditionNames, firstTerms, type Terms } from '@app/domain/participation/terms';

/** Facts with nothing in the way. A test says only what is different. Sunday 14 March 2027. */
export const placeFacts = (
  different: {
    coach?: Partial<CoachFacts>;
    session?: Partial<SessionFacts>;
    asked?: Partial<AskedFacts>;
    distances?: PlaceFacts['distances'];
  } = {},
): PlaceFacts => ({
  coach: coachFacts(different.coach),
  session: sessionFacts(different.session),
  asked: {
    on: '2027-02-01',
    answerBy: '2027-02-08',
    inATalk: false,
    byPost: false,
    told: [...items],
    answer: 'yes',
    as: 'coach',
    ...different.asked,
  },
  distances: different.distances ?? [],
});

const coachFacts = (different: Partial<CoachFacts> = {}): CoachFacts => ({
  coachId: 'godelieve',
  starterTrainingOn: '2025-03-04',
  observedOn: ['2025-04-01'],
  followed: [],
  themeWish: 'gladly',
  wishedPerMonth: null,
  saidOfDay: null,
  unavailable: false,
  limits: ownLimits(),
  introductions: [{ on: '2026-09-01', card: true }],
  signedNotes: [{ validFrom: '2026-01-01', on: '2026-02-01' }],
  papers: [{ on: '2027-01-10', open: false }],
  money: someMoney(),
  wentAlongBefore: true,
  otherPlaces: [],
  otherDates: [],
  lastAskedOn: null,
  ...different,
});

/** A flat rate this year, nothing due, and an amount agreed for this day. */
export const someMoney = (different: Partial<KeptMoney> = {}): KeptMoney => ({
  years: [someYear()],
  occasions: [anOccasion()],
  ...different,
});

export const someYear = (different: Partial<MoneyOfYear> = {}): MoneyOfYear => ({
  year: 2027,
  scheme: 'flat-rate',
  flatCents: 0,
  travelTenths: 0,
  elsewhereCents: 0,
  ...different,
});

export const anOccasion = ({
  agreed,
  ...different
}: Partial<Omit<OccasionKept, 'agreed'>> & {
  agreed?: Partial<Agreed> | null;
} = {}): OccasionKept => ({
  occasion: 'session',
  sessionId: 'session',
  day: '2027-03-14',
  minutes: 180,
  isHers: true,
  dueCents: null,
  handedOn: null,
  agreed:
    agreed === null
      ? null
      : {
          flatCents: 2500,
          mode: null,
          kmTenths: null,
          ticketCents: null,
          isLower: false,
          needs: null,
          ...agreed,
        },
  ...different,
});

/** No limit at all, but for what a test says. */
export const ownLimits = (different: Partial<OwnLimits> = {}): OwnLimits => ({
  perWeek: null,
  perMonth: null,
  notInHolidays: false,
  notOn: [],
  towns: [],
  unread: null,
  ...different,
});

export const sessionFacts = (different: Partial<SessionFacts> = {}): SessionFacts => ({
  sessionId: 'session',
  day: '2027-03-14',
  from: '09:30',
  until: '12:30',
  venue: 'Buurthuis De Spil',
  town: 'Lindervoorde',
  today: '2027-02-05',
  trainers: [{ personId: 'naima', from: '09:30', until: '12:30' }],
  trainersWhoCannot: [],
  trainersAlso: [],
  meetsAlso: [],
  ombudspersons: [],
  coachesNeeded: 1,
  coaches: [{ coachId: 'godelieve', timesBefore: 3 }],
  observers: [],
  participants: 12,
  earlierInSeries: null,
  notes: ['2025-01-01', '2026-01-01'],
  legal: { 'flat-rate-day': 4402, 'flat-rate-year': 176083, 'car-km': 4326, 'bicycle-km': 3700 },
  insurances: [{ covers: ['liability', 'accidents'], from: '2020-01-01', until: null }],
  preparation: { on: '2027-03-10', minutes: 60 },
  debriefing: null,
  information: [...items],
  ...different,
});

/** Another day on which she goes along. */
export const otherPlace = (day: string, different: Partial<OtherPlace> = {}): OtherPlace => ({
  sessionId: `session of ${day}`,
  day,
  from: '09:30',
  until: '12:30',
  town: 'Lindervoorde',
  ...different,
});

/** One coach apart from her days, with nothing that asks for attention. */
export const betweenDaysFacts = (different: Partial<BetweenDaysFacts> = {}): BetweenDaysFacts => ({
  coachId: 'godelieve',
  today: '2027-03-14',
  since: '2025-04-01',
  isAway: false,
  attended: ['2027-01-20'],
  offers: {
    keptSince: '2026-03-14',
    days: ['2026-05-06', '2026-08-12', '2026-11-04', '2027-01-20'].map((on) => ({
      on,
      suits: null,
    })),
  },
  ...different,
});

/** A gathering of two hours, guided by somebody who plans nothing, with five coaches. */
export const gatheringFacts = (different: Partial<GatheringFacts> = {}): GatheringFacts => ({
  day: '2027-03-14',
  from: '18:30',
  until: '20:30',
  facilitator: { firstName: 'Karin', plans: false },
  people: 5,
  ...different,
});

/** An office that looked at the agreements together this year. */
export const officeFacts = (different: Partial<OfficeFacts> = {}): OfficeFacts => ({
  today: '2027-03-14',
  reviews: [{ on: '2026-10-01', coaches: 3 }],
  ombudspersons: [{ firstName: 'Jo', plans: false }],
  ...different,
});

/** The first terms with what an office decides on by itself: every condition holds. */
export const allHold: Terms = {
  ...firstTerms,
  compensation: { ...firstTerms.compensation, halfDayCents: 2500, fullDayCents: 4300 },
  holdsFrom: Object.fromEntries(
    conditionNames.map((condition) => [condition, firstDay]),
  ) as Terms['holdsFrom'],
};
