import type { Day } from '@app/domain/day';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import type { TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

interface Different {
  madeBy: string;
  coaches: string[];
  days?: Day[];
  closesOn?: Day;
  channel?: string;
  /** Its first moment is picked. */
  picked?: boolean;
}

const { tokenOf } = makeLinks(appSecret, 'http://localhost:3000');

/** A gathering for which coaches were asked just now. A test says only what differs. */
export async function aGathering(
  owner: TestDatabase['owner'],
  {
    madeBy,
    coaches,
    days = ['2030-03-14', '2030-03-16'],
    closesOn = '2030-03-01',
    channel = 'call',
    picked = false,
  }: Different,
): Promise<{ id: string; moments: string[]; questions: Record<string, string> }> {
  const [gathering] = await owner`
    insert into app.gatherings (venue, closes_on, made_by) values ('De Weefkamer', ${closesOn}, ${madeBy}) returning id`;
  const id = gathering!.id as string;
  const moments: string[] = [];
  for (const [nth, day] of days.entries()) {
    const isPicked = picked && nth === 0;
    const [moment] = await owner`
      insert into app.gathering_dates (gathering_id, nth, day, starts_at, ends_at, picked_at, picked_by)
      values (${id}, ${nth + 1}, ${day}, '18:30', '20:30', ${isPicked ? new Date() : null}, ${isPicked ? madeBy : null}) returning id`;
    moments.push(moment!.id as string);
  }
  const questions: Record<string, string> = {};
  for (const coach of coaches) {
    const question = crypto.randomUUID();
    questions[coach] = question;
    await owner`
      insert into app.gathering_questions (id, gathering_id, coach_id, channel, asked_by, asked_at, link_hash)
      values (${question}, ${id}, ${coach}, ${channel}, ${madeBy}, now(), ${Buffer.from(hashOf(tokenOf(question)))})`;
  }
  return { id, moments, questions };
}
