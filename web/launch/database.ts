import path from 'node:path';
import { startPostgres } from '@app/db/embedded';
import { lastWordsIn } from '@app/db/embedded/last-words';
import { CannotStart } from '@app/db/obstacle';
import { checkReachable } from '@app/db/reachable';
import { busyWith, say } from './progress.ts';
import type { Settings } from './settings.ts';
import { ofDatabase } from './start.nl.ts';

export type OpenDatabase = { ownerUrl: string; stop: () => Promise<void> };

type Ending = {
  isAsked: () => boolean;
  /** Hears why the product cannot go on. */
  because: (obstacle: CannotStart) => void;
};

/** The database of the setting, or our own, which is started again when it falls. */
export async function openDatabase(settings: Settings, ending: Ending): Promise<OpenDatabase> {
  const { databaseUrl, origin, data } = settings;
  if (databaseUrl !== null) {
    await busyWith('De databank zoeken', () => checkReachable(databaseUrl));
    return { ownerUrl: databaseUrl, stop: async () => {} };
  }
  const log = path.join(data, 'postgres.log');
  const { url, stop } = await busyWith('De databank starten', () =>
    startPostgres({
      folder: data,
      address: origin,
      isStopping: ending.isAsked,
      log: (news) => {
        if (news !== 'lost') return say(ofDatabase[news]);
        const lastWords = lastWordsIn(log);
        ending.because(new CannotStart({ name: 'postgres-keeps-stopping', log, lastWords }));
      },
    }),
  );
  return { ownerUrl: url, stop };
}
