import type { Day } from '../day.ts';
import type { WishedPerMonth } from './wished-per-month.ts';

/** What a coach has only one of. Where two rows of one person differ in it, the coordinator chooses. */
export const mergeFields = [
  'name',
  'called',
  'phone',
  'email',
  'preferredChannel',
  'address',
  'account',
  'signIn',
  'since',
  'starterTraining',
  'standing',
  'perWeek',
  'perMonth',
  'wish',
  'words',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** One of the two coaches: the one that is kept, or the one that goes into her. */
export type Side = 'kept' | 'gone';

/** What we have of one of the two. */
export interface MergedCoach {
  firstName: string;
  lastName: string;
  /** What others call her, by her own choice. */
  calledAs: string | null;
  withoutLetter: boolean;
  phone: string | null;
  email: string | null;
  preferredChannel: string;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  account: string | null;
  signsInWith: string | null;
  since: Day | null;
  starterTrainingOn: Day | null;
  /** Since when she pauses or stopped, when she is away now or is about to be. */
  away: { stage: 'paused' | 'stopped'; from: Day } | null;
  perWeek: number | null;
  perMonth: number | null;
  wishedPerMonth: WishedPerMonth;
  words: string | null;
}

/** The side whose value stays, as the coordinator chose. */
export type Chosen = { [Field in MergeField]?: Side | undefined };

export interface Merging {
  /** The side whose value stays, for each field. */
  stays: Record<MergeField, Side>;
  /** Where the two differ, so that the coordinator chooses. */
  asks: MergeField[];
}

/** What stays of two coaches who are one: what only one tells, what both tell alike, and what was chosen. */
export function whatStays(kept: MergedCoach, gone: MergedCoach, chosen: Chosen = {}): Merging {
  const asks: MergeField[] = [];
  const stayOf = (field: MergeField): Side => {
    const [hers, other] = [parts[field](kept), parts[field](gone)];
    if (tells(hers, other, field)) return 'kept';
    if (tells(other, hers, field)) return 'gone';
    asks.push(field);
    return chosen[field] ?? 'kept';
  };
  const stays = Object.fromEntries(mergeFields.map((field) => [field, stayOf(field)]));
  return { stays: stays as Merging['stays'], asks };
}

/** Whether one tells all that the other tells. */
const tells = (one: Part[], other: Part[], field: MergeField): boolean =>
  other.every((part, at) => part === one[at] || (part === null && !saysSomethingEmpty.has(field)));

/** Without a day she is neither on a pause nor gone: that is no gap to fill. */
const saysSomethingEmpty = new Set<MergeField>(['standing']);

type Part = string | number | null;

/** What belongs together: half of one address with half of another is nobody's home. */
const parts: Record<MergeField, (told: MergedCoach) => Part[]> = {
  name: ({ firstName, lastName }) => [firstName, lastName],
  called: ({ calledAs, withoutLetter }) => [calledAs, withoutLetter ? 1 : null],
  phone: ({ phone }) => [phone],
  email: ({ email }) => [email],
  preferredChannel: ({ preferredChannel }) => [preferredChannel],
  address: ({ street, postalCode, town }) => [street, postalCode, town],
  account: ({ account }) => [account],
  signIn: ({ signsInWith }) => [signsInWith],
  since: ({ since }) => [since],
  starterTraining: ({ starterTrainingOn }) => [starterTrainingOn],
  standing: ({ away }) => [away && `${away.stage} ${away.from}`],
  perWeek: ({ perWeek }) => [perWeek],
  perMonth: ({ perMonth }) => [perMonth],
  wish: ({ wishedPerMonth }) => [wishedPerMonth],
  words: ({ words }) => [words],
};
