import { isDeepStrictEqual } from 'node:util';
import { refuse } from '../http/problem.ts';
import type { ListOffice, TakingOver } from './list-office.ts';
import { readList } from './preview-file.ts';
import type { Columns } from './sent-file.ts';
import { piecesOf } from './waiting-file.ts';

/**
 * A list to take over, read before the transaction begins and held once it did. Where somebody chose otherwise in
 * between, it is read again. Refused while something of how to read it has to be chosen first.
 */
export async function heldList<Field extends string>(
  office: TakingOver<ListOffice>,
  id: string,
  columns: Columns<Field>,
) {
  const ahead = await office.waitingAhead(id);
  const file = ahead && (await piecesOf(office, id));
  const readAhead = file && readList({ ...ahead, file }, columns);

  await office.begin();
  const held = await office.holdList(id);
  if (!readAhead) refuse('preview-gone');
  const isSame = isDeepStrictEqual(held.choices, ahead.choices);
  const { isSure, list } = isSame ? readAhead : readList({ ...held, file }, columns);
  return isSure && list ? list : refuse('list-asks-first');
}
