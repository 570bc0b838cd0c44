import { suggestions } from '#lib/search/sought.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => suggestions(event, '/sessions', '/search');
