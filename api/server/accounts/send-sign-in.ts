import { randomInt } from 'node:crypto';
import type { Auth } from './auth.ts';
import { endOwnQuestion, keepQuestion } from './questions.ts';

export interface LinkAndCode {
  address: string;
  /** Below the origin. Opening it changes nothing: the page it opens has the button. */
  path: string;
  token: string;
  /** Eight digits, unspaced. */
  code: string;
}

/**
 * Makes what the mail says at the moment it is delivered, so that slow post costs none of its ten minutes. What
 * this browser asked before for this person stops working. In another browser than the one that asked (`askedBy`,
 * its mark by hash) the link needs the code too. Null when there is nobody to let in any more.
 */
export async function makeLinkAndCode(
  auth: Auth,
  personId: string,
  askedBy: string | null = null,
): Promise<LinkAndCode | null> {
  const address = await addressOf(auth, personId);
  if (!address) return null;

  await endOwnQuestion(auth, address, askedBy);
  const { api } = await auth.library();
  let token = '';
  const take = (made: string) => (token = made);
  await api.signInMagicLink({
    body: { email: address, metadata: { take } },
    headers: new Headers(),
  });
  const code = String(randomInt(10 ** 8)).padStart(8, '0');
  await keepQuestion(auth, { token, code, askedBy });
  return { address, path: `/sign-in/link?token=${token}`, token, code };
}

async function addressOf({ pool }: Auth, personId: string) {
  const { rows } = await pool.query<{ email: string }>(
    'select email from auth.accounts where id = $1 and exists (select from auth.roles_of(id))',
    [personId],
  );
  return rows[0]?.email ?? null;
}
