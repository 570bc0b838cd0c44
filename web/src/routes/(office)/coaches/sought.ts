import type { listCoaches } from '@app/contract/coaches';
import type { z } from 'zod';

export type SoughtCoaches = z.output<typeof listCoaches.schema.querystring>;

/** The address of the list with something else asked; another filter begins at the first page. */
export function listWith(
  sought: SoughtCoaches,
  different: Partial<Record<keyof SoughtCoaches, unknown>>,
) {
  const all = { ...sought, page: 1, ...different };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all))
    if (value !== undefined && !(name === 'page' && value === 1)) query.set(name, String(value));
  return query.size === 0 ? '/coaches' : `/coaches?${query}`;
}
