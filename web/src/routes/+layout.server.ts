import { randomUUID } from 'node:crypto';
import { decideLanguage } from '#lib/server/language.ts';
import { signedIn } from '#lib/server/visit.ts';
import { skinOf } from '#lib/skin.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const me = await signedIn(event);
  const skin = skinOf(event.route.id, me?.role ?? null);
  event.locals.skin = skin;
  const saving = event.request.headers.get('save-data') === 'on';
  return { me, skin, saving, seed: randomUUID(), ...decideLanguage(event, me, skin) };
};
