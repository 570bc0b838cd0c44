import { actingAs, connect } from '@app/db/database';
import { addDays } from '@app/domain/day';
import { cancelsAt } from '@app/domain/sessions/cancelling';
import { realClock } from '@app/server/clock';
import { troubleIn } from '@app/server/messages/trouble';
import { finishDue } from '@app/server/sessions/finish-cancelling';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { clockAt, type Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting;
let session: string;
let invitation: string;
/** Two processes that work in the background, when a test lets them. */
let jobs: ReturnType<typeof connect>[];
let week = 0;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

beforeAll(async () => {
  house = await openPlanningHouse();
  jobs = [1, 2].map(() => connect(house.database.jobsUrl, { most: 2 }));
  await house.owner`update app.settings set demonstration = true`;
});
afterAll(async () => {
  for (const { end } of jobs) await end();
  await house.close();
});
beforeEach(async () => {
  // Of the tests before, nothing waits for its moment any more.
  await house.owner`update app.sessions set cancels_at = null where cancels_at is not null`;
  await house.owner`delete from app.post_box`;
  bea = await aCoach(house.owner, 'Bea', `${crypto.randomUUID()}@post.example`);
  session = await house.aDay({ day: addDays('2030-03-14', 7 * week++), coachesNeeded: 2 });
  invitation = (await house.invite(session, bea)).json().invitationId;
  await house.byLink(invitation, 'yes');
});

const cancel = async (who = house.hilde, different: object = {}) => {
  const { version } = await house.show(session);
  return house.post(who, `/sessions/${session}/cancellation`, { version, ...different });
};
const keep = () => house.post(house.hilde, `/sessions/${session}/cancellation/end`, {});
/** Eleven minutes later, as both processes see it. */
const momentPasses = (minutes = 11) =>
  Promise.all(
    jobs.map(({ database }) =>
      finishDue({ database, clock: clockAt(inMinutes(minutes)), trouble: troubleIn(silent) }),
    ),
  );
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const typeOf = (answer: { json: () => { type?: string } }) => answer.json().type;

/** Everything that is kept about the day, as it stands. */
async function everything() {
  const of = (table: string, where: string) =>
    house.owner.unsafe(
      `select to_jsonb(x)::text as row from app.${table} x where ${where} order by 1`,
    );
  return Promise.all([
    of('sessions', `id = '${session}'`),
    of('invitations', `session_id = '${session}'`),
    of('assignments', `session_id = '${session}'`),
    of('answers', `invitation_id = '${invitation}'`),
    of('outbox', `about->>'invitation' = '${invitation}' or about->>'session' = '${session}'`),
  ]);
}

const letters = async (kind: string) => {
  const rows = await house.owner`
    select state from app.outbox where kind = ${kind} and (about->>'invitation' = ${invitation} or about->>'session' = ${session})`;
  return rows.map(({ state }) => state as string);
};

const confirmed = async () => {
  const [row] = await house.owner`
    select o.state from app.outbox o join app.assignments a on o.about->>'assignment' = a.id::text
    where a.session_id = ${session} and o.kind = 'confirmed'`;
  return row?.state as string;
};

describe('the moment', () => {
  test.each([
    ['ten minutes from now', '2026-12-03T08:00:00.000Z', '2026-12-03T08:10:00.000Z'],
    ['a minute before it begins', '2026-12-03T08:55:00.000Z', '2026-12-03T08:59:00.000Z'],
    ['at once, in its last minute', '2026-12-03T08:59:30.000Z', '2026-12-03T08:59:30.000Z'],
    ['ten minutes from now once it began', '2026-12-03T09:00:00.000Z', '2026-12-03T09:10:00.000Z'],
  ])('is %s', (_, now, at) => {
    expect(cancelsAt(now, '2026-12-03T09:00:00.000Z')).toBe(at);
  });

  test('is never past, never later than in ten minutes, and before a day that did not begin', () => {
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: -3_000_000, max: 3_000_000 }), (now, until) => {
        const begins = now.getTime() + until;
        const at = Date.parse(cancelsAt(now.toISOString(), new Date(begins).toISOString()));
        expect(at).toBeGreaterThanOrEqual(now.getTime());
        expect(at).toBeLessThanOrEqual(now.getTime() + 600_000);
        if (until > 60_000) expect(at).toBeLessThan(begins);
      }),
    );
  });
});

