import type { SaidOfPapers } from '../coaches/papers.ts';
import type { WishedPerMonth } from '../coaches/wished-per-month.ts';
import type { Insurance } from '../compensation/insurance.ts';
import type { KeptMoney } from '../compensation/kept-money.ts';
import type { KindOfLegalAmount } from '../compensation/legal-amount.ts';
import type { Day } from '../day.ts';
import type { TimeOfDay } from '../moment.ts';
import type { Followed } from '../training/validity.ts';
import type { Stand } from './stand.ts';
import type { Distance } from './travel.ts';

/** What is known before judging, by what is judged. Scopes without conditions of their own are still empty. */
export interface FactsOf {
  place: PlaceFacts;
  session: SessionFacts;
  coach: BetweenDaysFacts;
  payment: PaymentFacts;
  office: OfficeFacts;
  gathering: GatheringFacts;
  message: Nothing;
}
export type Scope = keyof FactsOf;
type Nothing = Record<never, never>;

/** Money that is due to a coach and did not leave yet: since which day, as it stands today. */
export interface PaymentFacts {
  since: Day;
  today: Day;
}

/** One coach and one session, with what was asked and answered between them. */
export interface PlaceFacts {
  coach: CoachFacts;
  session: SessionFacts;
  asked: AskedFacts;
  /** From the town of the session to other towns, as far as somebody told us. */
  distances: readonly Distance[];
}

/** `null` where nothing happened, `'unknown'` where we do not know whether it did. */
export interface AskedFacts {
  /** To judge a question before it is asked, fill in today. */
  on: Day | null | 'unknown';
  answerBy: Day | null;
  /** An urgent question is asked in a talk, never by a message alone. */
  inATalk: boolean;
  /** A letter on paper takes some days to arrive. */
  byPost: boolean;
  /** Which items of the information she was told; a complete letter tells all of them. */
  told: Item[];
  answer: 'yes' | 'no' | 'undecided' | null;
  as: 'coach' | 'observer';
}

/** What a coach hears before she says yes (RV-04). */
export const items = [
  'date',
  'hours',
  'venue',
  'route',
  'theme',
  'group',
  'trainer',
  'role',
  'money',
  'contact',
] as const;
export type Item = (typeof items)[number];

export interface CoachFacts {
  coachId: string;
  starterTrainingOn: Day | null | 'unknown';
  /** Also the day on which we wrote down that she had observed before. */
  observedOn: Day[] | 'unknown';
  /** The training for coaches and the one about this theme, as far as she followed them. */
  followed: FollowedModule[];
  /** About the theme of this day; `null` when she wished nothing about it. */
  themeWish: 'gladly' | 'rather-not' | 'not' | null | 'unknown';
  wishedPerMonth: WishedPerMonth;
  /**
   * What she told the planner about this day in a round, as it stands, and on which day; `null` when she said nothing, and
   * where a private wish clashes with the day: those two are never put beside each other.
   */
  saidOfDay: { answer: 'yes' | 'no' | 'undecided'; on: Day } | null;
  /** Any private wish that clashes with this day. Which one stays hers. */
  unavailable: boolean;
  limits: OwnLimits;
  /** Each time that she was told about the ombudsperson and somebody of another house, and whether she got the card. */
  introductions: readonly { on: Day; card: boolean }[];
  /** Each version of the agreement note that she signed: the day on which it began, and on which she signed it. */
  signedNotes: readonly { validFrom: Day; on: Day }[];
  /** What she said of her papers, each time; of a day once. */
  papers: readonly SaidOfPapers[];
  /** What was agreed and is due in the year of this day. */
  money: KeptMoney;
  /** She was a coach on an earlier day, also when that was before we kept it. */
  wentAlongBefore: boolean;
  /** Every other place she has, around this day. */
  otherPlaces: OtherPlace[];
  /** Training and intervision that she counts on that day. */
  otherDates: OtherDate[];
  lastAskedOn: Day | null;
}

export interface FollowedModule extends Followed {
  kind: 'starter' | 'theme';
  /** Null for the training for coaches. */
  theme: string | null;
}

