import type { NeededAhead } from '../compensation/agreed-amount.ts';
import type { AboveBecause } from '../compensation/line.ts';
import type { Day } from '../day.ts';
import type { SchoolHoliday } from '../holidays.ts';
import type { TimeOfDay } from '../moment.ts';
import type { Item, PartOfDay } from './facts.ts';

/** Why a condition is not met, as data: a page makes a sentence of it, a test compares it exactly. */
export interface Reasons {
  available: { kind: 'not-available' };
  'own-limits':
    | ({ kind: 'beyond-own-limits'; crossed: OwnLimitCrossed[] } & InHerWords)
    | ({ kind: 'words-unread' } & InHerWords);
  free:
    | { kind: 'booked-elsewhere'; from: TimeOfDay; until: TimeOfDay; town: string | null }
    | { kind: 'little-travel-time'; minutes: number; needed: number; town: string };
  'day-suits': { kind: 'does-not-suit'; on: Day };
  'theme-fits': { kind: 'not-this-theme' } | { kind: 'rather-not-this-theme' };
  'trained-and-observed':
    { kind: 'not-trained-yet' } | { kind: 'not-observed-yet'; days: number; agreed: number };
  'up-to-date':
    /** Each by its theme; `null` is the training for coaches. */
    | { kind: 'ran-out'; modules: { theme: string | null; until: Day }[] }
    | { kind: 'must-be-refreshed'; modules: { theme: string | null; until: Day }[] }
    | { kind: 'day-unknown'; themes: (string | null)[] };
  'clear-information':
    { kind: 'not-filled-in'; missing: Item[] } | { kind: 'not-told'; missing: Item[] };
  'knows-the-ombudsperson':
    | { kind: 'not-told-yet' }
    | { kind: 'never-told' }
    | { kind: 'told-long-ago'; on: Day; agreed: number }
    | { kind: 'no-card-given'; on: Day };
  'note-signed':
    | { kind: 'note-not-signed' }
    | { kind: 'note-changed'; /** Since when it says more. */ from: Day };
  /** Not asked this year, or still to do: which of them stays hers. */
  'papers-looked-at': { kind: 'papers-open' };
  'own-yes': { kind: 'said-no' } | { kind: 'no-answer' } | { kind: 'still-undecided' };
  'time-to-decide':
    | { kind: 'short-notice'; days: number; agreed: number }
    | { kind: 'short-to-answer'; days: number; agreed: number }
    | { kind: 'arrives-late'; days: number }
    | { kind: 'urgent-in-a-talk'; days: number; agreed: number };
  'not-too-much': { kind: 'more-than-usual'; crossed: RhythmCrossed[] };
  'never-alone':
    | { kind: 'no-trainer' }
    | { kind: 'trainer-not-all-day'; from: TimeOfDay; until: TimeOfDay }
    | { kind: 'trainer-cannot'; trainers: string[] }
    | { kind: 'trainer-elsewhere'; trainers: StandsTwice[] };
  'compensation-agreed': { kind: 'no-amount-in-terms' } | { kind: 'not-agreed' };
  /** `by` is the last day on which she still has it in time. */
  'nothing-advanced':
    | { kind: 'to-hand-over'; needs: NeededAhead; by: Day }
    | { kind: 'not-handed-over'; needs: NeededAhead };
  'within-ceilings':
    /** In cents; `by` is the ceiling that leaves least. */
    | ({ kind: 'above-ceiling'; asked: number; left: number; by: AboveBecause } & InOtherYear)
    /** What the year leaves after this day, and how many such days that is. */
    | ({ kind: 'near-ceiling'; cents: number; days: number | null } & InOtherYear)
    | ({ kind: 'ceiling-missing' } & InOtherYear);
  'one-scheme':
    | ({ kind: 'scheme-not-chosen' } & InOtherYear)
    | ({ kind: 'flat-beside-real-costs' } & InOtherYear);
  'travel-within-limit':
    /** In tenths of a kilometre by car. */
    | ({ kind: 'beyond-travel-limit'; left: number; trip: number } & InOtherYear)
    | ({ kind: 'near-travel-limit'; left: number } & InOtherYear)
    | { kind: 'rate-missing' };
  /** The last day on which the order can leave, and on which we told her that the money is there. */
  'paid-in-time':
    | { kind: 'to-order' | 'not-ordered'; by: Day; there: Day }
    | { kind: 'long-not-paid'; since: Day; agreed: number };
  insured:
    /** `until` is the last day before it that was insured; null where none was. */
    { kind: 'not-insured'; until: Day | null } | { kind: 'accidents-not-insured' };
  'fixed-tandem':
    | { kind: 'tandem-not-known'; missing: ('trainer' | 'coach')[] }
    | { kind: 'trainer-not-known' }
    | { kind: 'tandem-changed'; changed: ('trainer' | 'coach')[] };
  'two-coaches':
    | { kind: 'fewer-than-two'; coaches: number; because: WhyTwo[] }
    | { kind: 'fewer-than-agreed'; coaches: number; because: WhyTwo[] };
  'balance-of-numbers':
    | { kind: 'many-per-coach'; participants: number; coaches: number; agreed: number }
    | { kind: 'too-many-per-coach'; participants: number; coaches: number; agreed: number };
  'prepared-together':
    | { kind: 'not-prepared' }
    | { kind: 'prepared-too-short'; minutes: number; agreed: number }
    | { kind: 'preparation-elsewhere'; meets: MeetsTwice[] }
    | { kind: 'prepared-long'; minutes: number; agreed: number }
    | { kind: 'prepared-long-ago'; days: number; agreed: number }
    | { kind: 'prepared-late'; days: number; agreed: number };
  debriefed:
    | { kind: 'not-debriefed'; agreed: number }
    | { kind: 'debriefing-elsewhere'; meets: MeetsTwice[] }
    | { kind: 'debriefed-short'; minutes: number; agreed: number }
    | { kind: 'debriefed-late'; days: number; agreed: number };
  'offered-intervision':
    /** `since` is the last day that suited her; `null` when there never was one. */
    | { kind: 'no-day-that-suited'; since: Day | null; agreed: number }
    | { kind: 'few-days-offered'; days: number; agreed: number };
  'short-meetings': { kind: 'long'; minutes: number; agreed: number };
  'guided-apart': { kind: 'facilitator-plans'; firstName: string };
  'small-group':
    | { kind: 'few-people'; people: number; agreed: number }
    | { kind: 'many-people'; people: number; agreed: number };
  'ombudsperson-apart': { kind: 'ombudsperson-plans'; names: string[] };
  'ombudsperson-not-here':
    | { kind: 'ombudsperson-trains'; names: string[] }
    | { kind: 'ombudsperson-asked'; names: string[] };
  'decided-together':
    | { kind: 'long-ago'; on: Day; agreed: number }
    | { kind: 'few-coaches'; on: Day; coaches: number; agreed: number };
}

