import { migrate } from '@app/db/migrate';
import { CannotStart } from '@app/db/obstacle';
import { busyWith, say } from './progress.ts';
import type { Settings } from './settings.ts';
import { notice } from './start.nl.ts';

/** Brings the database up to date, or changes nothing. In our own database the last guard must hold. */
export async function bringUpToDate(
  ownerUrl: string,
  appSecret: string,
  { databaseUrl, data }: Settings,
) {
  const { setConfigRevoked } = await busyWith('De databank bijwerken', async () => {
    try {
      return await migrate(ownerUrl, appSecret);
    } catch (error) {
      const lastWords = error instanceof Error ? error.message : String(error);
      throw new CannotStart({ name: 'migration-failed', lastWords });
    }
  });
  if (setConfigRevoked) return;
  if (databaseUrl === null) throw new CannotStart({ name: 'set-config-open', folder: data });
  say(notice.setConfigOpen);
}
