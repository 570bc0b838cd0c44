import { makeAuth } from '@app/server/accounts/auth';
import { visitCookie } from '@app/server/accounts/visit-cookie';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import type { ActingRole } from '@app/domain/access';
import { judgePlace } from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { placeFacts } from '../factories/participation.ts';
import { appSecret } from '../support/secret.ts';

/** Where to look in a generated organisation. */
export interface Organisation {
  ownerUrl: string;
  coaches: number;
  /** A day that is still to come, with a theme, two trainers and five questions. */
  session: string;
  day: string;
  /** Of a question that can still be answered. */
  answerToken: string;
  /** The same question, for the coach of `cookies`. */
  question: string;
  /** Open, about twelve days, to every coach. */
  round: string;
  coordinator: string;
  cookies: { coordinator: string; coach: string; ombudsperson: string };
}

/** Fills a migrated database: 200 coaches, 2,000 days over five years and 10,000 questions, so many times. */
export async function makeOrganisation(ownerUrl: string, times: number): Promise<Organisation> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const verdict = { judgements: judgePlace(placeFacts(), firstTerms) };
    const generated = readFileSync(new URL('organisation.sql', import.meta.url), 'utf8')
      .replaceAll(':times', String(times))
      .replaceAll(':verdict', `'${JSON.stringify(verdict)}'::jsonb`)
      .replaceAll(':terms', `'${JSON.stringify(firstTerms)}'::jsonb`);
    await owner.unsafe(generated);
    await owner.unsafe('vacuum analyze'); // as a database is that grew over the years
    return await findYourWay(owner, ownerUrl);
  } finally {
    await owner.end();
  }
}

async function findYourWay(owner: postgres.Sql, ownerUrl: string): Promise<Organisation> {
  const [found] = await owner<{ session: string; day: string; coaches: number }[]>`
    select s.id as session, s.day::text as day, (select count(*)::int from app.coaches) as coaches
    from app.sessions s join app.invitations i on i.session_id = s.id and i.answer = 'undecided'
    where s.day > current_date + 9 order by s.day, s.id limit 1`;
  const [open] = await owner<{ invitation: string; coach: string }[]>`
    select i.id as invitation, i.coach_id as coach
    from app.sessions s join app.invitations i on i.session_id = s.id and i.answer is null
    where i.answer_by > now() + interval '1 day' order by s.day, s.id limit 1`;
  if (!found || !open) throw new Error('the organisation has no day to come, or no open question');

  const { tokenOf } = makeLinks(appSecret, 'http://localhost');
  const answerToken = tokenOf(open.invitation);
  await owner`update app.invitations set link_hash = ${hashOf(answerToken)} where id = ${open.invitation}`;
  const [hilde] = await owner<{ id: string }[]>`
    select person_id as id from app.person_roles where role = 'coordinator' limit 1`;
  const [asked] = await owner<{ id: string }[]>`select id from app.availability_rounds`;
  const coordinator = hilde!.id;
  return {
    ownerUrl,
    coaches: found.coaches,
    session: found.session,
    day: found.day,
    answerToken,
    question: open.invitation,
    round: asked!.id,
    coordinator,
    cookies: {
      coordinator: await cookieOf(owner, coordinator, 'coordinator'),
      coach: await cookieOf(owner, open.coach, 'coach'),
      ombudsperson: await cookieOf(owner, await anOmbudsperson(owner), 'ombudsperson'),
    },
  };
}

async function anOmbudsperson(owner: postgres.Sql): Promise<string> {
  const [jo] = await owner<{ id: string }[]>`
    insert into app.persons (first_name, last_name) values ('Jo', 'Peeters') returning id`;
  await owner`insert into app.person_roles (person_id, role) values (${jo!.id}, 'ombudsperson')`;
  return jo!.id;
}

/** The cookie of a visit that begins now. */
async function cookieOf(owner: postgres.Sql, person: string, role: ActingRole): Promise<string> {
  const token = `visit of the ${role}`;
  await owner`
    insert into auth.accounts (id, email) values (${person}, ${`${role}@example.org`})`;
  await owner`
    insert into auth.visits (token, person_id, role, expires_at)
    values (${token}, ${person}, ${role}, now() + interval '1 day')`;

  const origin = 'http://localhost';
  const auth = makeAuth({ authUrl: 'postgres://unused', appSecret, origin, https: false });
  return visitCookie(token, false, auth).split(';')[0]!;
}
