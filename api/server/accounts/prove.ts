import { halfHidden, readEmail } from '@app/domain/written-email';
import { refuse } from '../http/problem.ts';
import { askedHere, hashOfText } from './asked-here.ts';
import type { Auth } from './auth.ts';
import { limitTries } from './limit-tries.ts';
import { endQuestion } from './send-sign-in.ts';

interface Link {
  token: string;
  /** The code of the same mail, for a browser that did not ask for it. */
  code: string;
  cookies: string | undefined;
}

/** The token of a new visit for whoever has the mailed link; null when it was used, is old or was never ours. */
export async function proveByLink(auth: Auth, { token, code, cookies }: Link) {
  const question = await questionOf(auth, token);
  if (!question) return null;
  if (needsCode(auth, question, cookies)) {
    if (code === '') refuse('code-needed');
    const byCode = await proveByCode(auth, { address: question.address, code });
    return byCode ?? refuse('code-needed', { errors: [codeDoesNotFit] });
  }

  const { api } = await auth.library();
  const proven = await orNull(
    api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: false }),
  );
  if (!proven) return null;
  await endQuestion(auth, proven.user.email);
  return proven.token;
}

/** For whom a link is; null when it was used, is old or was never ours. */
export async function aboutLink(auth: Auth, { token, cookies }: Omit<Link, 'code'>) {
  const question = await questionOf(auth, token);
  if (!question) return null;
  return {
    address: halfHidden(question.address),
    codeNeeded: needsCode(auth, question, cookies),
  };
}

/** Whoever finds the link in another browser than the one that asked has to have the mail as well. */
const needsCode = (auth: Auth, { askedBy }: Question, cookies: string | undefined): boolean =>
  askedBy !== null && !askedHere(cookies, askedBy, auth);

const codeDoesNotFit = { pointer: '#/by/code', detail: 'code-does-not-fit' };

interface Question {
  address: string;
  /** The mark of the browser that asked, hashed; null where nobody asked. */
  askedBy: string | null;
}

async function questionOf({ pool }: Auth, token: string): Promise<Question | null> {
  const { rows } = await pool.query<Question>(
    `select value::json->>'email' as address, asked_by as "askedBy" from auth.questions
     where link_hash = $1 and expires_at > now()`,
    [hashOfText(token)],
  );
  return rows[0] ?? null;
}

/** The same for the mailed code, typed as `1234 5678` or in one piece. */
export async function proveByCode(
  auth: Auth,
  written: { address: string; code: string },
): Promise<string | null> {
  const email = readEmail(written.address);
  const code = written.code.replace(/[\s.-]/g, '');
  if ('problem' in email || !/^\d{8}$/.test(code)) return null;

  await limitTries(auth, `code for ${email.value}`, { atMost: 10, per: '10 minutes' });
  const { api } = await auth.library();
  const proven = await orNull(
    api.signInEmailOTP({ body: { email: email.value, otp: code }, headers: new Headers() }),
  );
  if (!proven) return null;
  await endQuestion(auth, email.value);
  return proven.token;
}

/** What the library refuses is no proof; what goes wrong is not for us to hide. */
export async function orNull<Proof>(proof: Promise<Proof>): Promise<Proof | null> {
  try {
    return await proof;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** A passkey's answer that makes no sense is, to the library, an error of the server. */
const isRefusal = (error: unknown) =>
  error instanceof Error &&
  error.name === 'APIError' &&
  'statusCode' in error &&
  (Number(error.statusCode) < 500 || error.message === 'Failed to verify registration');
