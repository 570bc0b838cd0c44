import { listCoachLinesLeft } from '@app/contract/imports';
import { read } from '#lib/server/api.ts';
import { leftFile } from '../../../left-file.server.ts';
import { leftOfCoach } from '../../coach-line.ts';
import type { RequestHandler } from './$types';

/** What did not come in, to repair and bring in again. */
export const GET: RequestHandler = async (event) => {
  const { fileName, columns, lines } = await read(event, listCoachLinesLeft, {
    params: event.params,
  });
  return leftFile({
    fileName,
    columns,
    lines: lines.map((line) => ({ ...leftOfCoach(line, columns), cells: line.cells })),
  });
};
