import type { Day } from '../day.ts';
import type { WishedPerMonth } from './wished-per-month.ts';

/** What a coach can have only one of. Where two who are one after all tell it differently, somebody chooses. */
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

/** Of whose page it is: of the coach that is kept, or of the one that goes into her. */
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
  pausedOn: Day | null;
  stoppedOn: Day | null;
  perWeek: number | null;
  perMonth: number | null;
  wishedPerMonth: WishedPerMonth;
  words: string | null;
}

/** Of whom a field stays, as somebody chose. */
export type Chosen = { [Field in MergeField]?: Side | undefined };

export interface Merging {
  /** Of whom each field stays. */
  stays: Record<MergeField, Side>;
  /** Where the two differ, so that somebody chooses. */
  asks: MergeField[];
}

/** What stays of two coaches who are one: what is told once, what both tell alike, and what was chosen. */
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
  standing: ({ pausedOn, stoppedOn }) => [pausedOn, stoppedOn],
  perWeek: ({ perWeek }) => [perWeek],
  perMonth: ({ perMonth }) => [perMonth],
  wish: ({ wishedPerMonth }) => [wishedPerMonth],
  words: ({ words }) => [words],
};
