import { redirect } from '@sveltejs/kit';
import { kinds } from '../../../kinds.server.ts';
import { addressOf, listIn, notShown } from '../../../shown-list.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const here = listIn(event.params);
  const found = await kinds[here.kind].left(event, here.list);
  if (found.problem) return { ...here, ...notShown(event, here, found.problem) };
  if (found.imported === null) redirect(303, addressOf(here));
  return { ...here, imported: found.imported, left: found.left };
};
