import type { Role, Table } from '@app/domain/access';
import type { TestDatabase } from '../support/database.ts';
import { aNote } from '../factories/agreement-notes.ts';
import { aRecipient } from '../factories/concerns.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';

/** One half of a world: its people by role, and the keys of the rows that are theirs. */
export interface Side {
  people: Record<Role, string>;
  rows: Partial<Record<Table, Partial<Record<Role, string[]>>>>;
}

/** What each coach says about her limits. */
export const ownWords = 'niet in geel';

type Owner = TestDatabase['owner'];

/** Two coaches on two days with two trainers, with a row of each in every table that belongs to a person. */
export async function twoOfEverything(owner: Owner): Promise<{ one: Side; other: Side }> {
  return { one: await aSide(owner, 'Een'), other: await aSide(owner, 'Twee') };
}

async function aSide(owner: Owner, name: string): Promise<Side> {
  const { personId: coach } = await aCoach(owner, name);
  const { personId: trainer } = await aPerson(owner, 'trainer', `Trainer ${name}`);
  const { personId: coordinator } = await aPerson(owner, 'coordinator', `Coördinator ${name}`);
  const { personId: ombudsperson } = await aPerson(owner, 'ombudsperson');
  const { personId: administrator } = await aPerson(owner, 'administrator');
  await owner`insert into app.contacts (person_id) values (${trainer}), (${ombudsperson})`;
  const session = await aSession(owner, { trainers: [trainer] });
  const [day] = await owner`
    select s.*, r.organisation_id from app.sessions s join app.series r on r.id = s.series_id where s.id = ${session}`;

  const invitation = crypto.randomUUID();
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version)
    values (${invitation}, ${session}, ${coach}, 'call', ${coordinator}, now(), 'yes', '{"judgements":[]}', 1)`;
  const assignment = crypto.randomUUID();
  await owner`
    insert into app.assignments (id, session_id, coach_id, invitation_id, during, verdict, terms_version)
    select ${assignment}, id, ${coach}, ${invitation}, during, '{"judgements":[]}', 1 from app.sessions where id = ${session}`;
  await owner`update app.sessions set coaches_taken = 1 where id = ${session}`;
  await owner`insert into app.coach_names (coach_id, channel) values (${coach}, 'page')`;
  await owner`insert into app.coach_limits (coach_id, words) values (${coach}, ${ownWords})`;
  await owner`insert into app.coach_days (coach_id, weekday, part) values (${coach}, 1, 'morning')`;
  await owner`insert into app.coach_towns (coach_id, town, wish) values (${coach}, 'Turnhout', 'not')`;
  await owner`insert into app.coach_themes (coach_id, theme_id, wish) values (${coach}, ${day!.theme_id}, 'gladly')`;
  await owner`insert into app.unfree_days (coach_id, day) values (${coach}, '2030-01-01')`;
  await owner`insert into app.bank_accounts (person_id, last_four, sealed) values (${coach}, '7034', ${Buffer.from('x')})`;
  await owner`insert into app.coach_years (coach_id, year) values (${coach}, 2030)`;
  await owner`insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how) values (${coach}, 2026, 'flat-rate', '2026-01-01', 'page')`;
  await owner`insert into app.intervision_attendances (coach_id, attended_on) values (${coach}, '2026-01-01')`;

  await owner`insert into app.trainer_answers (session_id, person_id, fits, moves) values (${session}, ${trainer}, true, 0)`;

  const [round] = await owner`
    insert into app.availability_rounds (closes_on, made_by) values ('2030-03-01', ${coordinator}) returning id`;
  await owner`insert into app.availability_days (round_id, session_id) values (${round!.id}, ${session})`;
  const [question] = await owner`
    insert into app.availability_questions (round_id, coach_id, channel, asked_by)
    values (${round!.id}, ${coach}, 'call', ${coordinator}) returning id`;
  await owner`
    insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel)
    values (${question!.id}, ${round!.id}, ${session}, 'yes', '2030-03-14', 'link')`;

  const [gathering] = await owner`
    insert into app.gatherings (venue, closes_on, made_by) values ('De Weefkamer', '2030-03-01', ${coordinator}) returning id`;
  const [moment] = await owner`
    insert into app.gathering_dates (gathering_id, nth, day, starts_at, ends_at)
    values (${gathering!.id}, 1, '2030-03-14', '18:30', '20:30') returning id`;
  const [asked] = await owner`
    insert into app.gathering_questions (gathering_id, coach_id, channel, asked_by)
    values (${gathering!.id}, ${coach}, 'call', ${coordinator}) returning id`;
  await owner`
    insert into app.gathering_answers (question_id, gathering_id, date_id, answer, about_day, channel)
    values (${asked!.id}, ${gathering!.id}, ${moment!.id}, 'yes', '2030-03-14', 'link')`;

  const [toDate] = await owner`
    with theme as (insert into app.themes (name) values (${crypto.randomUUID()}) returning id),
      module as (insert into app.modules (kind, theme_id) select 'theme', id from theme returning id),
      planned as (insert into app.training_dates (module_id, day, starts_at, ends_at, venue, made_by)
        select id, '2030-05-06', '09:00', '12:00', 'Ons huis', ${coordinator}::uuid from module returning id)
    insert into app.date_questions (kind, date_id, coach_id, channel, asked_by, answer_on)
    select 'training', id, ${coach}::uuid, 'call', ${coordinator}::uuid, '2030-05-01' from planned returning id`;

  const [line] = await owner`
    insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents, said, said_at, said_how)
    values (${coach}, '2026-01-01', 'session', ${session}, 'flat-rate', 100, 100, 'right', now(), 'page') returning id`;
  const [advance] = await owner`
    insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
    values (${coach}, 'session', ${session}, 'ticket', 100, '2026-01-01', ${coordinator}) returning id`;
  const [settlement] = await owner`
    insert into app.settlements (advance_id, line_id, cents, settled_by)
    values (${advance!.id}, ${line!.id}, 100, ${coordinator}) returning id`;

  const id = async (rows: Promise<readonly Record<string, unknown>[]>) => [
    String((await rows)[0]!.id),
  ];
  const only = async (rows: Promise<readonly Record<string, unknown>[]>) => (await rows)[0]!.id;
  const forCoach = (keys: string[]) => ({ coach: keys });
  const forBoth = (key: unknown) => ({ coach: [String(key)], trainer: [String(key)] });
  const keyFor = async (person: string) => {
    const key = crypto.randomUUID();
    await owner`
      insert into app.idempotency_keys (person_id, key, operation, request_hash) values (${person}, ${key}, 'x', ${Buffer.from('x')})`;
    return [key];
  };
  const feedFor = (person: string) =>
    id(
      owner`insert into app.calendar_feeds (person_id, token_hash) values (${person}, ${Buffer.from(person)}) returning id`,
    );

  const list = await id(owner`
    insert into app.import_previews (kind, made_by, file_name, content) values ('coaches', ${coordinator}, 'x', 'x') returning id`);

  return {
    people: {
      coach,
      trainer,
      coordinator,
      ombudsperson,
      administrator,
      anon: '',
      job: '',
      rules: '',
    },
    rows: {
      persons: { coach: [coach, trainer], trainer: [coach, trainer], ombudsperson: [ombudsperson] },
      person_roles: {
        coach: [`${coach} coach`],
        trainer: [`${trainer} trainer`],
        ombudsperson: [`${ombudsperson} ombudsperson`],
      },
      contacts: { coach: [coach], trainer: [trainer] },
      coaches: forCoach([coach]),
      coach_names: forCoach([coach]),
      coach_limits: forCoach([coach]),
      coach_days: forCoach([coach]),
      coach_towns: forCoach([coach]),
      coach_themes: forCoach([coach]),
      unfree_days: forCoach([coach]),
      bank_accounts: forCoach([coach]),
      intervision_attendances: forCoach([coach]),
      exclusions: forCoach(
        await id(owner`
        insert into app.exclusions (coach_id, kind, target_id) values (${coach}, 'person', ${trainer}) returning id`),
      ),
      completions: forCoach(
        await id(owner`
        insert into app.completions (coach_id, module_id, recorded_by)
        select ${coach}, id, ${coordinator} from app.modules where kind = 'starter' returning id`),
      ),
      removed_completions: forCoach(
        await id(owner`
        insert into app.removed_completions (id, coach_id, module_id, why, removed_by)
        select gen_random_uuid(), ${coach}, id, 'Dat was iemand anders.', ${coordinator} from app.modules where kind = 'starter' returning id`),
      ),
      pathway_steps: forCoach(
        await id(owner`
        insert into app.pathway_steps (coach_id, stage, from_day, channel, heard_by) values (${coach}, 'paused', '2040-01-01', 'call', ${coordinator}) returning id`),
      ),
      presences: forBoth(
        await only(owner`
        insert into app.presences (assignment_id, coach_id, presence, said_as) values (${assignment}, ${coach}, 'was-there', 'coach') returning id`),
      ),
      compensation_lines: forCoach([String(line!.id)]),
      payments: forCoach(
        await id(owner`
        insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
        values (${line!.id}, ${coach}, 2026, 'flat-rate', 100, 'earlier', '2026-01-02', ${coordinator}) returning id`),
      ),
      advances: forCoach([String(advance!.id)]),
      settlements: forCoach([String(settlement!.id)]),
      observations: forCoach(
        await id(owner`
        insert into app.observations (coach_id, observed_on, recorded_by) values (${coach}, '2026-01-01', ${coordinator}) returning id`),
      ),
      introductions: forCoach(
        await id(owner`
        insert into app.introductions (coach_id, told_on, card_given, recorded_by) values (${coach}, '2026-01-01', true, ${coordinator}) returning id`),
      ),
      note_signatures: forCoach(
        await id(owner`
        insert into app.note_signatures (coach_id, note_id, explained_on, copy_given, signed_on, recorded_by)
        values (${coach}, ${await aNote(owner, coordinator)}, '2026-01-01', true, '2026-01-02', ${coordinator}) returning id`),
      ),
      papers_answers: forCoach(
        await id(owner`
        insert into app.papers_answers (coach_id, said_on, answer, channel) values (${coach}, '2026-01-02', 'in-order', 'page') returning coach_id as id`),
      ),
      ombuds_keys: {
        ombudsperson: await id(owner`
          insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card, offered)
          values (${crypto.randomUUID()}, ${ombudsperson}, ${aRecipient()}, ${Buffer.alloc(32)}, 'x', true) returning id`),
      },
      coach_years: forCoach([`${coach} 2030`]),
      amounts_elsewhere: forCoach(
        await id(owner`
        insert into app.amounts_elsewhere (coach_id, year, cents, how) values (${coach}, 2030, 100, 'page') returning id`),
      ),
      agreed_amounts: forCoach(
        await id(owner`
        insert into app.agreed_amounts (coach_id, occasion, session_id, flat_cents, terms_version, agreed_by)
        values (${coach}, 'session', ${session}, 4300, 1, ${coordinator}) returning id`),
      ),
      receipts: forCoach(
        await id(owner`
        insert into app.receipts (coach_id, session_id, day, kind, cents, seen_by)
        values (${coach}, ${session}, '2026-01-01', 'meal', 900, ${coordinator}) returning id`),
      ),
      page_links: forCoach(
        await id(owner`
        insert into app.page_links (person_id, token_hash, made_by) values (${coach}, ${Buffer.from(coach)}, ${coordinator}) returning id`),
      ),
      answers: forCoach(
        await id(owner`
        insert into app.answers (invitation_id, coach_id, answer, channel) values (${invitation}, ${coach}, 'yes', 'link') returning id`),
      ),
      reasons: forCoach(
        await id(owner`
        insert into app.reasons (session_id, coach_id, condition, about_day, reason, written_by)
        values (${session}, ${coach}, 'not-too-much', '2030-03-14', 'Ze vroeg het zelf.', ${coordinator}) returning id`),
      ),
      own_choices: forCoach(
        await id(owner`
        insert into app.own_choices (session_id, coach_id, condition, about_day, heard_on, channel)
        values (${session}, ${coach}, 'own-limits', '2030-03-14', '2026-01-01', 'page') returning id`),
      ),
      import_previews: { coordinator: list },
      import_pieces: {
        coordinator: await id(owner`
          insert into app.import_pieces (preview_id, nth, sealed) values (${list[0]!}, 0, ${Buffer.from('x')}) returning id`),
      },
      invitations: forCoach([invitation]),
      availability_questions: forCoach([String(question!.id)]),
      availability_answers: forCoach([String(question!.id)]),
      gathering_questions: forCoach([String(asked!.id)]),
      gathering_answers: forCoach([String(asked!.id)]),
      date_questions: forCoach([String(toDate!.id)]),
      assignments: { coach: [assignment], trainer: [assignment] },
      sessions: forBoth(session),
      session_trainers: forBoth(session),
      trainer_answers: { trainer: [trainer] },
      series: forBoth(day!.series_id),
      venues: forBoth(day!.venue_id),
      organisations: forBoth(day!.organisation_id),
      calendar_feeds: { coach: await feedFor(coach), trainer: await feedFor(trainer) },
      idempotency_keys: {
        coach: await keyFor(coach),
        trainer: await keyFor(trainer),
        coordinator: await keyFor(coordinator),
        ombudsperson: await keyFor(ombudsperson),
        administrator: await keyFor(administrator),
      },
    },
  };
}