describe('for ten minutes', () => {
  test('it says when, and to whom; every place stays and no letter leaves', async () => {
    const answer = await cancel();
    expect(answer.statusCode).toBe(201);
    const { cancelsAt: at, told } = answer.json();
    expect(Math.abs(Date.parse(at) - Date.now() - 600_000)).toBeLessThan(60_000);
    expect(told).toEqual(['Bea', 'Naïma']);

    const now = await workerOn(house.database);
    await now.drainNow();
    await now.stop();
    const shown = await house.show(session);
    expect(shown).toMatchObject({
      cancelled: false,
      cancelsAt: at,
      coaches: [{ firstName: 'Bea' }],
    });
    expect(await letters('cancelled')).toEqual([]);
    const listed = await house.read(`/sessions?from=${shown.day}&until=${shown.day}`);
    expect(listed.sessions[0]).toMatchObject({ cancelled: false, cancelsAt: at });
  });

  test('nobody is asked, and nothing is written down', async () => {
    const other = await aCoach(house.owner, 'Rachid', 'rachid@post.example');
    const open = (await house.invite(session, other)).json().invitationId;
    await cancel();
    const another = await aCoach(house.owner, 'Lin', 'lin@post.example');
    for (const answer of [
      await house.invite(session, another),
      await house.heard(session, another),
      await house.heard(session, other),
      await house.post(house.hilde, `/invitations/${open}/withdrawal`, {}),
      await house.change(session, { startsAt: '10:00' }),
    ])
      expect([answer.statusCode, typeOf(answer)]).toEqual([409, '/problems/session-cancelling']);
  });

  test.each(['yes', 'no', 'undecided', 'give-back'])(
    'an answer by link changes nothing: %s',
    async (said) => {
      await cancel();
      const before = await everything();
      const { outcome, invitation: shown } = (await house.byLink(invitation, said)).json();
      expect(outcome).toBe('cancelling');
      expect(shown).toMatchObject({ standing: 'cancelling', mayAnswer: false, mayGiveBack: false });
      expect(await everything()).toEqual(before);
    },
  );

  test('her own page and the phone answer the same', async () => {
    await cancel();
    const own = await house.post(bea, `/me/answers/${invitation}`, { answer: 'no' });
    expect(own.json().outcome).toBe('cancelling');
    const back = await house.post(house.hilde, `/invitations/${invitation}/giving-back`, {
      channel: 'call',
    });
    expect(back.json().outcome).toBe('cancelling');
    const { questions, coming, others } = await house.read('/me/days', bea);
    expect([...questions, ...others]).toEqual([]);
    expect(coming).toMatchObject([{ standing: 'cancelling', mayGiveBack: false }]);
  });

  test('her place still counts: she is not free elsewhere at those hours', async () => {
    await cancel();
    const { day } = await house.show(session);
    const elsewhere = await house.aDay({ day });
    const asked = await house.invite(elsewhere, bea);
    const outcome =
      asked.statusCode === 201
        ? (await house.byLink(asked.json().invitationId, 'yes')).json().outcome
        : typeOf(asked);
    expect(['/problems/conditions-not-met', 'overlap', 'stopped']).toContain(outcome);
  });

  test('a caller who comes to the database another way changes nothing either', async () => {
    await cancel();
    const as = (statement: string) =>
      actingAs(house.database.web, house.hilde, (db) => db.execute(sql.raw(statement)));
    for (const [statement, code] of [
      [`update app.sessions set day = '2031-01-01' where id = '${session}'`, '23514'],
      [`select app.release_place('${session}', '${bea.personId}')`, '23514'],
      [`update app.sessions set cancelled_at = now() where id = '${session}'`, '42501'],
      [`update app.sessions set cancels_at = null where id = '${session}'`, '42501'],
    ])
      await expect(as(statement!)).rejects.toMatchObject({ cause: { code } });
  });

  test('a letter that was on its way waits until it is sure', async () => {
    await cancel();
    const now = await workerOn(house.database);
    await now.drainNow();
    expect(await confirmed()).toBe('waiting');
    await keep();
    await now.drainNow();
    await now.stop();
    expect(await confirmed()).toBe('sent');
  });

  test('a coordinator who cancels it once more, or twice by accident, hears the same moment', async () => {
    const greet = await aPerson(house.owner, 'coordinator', 'Greet');
    const first = (await cancel()).json();
    const key = crypto.randomUUID();
    for (const again of [
      await cancel(greet),
      await cancel(house.hilde, { key }),
      await cancel(house.hilde, { key }),
    ])
      expect([again.statusCode, again.json().cancelsAt]).toEqual([201, first.cancelsAt]);
  });
});

