import { migrate } from '@app/db/migrate';
import { CannotStart } from '@app/db/obstacle';
import { busyWith, say } from './progress.ts';

/** Brings the database up to date, or changes nothing. */
export async function bringUpToDate(ownerUrl: string, appSecret: string) {
  const { setConfigRevoked } = await busyWith('De databank bijwerken', async () => {
    try {
      return await migrate(ownerUrl, appSecret);
    } catch (error) {
      const lastWords = error instanceof Error ? error.message : String(error);
      throw new CannotStart({ name: 'migration-failed', lastWords });
    }
  });
  if (!setConfigRevoked) {
    say(
      '  Let op: op deze databank kan set_config niet afgesloten worden; dat ene extra slot ontbreekt.',
    );
  }
}
