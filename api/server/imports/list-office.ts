import { addPeople } from '@app/db/coaches/imports';
import { addOrganisations, addVenues, namesHad, rememberNames } from '@app/db/sessions/names';
import { addThemes } from '@app/db/training/commands';
import type { ListChoices } from '@app/domain/import-choices';
import { officeOf } from '../beside/office-of.ts';
import { refuse } from '../http/problem.ts';
import type { Act } from '../http/routes.ts';
import { letListComeIn } from './let-come-in.ts';
import {
  cameOf,
  endList,
  holdList,
  pieceOf,
  stage,
  waitingList,
  type At,
  type CameOf,
  type ListKind,
} from './staged-file.ts';

/** What work on a list of any kind may ask and keep. */
export type ListOffice = ReturnType<typeof listOffice>;

export const listOffice = (kind: ListKind, act: Act, at: At) => ({
  ...officeOf(act, {
    namesHad,
    letListComeIn,
    addThemes,
    addOrganisations,
    addVenues,
    addPeople,
    rememberNames,
  }),
  stage: (fileName: string, file: Uint8Array, choices: ListChoices) =>
    act((db) => stage(db, { kind, fileName }, file, at, choices)),
  waitingList: (id: string) => act((db) => waitingList(db, kind, id, at)),
  pieceOf: (id: string, nth: number) => act((db) => pieceOf(db, id, nth, at)),
  holdList: (id: string) => act((db) => holdList(db, kind, id, at)),
  endList: (id: string, came: CameOf) => act((db) => endList(db, id, came, at)),
  cameOf: (id: string) => act((db) => cameOf(db, kind, id, at)),
});

/** The whole file of a list that waits. One of the version before us has none: it is chosen again. */
export async function fileOf({ pieceOf }: Pick<ListOffice, 'pieceOf'>, id: string) {
  const pieces: Uint8Array[] = [];
  for (let piece = await pieceOf(id, 0); piece !== null; piece = await pieceOf(id, pieces.length))
    pieces.push(piece);
  if (pieces.length === 0) refuse('preview-gone');
  return Buffer.concat(pieces);
}
