import type { Auth } from './auth.ts';
import { hashOfText } from './asked-here.ts';

export interface LinkAndCode {
  address: string;
  /** Below the origin. Opening it changes nothing: the page it opens has the button. */
  path: string;
  token: string;
  /** Eight digits, unspaced. */
  code: string;
}

/**
 * Makes what the mail says at the moment it is delivered, so that slow post costs none of its ten minutes. An
 * earlier link and code of this person stop working. In another browser than the one that asked (`askedBy`, its
 * mark by hash) the link needs the code too. Null when there is nobody to let in any more.
 */
export async function makeLinkAndCode(
  auth: Auth,
  personId: string,
  askedBy: string | null = null,
): Promise<LinkAndCode | null> {
  const address = await addressOf(auth, personId);
  if (!address) return null;

  await endQuestion(auth, address);
  const { api } = await auth.library();
  let token = '';
  const take = (made: string) => (token = made);
  await api.signInMagicLink({
    body: { email: address, metadata: { take } },
    headers: new Headers(),
  });
  await auth.pool.query(
    'update auth.questions set link_hash = $2, asked_by = $3 where value = $1',
    [valueOf(address), hashOfText(token), askedBy],
  );
  const code = await api.createVerificationOTP({ body: { email: address, type: 'sign-in' } });
  return { address, path: `/sign-in/link?token=${token}`, token, code };
}

async function addressOf({ pool }: Auth, personId: string) {
  const { rows } = await pool.query<{ email: string }>(
    'select email from auth.accounts where id = $1 and exists (select from auth.roles_of(id))',
    [personId],
  );
  return rows[0]?.email ?? null;
}

/** Link and code belong to one question: with one used, or a newer one sent, both are over. */
export const endQuestion = ({ pool }: Auth, address: string) =>
  pool.query('delete from auth.questions where identifier = $1 or value = $2', [
    `sign-in-otp-${address}`,
    valueOf(address),
  ]);

/** How the library keeps whom a link is for. */
const valueOf = (address: string) => JSON.stringify({ email: address });
