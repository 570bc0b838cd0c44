import { listModules } from '@app/contract/training';
import { redirect } from '@sveltejs/kit';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const module = event.url.searchParams.get('module');
  if (module) redirect(303, `/training/${encodeURIComponent(module)}`);
  return read(event, listModules, {});
};