describe('toch niet', () => {
  test('leaves no trace, and everything can be done again', async () => {
    const before = await everything();
    await cancel();
    expect(await everything()).not.toEqual(before);
    expect((await keep()).statusCode).toBe(204);
    expect(await everything()).toEqual(before);
    await momentPasses();
    expect((await house.show(session)).cancelled).toBe(false);
    expect((await house.byLink(invitation, 'give-back')).json().outcome).toBe('given-back');
    expect((await keep()).statusCode).toBe(204);
  });

  test('comes too late once the day is cancelled', async () => {
    await cancel();
    await momentPasses();
    expect(typeOf(await keep())).toBe('/problems/session-cancelled');
    expect(typeOf(await cancel())).toBe('/problems/session-cancelled');
  });
});

describe('when the moment passed', () => {
  test('one of several processes finishes it, once', async () => {
    await cancel();
    await momentPasses();
    await momentPasses();
    const day = await house.show(session);
    expect(day).toMatchObject({ cancelled: true, cancelsAt: null, coaches: [] });
    expect([await letters('cancelled'), await letters('trainer-cancelled')].flat()).toHaveLength(2);
    const [place] =
      await house.owner`select ended_by from app.assignments where session_id = ${session}`;
    expect(place?.ended_by).toBe('cancelled');
    expect((await house.byLink(invitation, 'yes')).json().outcome).toBe('cancelled');
  });

  test('a process that starts long after finds it', async () => {
    await cancel();
    const tomorrow = await workerOn(house.database, { clock: clockAt(inMinutes(60 * 24)) });
    await tomorrow.drainNow();
    await tomorrow.stop();
    expect((await house.show(session)).cancelled).toBe(true);
  });

  test('before its moment nothing happens', async () => {
    await cancel();
    await momentPasses(9);
    expect((await house.show(session)).cancelled).toBe(false);
  });

  test('a day that cannot be finished holds up no other', async () => {
    await cancel();
    const stuck = session;
    await house.owner`
      insert into app.outbox (kind, about, once_as) select 'cancelled', '{}', 'cancelled:' || id from app.invitations where session_id = ${stuck}`;
    await house.owner.unsafe(`
      create function app.stop_here() returns trigger language plpgsql as $$ begin raise exception 'stuck'; end $$;
      create trigger stuck before update on app.assignments for each row when (old.session_id = '${stuck}') execute function app.stop_here()`);
    session = await house.aDay({ day: '2034-01-05' });
    await cancel();
    await momentPasses();
    expect((await house.show(session)).cancelled).toBe(true);
    expect((await house.show(stuck)).cancelled).toBe(false);
    await house.owner.unsafe(
      'drop trigger stuck on app.assignments; drop function app.stop_here()',
    );
  });
});

