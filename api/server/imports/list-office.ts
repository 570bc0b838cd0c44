import { addPeople } from '@app/db/coaches/imports';
import { addOrganisations, addVenues, namesHad, rememberNames } from '@app/db/sessions/names';
import { addThemes } from '@app/db/training/commands';
import { officeOf } from '../beside/office-of.ts';
import type { Act } from '../http/routes.ts';
import { letListComeIn } from './let-come-in.ts';
import { stage, takeStaged, type At, type ListKind } from './staged-file.ts';

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
  stage: (fileName: string, content: string) =>
    act((db) => stage(db, { kind, fileName, content }, at)),
  stageLeft: (fileName: string, content: string) =>
    act((db) => stage(db, { kind: `${kind}-left`, fileName, content }, at)),
  takeStaged: (id: string) => act((db) => takeStaged(db, kind, id, at)),
});
