import { makeTurns } from '@app/server/beside/turns';
import type { Beside } from '@app/server/beside/do-beside';
import { listWorks, type ListWorks } from '@app/server/imports/list-works';
import type { Lists } from '@app/server/imports/lists';

/** Lists read in the process of the test: a test of what is read starts no process for each of them. */
export const listsHere = (): Lists => ({
  turns: makeTurns(),
  beside: (async (name, asked, office) =>
    listWorks[name](asked as never, office as never)) as Beside<ListWorks>,
});
