import { soughtAndFound } from '#lib/search/sought.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => soughtAndFound(event, '/sessions');
