import { migrate } from '@app/db/migrate';
import { CannotStart } from '@app/db/obstacle';
import { busyWith, say } from './progress.ts';

/** Brings the database up to date. */
export async function fill(ownerUrl: string, appSecret: string) {
  const { setConfigRevoked } = await busyWith('De databank bijwerken', async () => {
    try {
      return await migrate(ownerUrl, appSecret);
    } catch (error) {
      const lastWords = error instanceof Error ? error.message : String(error);
      throw new CannotStart({ name: 'migration-failed', lastWords });
    }
  });
  if (!setConfigRevoked) say('  Let op: op deze server ontbreekt één slot (set_config).');
}
