import type { Item } from '@app/domain/participation/facts';
import type { Show } from '#lib/language/calendar.ts';

/** The page where what most days wait for is filled in, or where those days stand together. */
export function filledInAt(item: Item): { at: 'venues' | 'days'; href: string } {
  if (item === 'route') return { at: 'venues', href: '/venues' };
  return { at: 'days', href: `/calendar?view=coming&show=${shown[item] ?? 'attention'}` };
}

const shown: Partial<Record<Item, Show>> = {
  venue: 'venue',
  theme: 'theme',
  group: 'group',
  trainer: 'no-trainer',
};
