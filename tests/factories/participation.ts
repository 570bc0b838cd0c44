import {
  items,
  type AskedFacts,
  type CoachFacts,
  type SessionFacts,
  type OtherPlace,
  type OwnLimits,
  type PlaceFacts,
} from '@app/domain/participation/facts';

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
  themeWish: 'gladly',
  wishedPerMonth: null,
  unavailable: false,
  limits: ownLimits(),
  otherPlaces: [],
  lastAskedOn: null,
  ...different,
});

/** No limit at all, but for what a test says. */
export const ownLimits = (different: Partial<OwnLimits> = {}): OwnLimits => ({
  perWeek: null,
  perMonth: null,
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
  coachesNeeded: 1,
  coaches: [{ coachId: 'godelieve', timesBefore: 3 }],
  observers: [],
  participants: 12,
  earlierInSeries: null,
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
