import { broughtFile } from '../brought-file.server.ts';
import { kindIn } from '../kind.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ kind: kindIn(params) });

export const actions: Actions = {
  bring: (event) => broughtFile(event, kindIn(event.params)),
};
