import { randomUUID } from 'node:crypto';
import { signedIn } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  me: await signedIn(event),
  saving: event.request.headers.get('save-data') === 'on',
  seed: randomUUID(),
});
