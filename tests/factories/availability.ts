import type { Day } from '@app/domain/day';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import type { TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

interface Different {
  madeBy: string;
  sessions: string[];
  coaches: string[];
  closesOn?: Day;
  channel?: string;
}

const { tokenOf } = makeLinks(appSecret, 'http://localhost:3000');

/** A round that coaches were asked in just now. A test says only what differs. */
export async function aRound(
  owner: TestDatabase['owner'],
  { madeBy, sessions, coaches, closesOn = '2030-03-01', channel = 'call' }: Different,
): Promise<{ id: string; questions: Record<string, string> }> {
  const [round] = await owner`
    insert into app.availability_rounds (closes_on, made_by) values (${closesOn}, ${madeBy}) returning id`;
  const id = round!.id as string;
  for (const session of sessions)
    await owner`insert into app.availability_days (round_id, session_id) values (${id}, ${session})`;
  const questions: Record<string, string> = {};
  for (const coach of coaches) {
    const question = crypto.randomUUID();
    questions[coach] = question;
    await owner`
      insert into app.availability_questions (id, round_id, coach_id, channel, asked_by, asked_at, link_hash)
      values (${question}, ${id}, ${coach}, ${channel}, ${madeBy}, now(), ${Buffer.from(hashOf(tokenOf(question)))})`;
  }
  return { id, questions };
}
