import { listSessionLinesLeft } from '@app/contract/imports';
import { read } from '#lib/server/api.ts';
import { leftFile } from '../../../left-file.server.ts';
import { leftOfSession } from '../../session-line.ts';
import type { RequestHandler } from './$types';

/** What did not come in, to repair and bring in again. */
export const GET: RequestHandler = async (event) => {
  const left = await read(event, listSessionLinesLeft, { params: event.params });
  return leftFile(left, (line) => leftOfSession(line, left.columns));
};