export type ConditionName = keyof Reasons;
export type Reason<Name extends ConditionName = ConditionName> = Reasons[Name];
export type ReasonKind<Name extends ConditionName = ConditionName> = Reasons[Name]['kind'];

/** Her limits as she says them, while nobody read them; absent where a judgement is kept. */
export interface InHerWords {
  words?: string;
}

/** The year of the day, where that is another one than the year in which it is judged; absent, it is this year. */
export interface InOtherYear {
  year?: number;
}

export type OwnLimitCrossed =
  | { per: 'week' | 'month'; count: number; own: number }
  | { per: 'weekday'; weekday: number; part: PartOfDay }
  | { per: 'holiday'; holiday: SchoolHoliday; until: Day }
  | { per: 'town'; wish: 'not' | 'only'; towns: string[] };

/** `count` is what it would be with this day. */
export interface RhythmCrossed {
  per: 'week' | 'month' | 'row';
  count: number;
  agreed: number;
}

export type WhyTwo = 'large-group' | 'long-day' | 'first-times';

/** A trainer with two sessions at one hour: when and where she stands here, and there. */
export interface StandsTwice {
  firstName: string;
  here: { from: TimeOfDay; until: TimeOfDay; town: string | null };
  there: { from: TimeOfDay; until: TimeOfDay; town: string | null; title: string };
}

/** Somebody with a talk and something else at one hour: when she talks here, and what she has there. */
export interface MeetsTwice {
  firstName: string;
  at: TimeOfDay;
  other: { as: 'session' | 'preparation' | 'debriefing'; at: TimeOfDay; day: Day; title: string };
}
