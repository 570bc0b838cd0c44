import { refuse } from '../http/problem.ts';
import type { ListOffice } from './list-office.ts';

/** The whole file of a list that waits. One of the version before us has none: it is chosen again. */
export const fileOf = async (office: Pieces, id: string): Promise<Uint8Array> =>
  (await piecesOf(office, id)) ?? refuse('preview-gone');

export async function piecesOf({ pieceOf }: Pieces, id: string): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  for (let piece = await pieceOf(id, 0); piece !== null; piece = await pieceOf(id, pieces.length))
    pieces.push(piece);
  return pieces.length === 0 ? null : Buffer.concat(pieces);
}

type Pieces = Pick<ListOffice, 'pieceOf'>;