describe('at the same time', () => {
  test('toch niet and the moment: either it goes on and nobody was told, or it does not and she hears that', async () => {
    for (let round = 0; round < 12; round++) {
      await cancel();
      const [kept] = await Promise.all([keep(), momentPasses()]);
      const { cancelled, coaches } = await house.show(session);
      if (cancelled) {
        expect(typeOf(kept)).toBe('/problems/session-cancelled');
        return;
      }
      expect(kept.statusCode).toBe(204);
      expect(coaches).toHaveLength(1);
      expect(await letters('cancelled')).toEqual([]);
    }
  });

  test('an answer and cancelling: what was said before stays, and the count of places is right', async () => {
    for (const said of ['give-back', 'yes', 'no', 'yes', 'give-back']) {
      const [answer] = await Promise.all([house.byLink(invitation, said), cancel()]);
      expect(answer.statusCode).toBeLessThan(500);
      const [row] = await house.owner`
        select s.coaches_taken = (select count(*) from app.assignments a where a.session_id = s.id and a.ended_at is null) as right
        from app.sessions s where s.id = ${session}`;
      expect(row?.right).toBe(true);
      await keep();
    }
  });
});

describe('a cancelled day made again', () => {
  const again = (day: string, of = session) =>
    house.post(house.hilde, `/sessions/${of}/again`, { day });
  const cancelled = async () => {
    await cancel();
    await momentPasses();
    return house.show(session);
  };

  test('is a new day with the same hours, venue and trainers, and nobody asked', async () => {
    const old = await cancelled();
    const answer = await again(addDays(old.day, 14));
    expect(answer.statusCode).toBe(201);
    const fresh = await house.show(answer.json().sessionId);
    const same = [
      'seriesId',
      'number',
      'of',
      'title',
      'startsAt',
      'endsAt',
      'theme',
      'venue',
      'coachesNeeded',
      'participants',
    ] as const;
    for (const key of same) expect([key, fresh[key]]).toEqual([key, old[key]]);
    expect(fresh).toMatchObject({
      day: addDays(old.day, 14),
      cancelled: false,
      coaches: [],
      questions: [],
    });
    expect(fresh.trainers).toEqual(old.trainers);
    expect(fresh.id).not.toBe(old.id);
    expect(fresh.insteadOf).toEqual({
      id: session,
      day: old.day,
      people: [
        {
          coach: { id: bea.personId, firstName: 'Bea', lastName: expect.any(String) },
          as: 'coach',
          hadPlace: true,
        },
      ],
    });
    expect(await house.show(session)).toMatchObject({ cancelled: true, madeAgainAs: fresh.id });
    const waiting = await house.owner`select from app.outbox where about->>'session' = ${fresh.id}`;
    expect(waiting).toEqual([]);
  });

  test('asks each of them anew, by a link of its own; the old link says that its day is off', async () => {
    const old = await cancelled();
    const { sessionId } = (await again(old.day)).json();
    const asked = await house.invite(sessionId, bea);
    expect(asked.statusCode).toBe(201);
    expect((await house.show(sessionId)).insteadOf.people).toEqual([]);
    expect((await house.byLink(asked.json().invitationId, 'yes')).json().outcome).toBe('place');
    const oldPage = await house.app.inject({
      url: `/api/answers/${house.links.tokenOf(invitation)}`,
    });
    expect(oldPage.json().standing).toBe('cancelled');
  });

  test('is made once, also by two coordinators at once', async () => {
    const { day } = await cancelled();
    const both = await Promise.all([again(day), again(addDays(day, 1)), again(day)]);
    expect(new Set(both.map((one) => one.json().sessionId)).size).toBe(1);
  });

  test('only when it is cancelled, and only on a day to come', async () => {
    const { day } = await house.show(session);
    expect(typeOf(await again(day))).toBe('/problems/session-goes-on');
    await cancel();
    expect(typeOf(await again(day))).toBe('/problems/session-goes-on');
    await momentPasses();
    const late = await again(addDays(realClock.today(), -1));
    expect([late.statusCode, late.json().errors[0]]).toEqual([
      422,
      { pointer: '#/day', detail: 'in-the-past' },
    ]);
    expect((await again('not-a-day')).statusCode).toBe(422);
  });
});