/** What she shares with the coordinator. `null` is no limit. */
export interface OwnLimits {
  perWeek: number | null;
  perMonth: number | null;
  /** She does not come in the school holidays. */
  notInHolidays: boolean;
  notOn: { weekday: number; part: PartOfDay }[];
  /** Towns to which she rather does not come, or the only ones to which she does. */
  towns: { town: string; wish: 'not' | 'only' }[];
  /** Her limits in her own words, which we cannot judge, as long as no coordinator read them. */
  unread: string | null;
}
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'whole-day';

export interface OtherPlace {
  sessionId: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  town: string | null;
}

/** A date that she comes to herself; where it is, is written for people and in no town. */
export interface OtherDate {
  from: TimeOfDay;
  until: TimeOfDay;
}

export interface SessionFacts {
  sessionId: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  venue: string | null;
  town: string | null;
  /** On which day it is judged. */
  today: Day;
  trainers: { personId: string; from: TimeOfDay; until: TimeOfDay }[];
  /** Those of them who said that the day does not fit. */
  trainersWhoCannot: { personId: string; firstName: string }[];
  /** What else these trainers do that day. */
  trainersAlso: TrainerAlso[];
  /** What else its people do on the dates of the talks around it that are still to come. */
  meetsAlso: MeetsAlso[];
  /** The ombudspersons who train that day, or who asked a coach for it. */
  ombudspersons: readonly { firstName: string; as: 'trainer' | 'asked' }[];
  coachesNeeded: number;
  /** The coaches who said yes and have a place, each with how often she went along before this day. */
  coaches: { coachId: string; timesBefore: number }[];
  /** The coaches who said yes to observing, and take no place. */
  observers: string[];
  participants: number | null;
  /** The people of the day before this one in the series; `null` on the first day. */
  earlierInSeries: { trainerIds: string[]; coachIds: string[] } | null;
  preparation: TalkFacts | null;
  debriefing: TalkFacts | null;
  /** What the organisation insured, whichever days it covers. */
  insurances: readonly Insurance[];
  /** The days on which a version of the agreement note begins. */
  notes: readonly Day[];
  /** The figures of the law on this day; one that nobody entered is absent. */
  legal: Partial<Record<KindOfLegalAmount, number>>;
  /** Which items can be told: filled in and ready. */
  information: Item[];
}

/** Another session of a trainer on the same day. */
export interface TrainerAlso extends Stand {
  personId: string;
  firstName: string;
  title: string;
}

/** Somebody who is at a talk around this session, and at something of another session on that date. */
export interface MeetsAlso {
  firstName: string;
  talk: 'preparation' | 'debriefing';
  /** Null while nobody wrote it down. */
  at: TimeOfDay | null;
  minutes: number | null;
  other: {
    as: 'session' | 'preparation' | 'debriefing';
    at: TimeOfDay | null;
    minutes: number | null;
    /** The other session. */
    day: Day;
    title: string;
    inSeries: boolean;
  };
}

/** A talk that was held, or that is agreed. */
export interface TalkFacts {
  on: Day;
  minutes: number | null;
}

/** One coach apart from any session: what we offer her between her days, and where she came. */
export interface BetweenDaysFacts {
  coachId: string;
  /** On which day it is judged. */
  today: Day;
  /** Since when she goes along, as far as we know. */
  since: Day | null;
  /** She pauses, or stopped. */
  isAway: boolean;
  /** The days on which she was at an intervision. */
  attended: readonly Day[];
  /**
   * The intervisions we offered her, and whether she said that the day suits her, `null` when she did not say; and since
   * when we keep what we offer.
   */
  offers: { keptSince: Day; days: readonly { on: Day; suits: boolean | null }[] } | 'unknown';
}

/** A gathering of coaches on one of its moments. */
export interface GatheringFacts {
  /** On which day it is judged. */
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  /** The person who guides it; `null` while nobody was chosen. `plans`: she also plans the days of coaches. */
  facilitator: { firstName: string; plans: boolean } | null;
  /** How many coaches chose it, or came; `null` while its moment is not picked. */
  people: number | null;
}

/** How we work together, apart from any session and any coach. */
export interface OfficeFacts {
  /** On which day it is judged. */
  today: Day;
  /** Each time the agreements were looked at together, with how many coaches. */
  reviews: readonly { on: Day; coaches: number }[];
  /** Everybody in that role, and whether she plans days too. */
  ombudspersons: readonly { firstName: string; plans: boolean }[];
}
