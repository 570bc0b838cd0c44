import { error } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import type { ImportKind } from '#lib/language/imports.ts';

/** Which list an address is about. */
export function kindIn({ kind }: { kind: string }): ImportKind {
  if (kind === 'coaches' || kind === 'sessions' || kind === 'payments') return kind;
  error(404, sayProblem({ type: '/problems/not-found' }), { problem: 'not-found' });
}
