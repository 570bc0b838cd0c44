import { addPeople } from '@app/db/coaches/imports';
import { addOrganisations, addVenues, namesHad, rememberNames } from '@app/db/sessions/names';
import { addThemes } from '@app/db/training/commands';
import type { ListChoices } from '@app/domain/import-choices';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { letListComeIn } from './let-come-in.ts';
import {
  cameOf,
  endList,
  holdList,
  pieceOf,
  stage,
  waitingAhead,
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
  waitingAhead: (id: string) => act((db) => waitingAhead(db, kind, id, at)),
  waitingList: (id: string) => act((db) => waitingList(db, kind, id, at)),
  pieceOf: (id: string, nth: number) => act((db) => pieceOf(db, id, nth, at)),
  holdList: (id: string) => act((db) => holdList(db, kind, id, at)),
  endList: (id: string, came: CameOf) => act((db) => endList(db, id, came, at)),
  cameOf: (id: string) => act((db) => cameOf(db, kind, id, at)),
});

/** What work asks that takes a list over: reading it took long, and nothing is held until it begins. */
export type TakingOver<Office extends ListOffice> = Office & { begin: () => Promise<void> };
