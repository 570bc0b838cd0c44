import { halfHidden, readEmail } from '@app/domain/written-email';
import { refuse } from '../http/problem.ts';
import { markOfBrowser } from './asked-here.ts';
import type { Auth } from './auth.ts';
import { isKnownHere } from './known-here.ts';
import { limitTries, limitWhoTries, type Asking } from './limit-tries.ts';
import { personOf } from './person-of.ts';
import { endQuestions, questionOfLink, questionsFor, tokenOf, type Question } from './questions.ts';

interface Link {
  token: string;
  /** The code of the same mail, for a browser that did not ask for it. */
  code: string;
}

/** The token of a new visit for the holder of a mailed link; null when it was used, is old or was never ours. */
export async function proveByLink(auth: Auth, { token, code }: Link, asking: Asking) {
  const question = await questionOfLink(auth, token);
  if (!question) {
    await limitWhoTries(auth, 'sign in', asking, { atMost: 30, per: '10 minutes' });
    return null;
  }
  if (needsCode(auth, question, asking.headers.cookie)) {
    if (code === '') refuse('code-needed');
    // The holder of the link has the mail, or nearly: strangers who guess for this address do not count here.
    await limitTries(auth, `code beside ${question.link}`, ownTries);
    const typed = readCode(code);
    if (typed === null || auth.hashOfCode(typed) !== question.codeHash)
      refuse('code-needed', { errors: [codeDoesNotFit] });
  }
  return openVisit(auth, token);
}

/** The reader a link is for; null when it was used, is old or was never ours. */
export async function aboutLink(auth: Auth, token: string, cookies: string | undefined) {
  const question = await questionOfLink(auth, token);
  if (!question) return null;
  return {
    address: halfHidden(question.address),
    codeNeeded: needsCode(auth, question, cookies),
  };
}

/** In another browser than the one that asked, the holder of the link has to have the mail as well. */
const needsCode = (auth: Auth, { askedBy }: Question, cookies: string | undefined): boolean =>
  askedBy !== null && markOfBrowser(cookies, auth) !== askedBy;

const codeDoesNotFit = { pointer: '#/by/code', detail: 'code-does-not-fit' };

/** The same for the mailed code. It opens what this browser asked for, or else the newest mail to this address. */
export async function proveByCode(
  auth: Auth,
  written: { address: string; code: string },
  asking: Asking,
): Promise<string | null> {
  const email = readEmail(written.address);
  const code = readCode(written.code);
  if ('problem' in email || code === null) {
    await limitWhoTries(auth, 'sign in', asking, { atMost: 30, per: '10 minutes' });
    return null;
  }

  const mark = markOfBrowser(asking.headers.cookie, auth);
  const questions = await questionsFor(auth, email.value);
  const own = questions.filter(({ askedBy }) => mark !== null && askedBy === mark);
  if (own.length > 0) await limitTries(auth, `code of ${mark} for ${email.value}`, ownTries);
  else await limitElsewhere(auth, email.value, asking);

  const hash = auth.hashOfCode(code);
  const meant = [...own, ...questions.slice(0, 1)].find(({ codeHash }) => codeHash === hash);
  return meant ? openVisit(auth, tokenOf(auth, meant)) : null;
}

/** Typed as `1234 5678` or in one piece. */
function readCode(written: string): string | null {
  const code = written.replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(code) ? code : null;
}

/**
 * The tries of a browser that asked for this mail. Ten mails in ten minutes and ten tries for each: at that pace a
 * hundred thousand guesses find one code in a thousand, and her mailbox tells her of all ten thousand mails.
 */
const ownTries = { atMost: 10, per: '10 minutes' };

/**
 * A browser that did not ask has few tries, and all of them together have not many more. Where she signed in before,
 * strangers do not use hers up.
 */
async function limitElsewhere(auth: Auth, address: string, asking: Asking) {
  const personId = await personOf(auth, address);
  if (isKnownHere(asking.headers.cookie, personId, auth))
    return limitTries(auth, `code for ${address} where she is known`, ownTries);

  await limitWhoTries(auth, 'sign in', asking, { atMost: 30, per: '10 minutes' });
  await limitWhoTries(auth, `code for ${address}`, asking, ownTries);
  await limitTries(auth, `code for ${address}`, { atMost: 20, per: '10 minutes' });
}

async function openVisit(auth: Auth, token: string): Promise<string | null> {
  const { api } = await auth.library();
  const proven = await orNull(
    api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: false }),
  );
  if (!proven) return null;
  await endQuestions(auth, proven.user.email);
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
