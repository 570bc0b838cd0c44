import { hashOf, makeLinks } from '@app/server/sessions/link';
import type { TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

const { tokenOf } = makeLinks(appSecret, 'http://localhost:3000');

type Owner = TestDatabase['owner'];

/** A day on which the training for coaches is given. A test says only what differs. */
export async function aTrainingDate(
  owner: Owner,
  {
    madeBy,
    day = '2030-05-06',
    most = null,
  }: { madeBy: string; day?: string; most?: number | null },
): Promise<{ id: string; module: string }> {
  const [made] = await owner`
    with module as (
      insert into app.modules (kind) values ('starter') on conflict (kind, theme_id) do update set kind = excluded.kind returning id)
    insert into app.training_dates (module_id, day, starts_at, ends_at, venue, most, made_by)
    select id, ${day}, '09:30', '12:30', 'Ons huis', ${most}, ${madeBy} from module returning id, module_id`;
  return { id: made!.id as string, module: made!.module_id as string };
}

/** Coaches who were asked to come to a date just now, each with the token of her link. */
export async function askedFor(
  owner: Owner,
  {
    date,
    coaches,
    askedBy,
    answerOn = '2030-05-01',
    channel = 'call',
  }: {
    date: string;
    coaches: string[];
    askedBy: string;
    answerOn?: string;
    channel?: string;
  },
): Promise<{ question: string; token: string }[]> {
  const asked = coaches.map(() => crypto.randomUUID());
  for (const [at, coach] of coaches.entries())
    await owner`
      insert into app.date_questions (id, kind, date_id, coach_id, channel, asked_by, asked_at, answer_on, link_hash)
      values (${asked[at]!}, 'training', ${date}, ${coach}, ${channel}, ${askedBy}, now(), ${answerOn}, ${Buffer.from(hashOf(tokenOf(asked[at]!)))})`;
  return asked.map((question) => ({ question, token: tokenOf(question) }));
}
