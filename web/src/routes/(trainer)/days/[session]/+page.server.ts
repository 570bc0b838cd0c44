import { showTrainerSession } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { trainerWords } from '#lib/language/trainer.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  me: inRole(event, (await event.parent()).me, 'trainer'),
  session: await read(event, showTrainerSession, { params: event.params }),
  today: inBrussels(new Date().toISOString()).day,
  back: { href: '/days', word: trainerWords.title },
});
