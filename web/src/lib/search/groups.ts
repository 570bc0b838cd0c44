import { KindFound, type Found } from '@app/contract/search';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { sayFound, searchWords } from '#lib/language/search.ts';

/** One thing that was found: where it is, and how it is said. */
export interface FoundLine {
  href: string;
  title: string;
  says: string;
  /** The words of these in which something that was sought is found. */
  matched: string[];
}

export interface FoundGroup {
  kind: KindFound;
  title: string;
  /** How many there are, with those that are not shown. */
  found: number;
  lines: FoundLine[];
}

/** What was found, kind by kind; a kind of which there is nothing is left out. */
export function groupsOf(
  { coaches, days, organisations, venues }: z.infer<typeof Found>,
  today: Day,
  dayAt: '/sessions' | '/days',
): FoundGroup[] {
  const lines: Record<KindFound, FoundLine[]> = {
    coaches: coaches.lines.map((one) => ({
      ...sayFound.coach(one),
      href: `/coaches/${one.id}`,
      matched: one.matched,
    })),
    days: days.lines.map((one) => ({
      ...sayFound.day(one, today),
      href: `${dayAt}/${one.id}`,
      matched: one.matched,
    })),
    organisations: organisations.lines.map((one) => ({
      ...sayFound.organisation(one),
      href: `/organisations/${one.id}`,
      matched: one.matched,
    })),
    venues: venues.lines.map((one) => ({
      ...sayFound.venue(one),
      href: `/venues/${one.id}/change`,
      matched: one.matched,
    })),
  };
  const counts = { coaches, days, organisations, venues };
  return KindFound.options
    .map((kind) => ({
      kind,
      title: searchWords.kinds[kind].title,
      found: counts[kind].found,
      lines: lines[kind],
    }))
    .filter(({ found }) => found > 0);
}
