import { randomUUID } from 'node:crypto';
import { decideLanguage } from '#lib/server/language.ts';
import { signedIn, someoneToCall } from '#lib/server/visit.ts';
import { isNameless } from '#lib/nameless.ts';
import { isElsewhere, skinOf } from '#lib/skin.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  // Of a page where nobody is recognised, nothing is read that a navigation brings along.
  const silent = isNameless(event.route.id);
  const me = silent ? null : await signedIn(event);
  const role = me?.role ?? null;
  const skin = skinOf(event.route.id, role);
  event.locals.skin = skin;
  const asks = skin === 'coach' && isElsewhere(event.route.id, role);
  const saving = !silent && event.request.headers.get('save-data') === 'on';
  return {
    me,
    skin,
    saving,
    seed: randomUUID(),
    ...decideLanguage(event, me, skin),
    ...(asks && { contact: await someoneToCall(event) }),
  };
};
