import { randomUUID } from 'node:crypto';
import { lookOf } from '#lib/look.ts';
import { signedIn } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const me = await signedIn(event);
  const look = lookOf(event.route.id, me?.role ?? null);
  event.locals.look = look;
  const saving = event.request.headers.get('save-data') === 'on';
  return { me, look, saving, seed: randomUUID() };
};
