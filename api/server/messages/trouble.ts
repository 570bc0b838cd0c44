import { isSilence } from '../http/silence.ts';
import { traceOf } from '@app/domain/trace';
import type { Log } from './deliver.ts';

export type Trouble = ReturnType<typeof troubleIn>;

/**
 * What goes wrong in work that asks the database every few seconds by itself. A silence is said once, however often
 * it is met, and so is the first answer after it.
 */
export function troubleIn(log: Log) {
  let isSilent = false;

  return {
    met(error: unknown, words: string, about: object = {}) {
      if (!isSilence(error)) return log.error({ ...about, cause: traceOf(error) }, words);
      if (!isSilent) log.warn('the database is silent: letters and housekeeping wait for it');
      isSilent = true;
    },
    over() {
      if (isSilent) log.warn('the database answers again');
      isSilent = false;
    },
  };
}
