import { items, type Item } from './facts.ts';

/** What is known of a session, as far as a coach has to hear it. */
interface Known {
  venueId: string | null;
  /** The way there, or its address. */
  isWayKnown: boolean;
  themeId: string | null;
  participants: number | null;
  trainers: readonly unknown[];
}

/** Which items can be told: filled in and ready. */
export function informationOf({
  venueId,
  isWayKnown,
  themeId,
  participants,
  trainers,
}: Known): Item[] {
  const ready: Record<Item, boolean> = {
    date: true,
    hours: true,
    venue: venueId !== null,
    route: isWayKnown,
    theme: themeId !== null,
    group: participants !== null,
    trainer: trainers.length > 0,
    role: true,
    money: true,
    contact: true,
  };
  return (Object.keys(ready) as Item[]).filter((item) => ready[item]);
}

/** What nobody can be told yet. */
export const missingOf = (information: readonly Item[]): Item[] =>
  items.filter((item) => !information.includes(item));

/** The same as things to fill in: without a venue there is no way to it. */
export const toFillIn = (missing: readonly Item[]): Item[] =>
  missing.filter((item) => item !== 'route' || !missing.includes('venue'));
