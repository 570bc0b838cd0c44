import { causeOf } from '@app/domain/trace';

/** Whether an error says that the database went away or says nothing. */
export function isSilence(error: unknown): boolean {
  const { code = '', message = '' } = causeOf(error) as { code?: string; message?: string };
  return codes.some((start) => code.startsWith(start)) || (code === '' && lost.test(message));
}

const codes = [
  '08',
  '57P',
  'ANSWER',
  'CONNECT',
  'ECONN',
  'EHOST',
  'ENET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
];

// The same, in the words of the account pool and the job queue, which give no code.
const lost =
  /^(Connection terminated|Query read timeout|timeout (exceeded|expired)|Client (has|was)|Cannot use a pool)/;
