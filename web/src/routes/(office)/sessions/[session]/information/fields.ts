import type { changeSession } from '@app/contract/sessions/planning';
import type { Item } from '@app/domain/participation/facts';
import type { z } from 'zod';
import type { Body, Fields } from '#lib/server/form.ts';

/** What can be filled in here; the form has those alone that nobody knows yet. */
export const informationFields = {
  key: 'text',
  version: 'number',
  venueId: 'maybe',
  howToGetThere: 'maybe',
  themeId: 'maybe',
  newTheme: 'maybe',
  participants: 'maybe-number',
} as const satisfies Fields;

/** What was typed, and nothing of what the form did not ask. */
export function informationFrom(
  typed: Body<typeof informationFields>,
  { venueId, howToGetThere, themeId, participants }: Partial<Record<string, string[]>>,
): z.input<typeof changeSession.schema.body> {
  return {
    key: typed.key,
    version: typed.version,
    themeName: typed.newTheme,
    ...(howToGetThere && { howToGetThere: typed.howToGetThere }),
    session: {
      ...(venueId && { venueId: typed.venueId }),
      ...(themeId && { themeId: typed.themeId }),
      ...(participants && { participants: typed.participants }),
    },
  };
}

const fieldOf = {
  venue: 'venueId',
  route: 'howToGetThere',
  theme: 'themeId',
  group: 'participants',
} as const satisfies Partial<Record<Item, keyof typeof informationFields>>;
export type InformationItem = keyof typeof fieldOf;

/** The fields to show: what is missing, and what somebody just typed. */
export const itemsToFill = (
  missing: readonly Item[],
  typed: Partial<Record<string, string[]>> = {},
): InformationItem[] =>
  (Object.keys(fieldOf) as InformationItem[]).filter(
    (item) => missing.includes(item) || typed[fieldOf[item]] !== undefined,
  );
