import type { Transaction } from '@app/db/database';
import { allThemes } from '@app/db/training/queries';
import { refuse } from '../http/problem.ts';

interface Chosen {
  themes?: { themeId: string }[] | undefined;
  followed?: string[] | undefined;
}

/** Themes are chosen from a list; another one is a mistake of the form. `under` is the part of the body they stand in. */
export async function refuseUnknownThemes(
  db: Transaction,
  { themes = [], followed = [] }: Chosen,
  under = 'coach',
) {
  if (themes.length + followed.length === 0) return;
  const known = new Set((await allThemes(db)).map(({ id }) => id));
  const errors = [
    ...themes.map(({ themeId }, at) => ({ id: themeId, pointer: `#/${under}/themes/${at}` })),
    ...followed.map((id, at) => ({ id, pointer: `#/${under}/followed/${at}` })),
  ].filter(({ id }) => !known.has(id));
  if (errors.length > 0)
    refuse('invalid-input', {
      errors: errors.map(({ pointer }) => ({ pointer, detail: 'no-such-theme' })),
    });
}
