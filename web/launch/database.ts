import { startPostgres } from '@app/db/embedded';
import { checkReachable } from '@app/db/reachable';
import { busyWith } from './progress.ts';
import type { Settings } from './settings.ts';

export type OpenDatabase = { ownerUrl: string; stop: () => Promise<void> };

/** The database of the setting, or our own. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const { databaseUrl, origin, data } = settings;
  if (databaseUrl !== null) {
    await busyWith('De databank zoeken', () => checkReachable(databaseUrl));
    return { ownerUrl: databaseUrl, stop: async () => {} };
  }
  const { url, stop } = await busyWith('De databank starten', () =>
    startPostgres({ folder: data, log: () => {}, address: origin }),
  );
  return { ownerUrl: url, stop };
}
