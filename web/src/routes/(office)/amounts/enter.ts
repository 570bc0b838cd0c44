import type { sortsOfAmount } from '@app/contract/compensation';
import type { KindOfLegalAmount } from '@app/domain/compensation/legal-amount';
import type { Day } from '@app/domain/day';

export type Sort = (typeof sortsOfAmount)[number];

const sorts: Partial<Record<KindOfLegalAmount, Sort>> = {
  'flat-rate-day': 'flat-rate',
  'flat-rate-year': 'flat-rate',
  'car-km': 'car',
  'bicycle-km': 'bicycle',
};

/** The form that enters a figure of this kind; null of what is only compared with. */
export const sortOf = (kind: KindOfLegalAmount): Sort | null => sorts[kind] ?? null;

/** Where the figures from a day on are written down, in place of others where they replace them. */
export const enterPath = (sort: Sort, from: Day | null, replaces: readonly string[] = []): string =>
  `/amounts/new?${new URLSearchParams([
    ['sort', sort],
    ...(from === null ? [] : [['from', from]]),
    ...replaces.map((id) => ['replaces', id]),
  ])}`;
