import { diskTrouble } from '@app/db/disk-trouble';
import { migrate } from '@app/db/migrate';
import { CannotStart } from '@app/db/obstacle';
import { busyWith, say } from './progress.ts';
import type { Settings } from './settings.ts';
import { notice } from './start.nl.ts';

/**
 * Brings the database up to date, or changes nothing, and answers what we call ourselves there. In our own database
 * the last guard must hold.
 */
export async function bringUpToDate(
  ownerUrl: string,
  appSecret: string,
  { databaseUrl, data }: Settings,
): Promise<string> {
  const { setConfigRevoked, isAhead, application } = await busyWith(
    'De databank bijwerken',
    async () => {
      try {
        return await migrate(ownerUrl, appSecret);
      } catch (error) {
        if (error instanceof CannotStart) throw error;
        const lastWords = error instanceof Error ? error.message : String(error);
        const trouble = databaseUrl === null ? diskTrouble(lastWords, data) : null;
        throw new CannotStart(trouble ?? { name: 'migration-failed', lastWords });
      }
    },
  );
  if (isAhead) say(notice.databaseAhead);
  if (setConfigRevoked) return application;
  if (databaseUrl === null) throw new CannotStart({ name: 'set-config-open', folder: data });
  say(notice.setConfigOpen);
  return application;
}
