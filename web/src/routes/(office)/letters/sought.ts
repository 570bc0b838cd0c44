import type { listLetters } from '@app/contract/messages';
import type { z } from 'zod';

export type SoughtLetters = z.output<typeof listLetters.schema.querystring>;

/** The address of the list with something else asked; another shelf begins at its first page. */
export function lettersWith(sought: SoughtLetters, different: Partial<SoughtLetters>) {
  const query = asQuery({ ...sought, page: 1, ...different });
  return query === '' ? '/letters' : `/letters?${query}`;
}

/** Where a form of the list goes, so that it comes back to the list as it is looked through. */
export const lettersAction = (action: string, sought: SoughtLetters) =>
  [`?/${action}`, asQuery(sought)].filter(Boolean).join('&');

function asQuery(sought: SoughtLetters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(sought))
    if (value !== undefined && value !== usual[name as keyof typeof usual])
      query.set(name, String(value));
  return query.toString();
}

const usual: Partial<Record<keyof SoughtLetters, unknown>> = { shelf: 'all', page: 1 };
