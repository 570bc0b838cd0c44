import { showCalendarEntry } from '@app/contract/sessions/answering';
import { send } from '#lib/server/api.ts';
import { dayFile } from '#lib/server/day-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
  dayFile(event, await send(event, showCalendarEntry, { params: event.params }));
