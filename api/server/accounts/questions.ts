import type { Auth } from './auth.ts';
import { hashOfText } from './asked-here.ts';

/** A link and a code that were mailed together and still work. */
export interface Question {
  /** The link, hashed. */
  link: string;
  linkSealed: Uint8Array;
  codeHash: string;
  address: string;
  /** The mark of the browser that asked, hashed; null where nobody asked. */
  askedBy: string | null;
}

const live = `select identifier as link, link_sealed as "linkSealed", code_hash as "codeHash",
    value::json->>'email' as address, asked_by as "askedBy"
  from auth.questions where code_hash is not null and expires_at > now()`;

export async function questionOfLink({ pool }: Auth, token: string): Promise<Question | null> {
  const { rows } = await pool.query<Question>(`${live} and identifier = $1`, [hashOfText(token)]);
  return rows[0] ?? null;
}

/** Every question for this address, the newest mail first. */
export async function questionsFor({ pool }: Auth, address: string): Promise<Question[]> {
  const { rows } = await pool.query<Question>(`${live} and value = $1 order by created_at desc`, [
    valueOf(address),
  ]);
  return rows;
}

interface Made {
  token: string;
  code: string;
  askedBy: string | null;
}

/** Adds to what the library keeps of a link: its code, and the browser that asked. */
export function keepQuestion({ pool, seal, hashOfCode }: Auth, { token, code, askedBy }: Made) {
  const link = hashOfText(token);
  return pool.query(
    `update auth.questions set link_sealed = $2, code_hash = $3, asked_by = $4 where identifier = $1`,
    [link, seal.close(placeOf(link), token), hashOfCode(code), askedBy],
  );
}

/** The link of the mail that a code stood in. */
export const tokenOf = ({ seal }: Auth, { link, linkSealed }: Question): string =>
  seal.open(placeOf(link), linkSealed);

/** One browser's earlier link and code: a newer one sent ends them, and those of nobody else. */
export const endOwnQuestion = ({ pool }: Auth, address: string, askedBy: string | null) =>
  pool.query('delete from auth.questions where value = $1 and asked_by is not distinct from $2', [
    valueOf(address),
    askedBy,
  ]);

/** With one of them used, every link and code on its way to this address is over. */
export const endQuestions = ({ pool }: Auth, address: string) =>
  pool.query('delete from auth.questions where value = $1', [valueOf(address)]);

/** How the library keeps the person a link is for. */
const valueOf = (address: string) => JSON.stringify({ email: address });

const placeOf = (link: string) => `questions|link_sealed|${link}`;
