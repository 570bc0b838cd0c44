import { addDays } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { coachRoutes } from '@app/server/coaches/routes';
import { pathwayRoutes } from '@app/server/coaches/pathway-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRound } from '../factories/availability.ts';
import { aCoach } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { seal } from './coach-api.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';

/** A coach pauses, stops and comes back: what becomes of her questions and days, and what the coordinator reads. */
let house: PlanningHouse;
let fatma: Acting;
const today = realClock.today();
const day = '2030-03-14';

beforeAll(async () => {
  const links = makeLinks(appSecret, 'http://localhost:3000');
  house = await openPlanningHouse(
    pathwayRoutes(realClock, async () => {}),
    coachRoutes(realClock, seal, links),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.pathway_steps where stage in ('paused', 'stopped')`;
  fatma = await aCoach(house.owner, 'Fatma', 'fatma@post.example');
});

const steps = async () =>
  (
    await house.owner`
      select concat_ws(' ', stage, from_day, until_day, channel, ended_channel) as said from app.pathway_steps
      where coach_id = ${fatma.personId} and stage in ('paused', 'stopped') order by written_at, from_day`
  ).map(({ said }) => said as string);
const away = (stage: 'paused' | 'stopped', giveBack: string[] = []) =>
  house.post(fatma, '/me/pathway/away', { stage, giveBack });
const back = () => house.post(fatma, '/me/pathway/back', {});
const recordAway = (body: object) =>
  house.post(house.hilde, `/coaches/${fatma.personId}/away`, {
    channel: 'call',
    from: today,
    ...body,
  });
const mine = () => house.read('/me/pathway', fatma);
const stage = async () => (await house.read(`/coaches/${fatma.personId}`)).stage;

async function asked(on = day) {
  const session = await house.aDay({ day: on });
  const invitation = (await house.invite(session, fatma)).json().invitationId as string;
  await house.leaves(invitation);
  return { session, invitation };
}
async function comes(on = day) {
  const question = await asked(on);
  expect((await house.byLink(question.invitation, 'yes')).json()).toMatchObject({
    outcome: 'place',
  });
  return question;
}
const takenBack = async (invitation: string) => {
  const [row] = await house.owner`
    select withdrawn_at is not null as back from app.invitations where id = ${invitation}`;
  return row!.back as boolean;
};
const herTasks = async () => {
  const week = await house.read('/week');
  return [...week.tasksToday, ...week.tasksThisWeek].filter(
    ({ coach }: { coach: { id: string } | null }) => coach?.id === fatma.personId,
  );
};

describe('she pauses', () => {
  test('her questions are taken back, and her place stays hers', async () => {
    const open = await asked('2030-03-20');
    const place = await comes();
    expect((await mine()).days).toMatchObject([{ id: place.session }]);
    expect((await away('paused')).statusCode).toBe(201);

    expect(await takenBack(open.invitation)).toBe(true);
    expect(await takenBack(place.invitation)).toBe(false);
    expect(await mine()).toMatchObject({
      away: { stage: 'paused', since: today },
      days: [{ id: place.session }],
    });
    expect(await stage()).toBe('paused');
    expect((await house.byLink(open.invitation, 'yes')).statusCode).toBe(410);
  });

  test('a day that she ticked goes back, and the day asks for somebody else', async () => {
    const [gives, keeps] = [await comes(), await comes('2030-03-20')];
    await away('paused', [gives.session]);
    expect((await mine()).days).toMatchObject([{ id: keeps.session }]);
    const [room] =
      await house.owner`select coaches_taken from app.sessions where id = ${gives.session}`;
    expect(room!.coaches_taken).toBe(0);
    expect(
      await house.owner`select answer, channel from app.answers where invitation_id = ${gives.invitation} order by written_at`,
    ).toMatchObject([{ answer: 'yes' }, { answer: 'gave-back', channel: 'page' }]);
  });

  test('a place goes back also after the last moment to answer, and not once the day began', async () => {
    const late = await comes();
    await house.owner`update app.invitations set answer_by = now() - interval '1 day' where id = ${late.invitation}`;
    const begun = await comes('2030-03-20');
    await house.owner`update app.sessions set day = ${today}, starts_at = '00:00', ends_at = '23:59' where id = ${begun.session}`;
    expect((await away('stopped', [late.session, begun.session])).statusCode).toBe(201);
    const places = await house.owner`
      select session_id, ended_at is null as hers from app.assignments where coach_id = ${fatma.personId}`;
    expect(new Map(places.map((one) => [one.session_id, one.hers]))).toEqual(
      new Map([
        [late.session, false],
        [begun.session, true],
      ]),
    );
  });

  test('twice is once, and a day of somebody else is nothing to give back', async () => {
    const other = await aCoach(house.owner, 'Erik', 'erik@post.example');
    const session = await house.aDay();
    const { invitationId } = (await house.invite(session, other)).json();
    await house.byLink(invitationId, 'yes');
    await away('paused', [session, crypto.randomUUID()]);
    await away('paused');
    expect(await steps()).toEqual([`paused ${today} page`]);
    expect(
      await house.owner`select from app.assignments where coach_id = ${other.personId} and ended_at is null`,
    ).toHaveLength(1);
  });

  test('a training date to which she said yes is hers too, until she gives it back', async () => {
    const [date] = await house.owner`
      insert into app.training_dates (module_id, day, starts_at, ends_at, venue, made_by)
      select id, '2030-05-02', '09:30', '12:30', 'De Weefkamer', ${house.hilde.personId} from app.modules where kind = 'starter'
      returning id`;
    const question = async (dateId: string) =>
      (
        await house.owner`
        insert into app.date_questions (kind, date_id, coach_id, channel, asked_by, asked_at, answer_on)
        values ('training', ${dateId}, ${fatma.personId}, 'call', ${house.hilde.personId}, now(), '2030-05-01') returning id`
      )[0]!.id as string;
    const comes = await question(date!.id as string);
    await house.owner`select app.take_date_answer(${comes}, 'yes', 'page', null, null, false)`;
    expect((await mine()).days).toMatchObject([{ id: date!.id, as: 'training' }]);
    await away('paused');
    expect((await mine()).days).toHaveLength(1);
    await away('paused', [date!.id as string]);
    expect((await mine()).days).toEqual([]);
    const [left] =
      await house.owner`select answer, place_since from app.date_questions where id = ${comes}`;
    expect(left).toEqual({ answer: 'no', place_since: null });
  });

  test('and a pause becomes a stop where it ends', async () => {
    await away('paused');
    await away('stopped');
    expect(await steps()).toEqual([`paused ${today} ${today} page page`, `stopped ${today} page`]);
    expect(await stage()).toBe('stopped');
  });

  test('while she answers: either her yes came first and the place is hers, or the question is taken back', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      const { invitation } = await asked(addDays('2030-04-01', nth * 40));
      const [answered] = await Promise.all([house.byLink(invitation, 'yes'), away('paused')]);
      const hasPlace =
        (
          await house.owner`
        select from app.assignments where invitation_id = ${invitation} and ended_at is null`
        ).length === 1;
      expect(hasPlace).toBe(answered.statusCode === 200);
      expect(await takenBack(invitation)).toBe(!hasPlace);
      await back();
    }
  });

  test('in a round that is open nobody asks her, and what she said before stays', async () => {
    const session = await house.aDay();
    const round = await aRound(house.owner, {
      madeBy: house.hilde.personId,
      sessions: [session],
      coaches: [fatma.personId],
    });
    const question = round.questions[fatma.personId]!;
    const shown = async () =>
      (await house.app.inject({ url: '/api/me/days', headers: as(fatma) })).json().rounds.length;
    expect(await shown()).toBe(1);
    await away('paused');
    expect(await shown()).toBe(0);
    const link = Buffer.from(hashOf(house.links.tokenOf(question)));
    const [opened] = await house.owner`select taken_back from app.question_at(${link}, null, null)`;
    expect(opened).toEqual({ taken_back: true });
    await back();
    expect(await shown()).toBe(1);
  });
});

test('a choice of moments that is open does not ask her while she is away', async () => {
  const [gathering] = await house.owner`
    insert into app.gatherings (closes_on, venue, facilitator_id, made_by)
    values ('2030-03-01', 'De Weefkamer', ${house.trainer.personId}, ${house.hilde.personId}) returning id`;
  const [question] = await house.owner`
    insert into app.gathering_questions (gathering_id, coach_id, channel, asked_by, asked_at, link_hash)
    values (${gathering!.id}, ${fatma.personId}, 'call', ${house.hilde.personId}, now(), 'x') returning id`;
  const takenBack = async () =>
    (await house.owner`select taken_back from app.question_at('x', null, null)`)[0]!
      .taken_back as boolean;
  expect(question).toBeDefined();
  expect(await takenBack()).toBe(false);
  await away('paused');
  expect(await takenBack()).toBe(true);
  await back();
  expect(await takenBack()).toBe(false);
});

describe('she comes back', () => {
  test('with one tap, and a second tap does nothing more', async () => {
    await away('paused');
    expect((await back()).json()).toEqual({ cameBack: true });
    expect((await back()).json()).toEqual({ cameBack: false });
    expect(await steps()).toEqual([`paused ${today} ${today} page page`]);
    expect(await stage()).toBe('coach');
  });

  test('after a stop too, and then she can be asked', async () => {
    const { session } = await asked();
    await away('stopped');
    expect((await house.invite(session, fatma)).json().type).toBe('/problems/not-coaching-now');
    await back();
    expect((await house.invite(session, fatma)).statusCode).toBe(201);
  });
});

describe('the coordinator', () => {
  test('reads what she said, and it is done', async () => {
    const [gives] = [await comes(), await comes('2030-03-20')];
    await away('paused', [gives.session]);
    const [task, ...more] = await herTasks();
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: 'coach-pauses', way: { keeps: 1, gaveBack: 1 } });
    const read = () =>
      house.post(house.hilde, `/coaches/${fatma.personId}/steps/${task.way.step}/reading`, {});
    expect((await read()).json()).toEqual({ read: true });
    expect((await read()).json()).toEqual({ read: false });
    expect(await herTasks()).toEqual([]);
  });

  test('reads that she is back, also when the pause was read', async () => {
    await away('stopped');
    const [task] = await herTasks();
    expect(task.kind).toBe('coach-stopped');
    await house.post(house.hilde, `/coaches/${fatma.personId}/steps/${task.way.step}/reading`, {});
    await back();
    expect(await herTasks()).toMatchObject([{ kind: 'coach-came-back' }]);
  });

  test('writes down a pause from a day on: only days from then on are touched', async () => {
    const [before, after] = [await asked('2030-03-14'), await asked('2030-03-15')];
    await recordAway({ stage: 'paused', from: '2030-03-15' });
    expect([await takenBack(before.invitation), await takenBack(after.invitation)]).toEqual([
      false,
      true,
    ]);
    expect(await stage()).toBe('coach');
    expect(await steps()).toEqual(['paused 2030-03-15 call']);
    expect(await herTasks()).toEqual([]);
    const paused = async (session: string) =>
      (await house.read(`/sessions/${session}/candidates`)).paused.length;
    expect([await paused(before.session), await paused(after.session)]).toEqual([0, 1]);
  });

  test('and two of them at once write it down once', async () => {
    await Promise.all([recordAway({ stage: 'paused' }), recordAway({ stage: 'paused' })]);
    expect(await steps()).toEqual([`paused ${today} call`]);
  });

  test('writes down that she is back on a day, and a pause that never began took no time', async () => {
    await recordAway({ stage: 'paused', from: '2030-01-01' });
    const url = `/coaches/${fatma.personId}/back`;
    await house.post(house.hilde, url, { on: today, channel: 'sms' });
    expect(await steps()).toEqual(['paused 2030-01-01 2030-01-01 call sms']);
    const [row] = await house.owner`
      select heard_by, ended_heard_by from app.pathway_steps where coach_id = ${fatma.personId} and stage = 'paused'`;
    expect(row).toEqual({ heard_by: house.hilde.personId, ended_heard_by: house.hilde.personId });
  });
});

describe('the database', () => {
  const step = (stage: string, from: string, until: string | null) => house.owner`
    insert into app.pathway_steps (coach_id, stage, from_day, until_day, ended_at)
    values (${fatma.personId}, ${stage}, ${from}, ${until}, ${until === null ? null : house.owner`now()`})`;

  test('lets nobody be away twice at a time', async () => {
    await step('paused', '2026-01-01', '2026-02-01');
    await step('stopped', '2026-02-01', null);
    await expect(step('paused', '2026-01-31', '2026-02-01')).rejects.toThrow('away_once_at_a_time');
    await expect(step('paused', '2026-03-01', null)).rejects.toThrow('away_once_at_a_time');
  });

  test('keeps the order: nothing ends before it begins, and only being away ends', async () => {
    await expect(step('paused', '2026-01-02', '2026-01-01')).rejects.toThrow(
      'a_step_ends_after_it_begins',
    );
    await expect(step('training', '2026-01-01', '2026-02-01')).rejects.toThrow(
      'only_being_away_ends',
    );
    await expect(step('meeting', '2026-01-01', null)).rejects.toThrow('a_stage_begins_once');
  });
});

describe('by the link of her page, without an account', () => {
  const pageOf = async ({ personId }: Acting) => {
    const token = crypto.randomUUID().replaceAll('-', '');
    await house.owner`
      insert into app.page_links (person_id, token_hash, made_by)
      values (${personId}, ${Buffer.from(hashOf(token))}, ${house.hilde.personId})`;
    return token;
  };
  const at = (token: string, path: string, payload?: object) =>
    house.app.inject({
      method: payload ? 'POST' : 'GET',
      url: `/api/pages/${token}/${path}`,
      ...(payload && { payload }),
    });

  test('she pauses, keeps what she does not give back, and comes back', async () => {
    const [gives, keeps] = [await comes(), await comes('2030-03-21')];
    const open = await asked('2030-03-28');
    const token = await pageOf(fatma);
    expect((await at(token, 'pathway')).json()).toMatchObject({
      away: null,
      days: [{ id: gives.session }, { id: keeps.session }],
    });
    const paused = await at(token, 'away', { stage: 'paused', giveBack: [gives.session] });
    expect(paused.statusCode, paused.body).toBe(201);
    expect((await at(token, 'pathway')).json()).toMatchObject({
      away: { stage: 'paused', since: today },
      days: [{ id: keeps.session }],
    });
    expect(await takenBack(open.invitation)).toBe(true);
    expect(await herTasks()).toMatchObject([{ kind: 'coach-pauses', way: { keeps: 1 } }]);
    expect((await at(token, 'away', { stage: 'paused', giveBack: [] })).statusCode).toBe(201);
    expect(await steps()).toEqual([`paused ${today} page`]);
    expect((await at(token, 'back', {})).json()).toEqual({ cameBack: true });
    expect((await at(token, 'back', {})).json()).toEqual({ cameBack: false });
    expect((await at(token, 'pathway')).json().away).toBeNull();
  });

  test('a link that ended, or that never was, opens none of it', async () => {
    const token = await pageOf(fatma);
    await house.owner`update app.page_links set revoked_at = now() where token_hash = ${Buffer.from(hashOf(token))}`;
    for (const gone of [token, 'x'.repeat(32)]) {
      expect((await at(gone, 'pathway')).statusCode).toBe(404);
      expect((await at(gone, 'away', { stage: 'paused' })).statusCode).toBe(404);
      expect((await at(gone, 'back', {})).statusCode).toBe(404);
    }
    expect(await steps()).toEqual([]);
  });
});
