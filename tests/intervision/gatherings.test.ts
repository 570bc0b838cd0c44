import { randomUUID } from 'node:crypto';
import { firstTerms } from '@app/domain/participation/terms';
import { realClock } from '@app/server/clock';
import { gatheringAnswerRoutes } from '@app/server/intervision/answer-routes';
import { decideRoutes } from '@app/server/intervision/decide-routes';
import { gatheringRoutes } from '@app/server/intervision/routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { said } from '../support/said.ts';
import { appSecret } from '../support/secret.ts';

/** Coaches choose among moments, a coordinator picks one, and writes down who was there. */
let house: PlanningHouse;
let bea: Acting;
let erik: Acting;
const links = makeLinks(appSecret, 'http://localhost:3000');

beforeAll(async () => {
  house = await openPlanningHouse(
    gatheringRoutes(realClock, links, () => true),
    decideRoutes(realClock, links),
    gatheringAnswerRoutes(realClock, async () => {}),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`update app.settings set demonstration = true`; // so that letters leave
  bea = await aCoach(house.owner, 'Bea', `${randomUUID()}@example.org`);
  erik = await aCoach(house.owner, 'Erik');
});

const when = (day: string, startsAt = '18:30', endsAt = '20:30') => ({ day, startsAt, endsAt });
const arranged = {
  venue: 'De Weefkamer',
  facilitatorId: null as string | null,
  facilitatorName: 'Karin',
  food: 'soup',
  travelArranged: true,
  closesOn: '2030-03-01',
};
const propose = (more: object = {}) =>
  house.post(house.hilde, '/gatherings', {
    ...arranged,
    moments: [when('2030-03-14'), when('2030-03-16', '10:00', '12:00')],
    coaches: [
      { coachId: bea.personId, channel: 'mail' },
      { coachId: erik.personId, channel: 'letter' },
    ],
    ...more,
  });
const proposed = async (more: object = {}) => (await propose(more)).json().gathering as string;
const show = (gathering: string) => house.read(`/gatherings/${gathering}`);
const questionOf = async (gathering: string, { personId }: Acting) =>
  (
    await house.owner`select id from app.gathering_questions where gathering_id = ${gathering} and coach_id = ${personId}`
  )[0]!.id as string;
const tap = async (gathering: string, who: Acting, moment: string, answer: string, ended = 0) =>
  house.app.inject({
    method: 'POST',
    url: `/api/answers/${links.tokenOf(await questionOf(gathering, who), ended)}/gathering`,
    payload: { moment, answer },
  });
const timePasses = async () => {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
};
const momentsOf = async (gathering: string) =>
  (await show(gathering)).moments.map(({ id }: { id: string }) => id) as string[];
const pick = async (gathering: string, moment: string, more: object = {}) =>
  house.post(house.hilde, `/gatherings/${gathering}/picked`, {
    moment,
    version: (await show(gathering)).version,
    ...more,
  });

describe('proposing', () => {
  test('asks each coach once in her own way: a letter leaves, a paper one waits to be brought', async () => {
    const answer = await propose();
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toMatchObject({ letters: 1, leaves: true });
    const { gathering } = answer.json();
    const steps = async () =>
      (await show(gathering)).people.map(
        ({ next }: { next: { step: string } | null }) => next?.step,
      );
    expect(await steps()).toEqual(['leaves', 'bring']);
    await timePasses();
    const [{ text = '' } = {}] = await house.owner`
      select b.text from app.post_box b join app.outbox o on o.id = b.id
      where o.about->>'gathering' = ${await questionOf(gathering, bea)}`;
    expect(text).toContain('De Weefkamer');
    expect(text).toContain(`/a/${links.tokenOf(await questionOf(gathering, bea))}`);
    expect(await steps()).toEqual(['wait', 'bring']);
  });

  test('twice with one key is one gathering', async () => {
    const key = randomUUID();
    const made = [await propose({ key }), await propose({ key })].map(
      (one) => one.json().gathering,
    );
    expect(made[0]).toBe(made[1]);
  });

  test('names what is wrong with each moment', async () => {
    const odd = await propose({
      moments: [
        when('2030-03-14'),
        when('2030-03-14'),
        when('2030-03-15', '12:00', '10:00'),
        when('2020-01-01'),
      ],
    });
    expect(odd.json().errors).toEqual([
      { pointer: '#/moments/1/day', detail: 'stands-there-twice' },
      { pointer: '#/moments/2/endsAt', detail: 'ends-before-it-begins' },
      { pointer: '#/moments/3/day', detail: 'in-the-past' },
    ]);
    const six = Array.from({ length: 6 }, (_, nth) => when(`2030-03-1${nth}`));
    expect((await propose({ moments: six })).statusCode).toBe(422);
    expect((await propose({ closesOn: '2030-03-14' })).json().errors).toEqual([
      { pointer: '#/closesOn', detail: 'after-the-first-day' },
    ]);
  });

  test('the database itself keeps no sixth moment', async () => {
    const { id } = await aGathering(house.owner, { madeBy: house.hilde.personId, coaches: [] });
    await expect(
      house.owner`insert into app.gathering_dates (gathering_id, nth, day, starts_at, ends_at) values (${id}, 6, '2030-05-01', '10:00', '12:00')`,
    ).rejects.toThrow('five_moments_at_most');
  });

  test('a facilitator who plans is said, and so is one who lacks', async () => {
    await house.owner`
      insert into app.terms (version, starts_on, numbers)
      values (2, '2020-01-02', '{"holdsFrom": {"guided-apart": "1900-01-01"}}')`;
    const found = async (different: object) =>
      (await show(await proposed(different))).judgements.map(
        ({ finding }: { finding: unknown }) => finding,
      );
    expect(await found({})).toEqual(['met']);
    expect(await found({ facilitatorName: null })).toEqual(['unknown']);
    const hilde = { facilitatorId: house.hilde.personId, facilitatorName: null };
    expect(await found(hilde)).toMatchObject([{ kind: 'facilitator-plans' }]);
  });
});

describe('what she gets', () => {
  const termsFrom = (version: number, startsOn: string, cents: number, within: number) => {
    const compensation = {
      ...firstTerms.compensation,
      ...{ intervisionCents: cents, onAccountWithinDays: within },
    };
    return house.owner`
      insert into app.terms (version, starts_on, numbers)
      values (${version}, ${startsOn}, ${house.owner.json({ ...firstTerms, compensation } as never)})`;
  };
  afterEach(() => house.owner`delete from app.terms where version in (30, 31)`);
  const told = async (gathering: string, who: Acting) => {
    const [first] = await momentsOf(gathering);
    const answer = (await tap(gathering, who, first!, 'yes')).json();
    return answer.gathering.moments.map(({ money }: { money: unknown }) => money);
  };
  const letterTo = async (gathering: string, who: Acting) => {
    await timePasses();
    const [{ text = '' } = {}] = await house.owner`
      select b.text from app.post_box b join app.outbox o on o.id = b.id
      where o.about->>'gathering' = ${await questionOf(gathering, who)}`;
    return (text as string).replaceAll('\u00a0', ' ');
  };

  test('is said of each moment, as it will be kept, on her page and in her letter', async () => {
    await termsFrom(30, '2020-01-03', 2500, 7);
    await termsFrom(31, '2030-03-15', 3000, 10);
    const gathering = await proposed();
    const text = await letterTo(gathering, bea);
    expect(text).toMatch(
      /€ 25,00 kostenvergoeding\.\s+Het geld staat ten laatste op donderdag 21 maart/,
    );
    expect(text).toMatch(
      /€ 30,00 kostenvergoeding\.\s+Het geld staat ten laatste op dinsdag 26 maart/,
    );
    const money = await told(gathering, bea);
    expect(money).toMatchObject([
      { cents: 2500, comesBy: '2030-03-21', way: 'bank', realCosts: false },
      { cents: 3000, comesBy: '2030-03-26' },
    ]);
    const onPaper = await house.read(`/gatherings/${gathering}/coaches/${bea.personId}`);
    expect(onPaper.money.map(({ told: one }: { told: unknown }) => one)).toEqual(money);
    const [first] = await momentsOf(gathering);
    await pick(gathering, first!);
    expect((await told(gathering, bea))[0]).toEqual(money[0]);
    const kept = await house.owner`
      select flat_cents, within_days from app.agreed_amounts where coach_id = ${bea.personId}`;
    expect(kept).toEqual([{ flat_cents: 2500, within_days: 7 }]);
  });

  test('is what she really pays, where that is repaid', async () => {
    await termsFrom(30, '2020-01-03', 2500, 7);
    await house.owner`
      insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
      values (${bea.personId}, 2030, 'real-costs', '2026-01-01', 'page')`;
    expect((await told(await proposed(), bea))[0]).toMatchObject({ cents: null, realCosts: true });
  });

  test('is not spoken of while people agreed nothing', async () => {
    const gathering = await proposed();
    expect(await letterTo(gathering, bea)).not.toMatch(/kostenvergoeding|rekening/);
    expect(await told(gathering, bea)).toEqual([null, null]);
    const onPaper = await house.read(`/gatherings/${gathering}/coaches/${bea.personId}`);
    expect(onPaper.money).toEqual([]);
  });
});

describe('choosing', () => {
  test('one tap per moment, another one replaces it', async () => {
    const gathering = await proposed();
    const [first, second] = await momentsOf(gathering);
    expect((await tap(gathering, bea, first!, 'yes')).json().outcome).toBe('kept');
    await tap(gathering, bea, second!, 'undecided');
    await tap(gathering, bea, second!, 'no');
    const { moments, answered } = await show(gathering);
    expect(moments.map(({ yes, undecided }: Record<string, number>) => [yes, undecided])).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(answered).toBe(1);
  });

  test('until five o’clock of the last day; a coordinator writes down what she heard later too', async () => {
    const gathering = await proposed();
    const [first] = await momentsOf(gathering);
    await house.owner`update app.gatherings set closes_on = (now() at time zone 'Europe/Brussels')::date - 1, made_at = now() - interval '9 days' where id = ${gathering}`;
    expect((await tap(gathering, bea, first!, 'yes')).json()).toMatchObject({
      outcome: 'closed',
      gathering: { standing: 'closed' },
    });
    const heard = await house.post(
      house.hilde,
      `/gatherings/${gathering}/coaches/${erik.personId}/answers`,
      { answers: [{ moment: first, answer: 'yes' }], channel: 'call', heardOn: realClock.today() },
    );
    expect(heard.json()).toEqual({ kept: 1 });
    const [, asked] = (await show(gathering)).people;
    expect(asked.last).toMatchObject({ channel: 'call', heardBy: 'Hilde' });
  });

  test('a link of somebody else opens nothing of hers, and a moment of another gathering is none', async () => {
    const [gathering, other] = [await proposed(), await proposed()];
    const [there] = await momentsOf(other);
    expect((await tap(gathering, bea, there!, 'yes')).json().outcome).toBe('not-asked');
    const question = await questionOf(gathering, bea);
    const byErik = await house.app.inject({
      method: 'POST',
      url: `/api/pages/${'x'.repeat(27)}/answers/${question}/gathering`,
      payload: { moment: there, answer: 'yes' },
    });
    expect(byErik.statusCode).toBe(404);
  });

  test('her link ends with the address it went to, and the question goes to the new one', async () => {
    const gathering = await proposed();
    await timePasses();
    await house.owner`update app.contacts set email = 'nieuw@example.org' where person_id = ${bea.personId}`;
    const [first] = await momentsOf(gathering);
    expect((await tap(gathering, bea, first!, 'yes')).statusCode).toBe(404);
    await timePasses();
    expect((await tap(gathering, bea, first!, 'yes', 1)).json().outcome).toBe('kept');
  });
});

describe('picking', () => {
  test('ends the choosing; of two coordinators who pick, the second sees the first', async () => {
    const gathering = await proposed();
    const [first, second] = await momentsOf(gathering);
    await tap(gathering, bea, first!, 'yes');
    const { version } = await show(gathering);
    const [one, other] = await Promise.all([
      pick(gathering, first!, { version }),
      pick(gathering, second!, { version }),
    ]);
    expect([one.statusCode, other.statusCode].toSorted()).toEqual([201, 409]);
    expect((await tap(gathering, bea, second!, 'yes')).json().outcome).toBe('not-asked');
    expect((await show(gathering)).standing).toBe('picked');
  });

  test('tells whoever chose it, and no one else; moved and cancelled reaches them with a higher number', async () => {
    const gathering = await proposed();
    const [first, second] = await momentsOf(gathering);
    await tap(gathering, bea, first!, 'yes');
    await tap(gathering, erik, first!, 'no');
    expect((await pick(gathering, first!)).json()).toMatchObject({ coming: 1 });
    const letters = async () => {
      await timePasses();
      return house.owner<{ kind: string; state: string; sequence: number }[]>`
        select o.kind, o.state, o.sequence from app.outbox o join app.date_questions q on q.id::text = o.about->>'date'
        where q.date_id = ${first!} order by o.made_at`;
    };
    expect(await letters()).toMatchObject([{ kind: 'date-confirmed', state: 'sent' }]);

    const change = async (payload: object) =>
      house.app.inject({
        method: 'PUT',
        url: `/api/gatherings/${gathering}`,
        headers: as(house.hilde),
        payload: {
          key: randomUUID(),
          ...arranged,
          version: (await show(gathering)).version,
          ...payload,
        },
      });
    const moments = [
      { id: first, ...when('2030-03-15') },
      { id: second, ...when('2030-03-16', '10:00', '12:00') },
    ];
    expect((await change({ moments })).statusCode).toBe(200);
    await change({ moments, food: 'meal' });
    const told = await letters();
    expect(told.map(({ kind }) => kind)).toEqual(['date-confirmed', 'date-changed']);
    const { version } = await show(gathering);
    await house.post(house.hilde, `/gatherings/${gathering}/cancellation`, { version });
    const all = await letters();
    expect(all.map(({ kind }) => kind)).toEqual([
      'date-confirmed',
      'date-changed',
      'date-cancelled',
    ]);
    const numbers = all.map(({ sequence }) => sequence);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    const [{ calendar = '' } = {}] = await house.owner<{ calendar: string }[]>`
      select b.calendar from app.post_box b join app.outbox o on o.id = b.id
      join app.date_questions q on q.id::text = o.about->>'date' where o.kind = 'date-cancelled' and q.date_id = ${first!}`;
    expect(calendar).toContain('METHOD:CANCEL');
    expect(calendar).toContain('SUMMARY:Intervisie');
  });

  test('who comes may say until it begins that she does not, and then it did not suit her', async () => {
    const gathering = await proposed();
    const [first] = await momentsOf(gathering);
    await tap(gathering, bea, first!, 'yes');
    await pick(gathering, first!);
    const hear = (who: Acting, answer: string) =>
      house.post(house.hilde, `/gatherings/${gathering}/coaches/${who.personId}/answers`, {
        answers: [{ moment: first, answer }],
        channel: 'call',
        heardOn: realClock.today(),
      });
    const coming = async () => (await show(gathering)).moments[0].yes as number;
    expect(await coming()).toBe(1);
    expect((await hear(bea, 'no')).json()).toEqual({ kept: 1 });
    expect(await coming()).toBe(0);
    expect((await hear(erik, 'yes')).json()).toEqual({ kept: 1 });
    expect(await coming()).toBe(1);
  });

  test('a moment that moved to another day asks again', async () => {
    const gathering = await proposed();
    const [first, second] = await momentsOf(gathering);
    await tap(gathering, bea, first!, 'yes');
    const { version } = await show(gathering);
    const changed = await house.app.inject({
      method: 'PUT',
      url: `/api/gatherings/${gathering}`,
      headers: as(house.hilde),
      payload: {
        key: randomUUID(),
        ...arranged,
        version,
        moments: [
          { id: first, ...when('2030-03-15') },
          { id: second, ...when('2030-03-16', '10:00', '12:00') },
        ],
      },
    });
    expect(changed.statusCode, changed.body).toBe(200);
    expect((await show(gathering)).moments[0]).toMatchObject({ day: '2030-03-15', yes: 0 });
  });
});

describe('another moment', () => {
  const offer = async (gathering: string) =>
    house.post(house.hilde, `/gatherings/${gathering}/moments`, {
      ...when('2030-04-06', '10:00', '12:00'),
      version: (await show(gathering)).version,
    });

  test('comes beside the others while coaches choose, until there are five', async () => {
    const gathering = await proposed();
    expect((await offer(gathering)).json()).toMatchObject({ gathering, letters: 1 });
    expect(await momentsOf(gathering)).toHaveLength(3);
    const full = await proposed({
      moments: Array.from({ length: 5 }, (_, nth) => when(`2030-03-1${nth + 2}`)),
    });
    expect((await offer(full)).json().type).toBe('/problems/enough-moments');
  });

  test('is a new question once one is picked, to those whom it did not suit', async () => {
    const gathering = await proposed();
    const [first] = await momentsOf(gathering);
    await tap(gathering, bea, first!, 'yes');
    await tap(gathering, erik, first!, 'no');
    await pick(gathering, first!);
    const anew = (await offer(gathering)).json().gathering as string;
    expect(anew).not.toBe(gathering);
    const { people, venue } = await show(anew);
    expect(people.map(({ coach }: { coach: { id: string } }) => coach.id)).toEqual([erik.personId]);
    expect(venue).toBe('De Weefkamer');
  });
});

describe('writing down', () => {
  const record = async (gathering: string, more: object = {}) =>
    house.app.inject({
      method: 'PUT',
      url: `/api/gatherings/${gathering}/record`,
      headers: as(house.hilde),
      payload: {
        key: randomUUID(),
        cameIds: [bea.personId],
        method: 'incident',
        theme: 'nee durven zeggen',
        actions: ['Soep in het begin.'],
        version: (await show(gathering)).version,
        ...more,
      },
    });
  const past = async () =>
    (
      await aGathering(house.owner, {
        madeBy: house.hilde.personId,
        coaches: [bea.personId, erik.personId],
        days: ['2025-01-10'],
        picked: true,
      })
    ).id;

  test('keeps who was there, and can be changed afterwards', async () => {
    const gathering = await past();
    expect((await record(gathering)).statusCode).toBe(200);
    expect(await show(gathering)).toMatchObject({
      standing: 'recorded',
      came: 1,
      theme: 'nee durven zeggen',
      actions: [{ action: 'Soep in het begin.', doneOn: null, doneBy: null }],
    });
    await record(gathering, { cameIds: [erik.personId], actions: [] });
    const came = (await show(gathering)).people.map(({ came: there }: { came: boolean }) => there);
    expect(came).toEqual([false, true]);
  });

  test('what came in with a list stays, and belongs to the gathering from then on', async () => {
    const gathering = await past();
    await house.owner`insert into app.intervision_attendances (coach_id, attended_on) values (${bea.personId}, '2025-01-10')`;
    await record(gathering);
    const rows = await house.owner`
      select gathering_id as gathering from app.intervision_attendances where coach_id = ${bea.personId}`;
    expect(rows.map(({ gathering: of }) => of)).toEqual([gathering]);
  });

  test('nothing that tells of anybody', async () => {
    const gathering = await past();
    const odd = await record(gathering, {
      theme: 'ruzie met de trainer',
      actions: ['Soep vooraf', 'Bel Bea over de trein'],
    });
    expect(odd.json().errors).toEqual([
      { pointer: '#/theme', detail: 'more-than-three-words' },
      { pointer: '#/actions/1', detail: 'names-a-coach' },
    ]);
    expect((await record(gathering, { actions: ['a'.repeat(121)] })).statusCode).toBe(422);
    expect((await record(gathering, { notes: 'Bea vertelde dat' })).json()).toBeDefined();
    expect(JSON.stringify(await show(gathering))).not.toContain('vertelde');
  });

  test('the database itself keeps three words, and a line of 120 characters', async () => {
    const gathering = await past();
    const write = (theme: string) =>
      house.owner`update app.gatherings set theme = ${theme}, recorded_at = now(), recorded_by = ${house.hilde.personId} where id = ${gathering}`;
    for (const theme of [
      'een twee drie vier',
      'een.twee.drie.vier',
      'een  twee',
      'bel 0470',
      'a\nb',
    ])
      await expect(write(theme)).rejects.toThrow('a_theme_of_three_words');
    await write('een twee drie');
    const act = (action: string) =>
      house.owner`insert into app.gathering_actions (gathering_id, nth, action) values (${gathering}, 1, ${action})`;
    await expect(act('a'.repeat(121))).rejects.toThrow('an_action_in_one_line');
    await act('a'.repeat(120));
  });

  test('not before it was, and nothing of one that was cancelled', async () => {
    const gathering = await proposed();
    expect((await record(gathering)).json().type).toBe('/problems/gathering-to-come');
    const { version } = await show(gathering);
    await house.post(house.hilde, `/gatherings/${gathering}/cancellation`, { version });
    expect((await record(gathering)).json().type).toBe('/problems/gathering-over');
    expect((await show(gathering)).standing).toBe('cancelled');
  });
});

describe('what the organisation would do', () => {
  const action = 'Elke trein wordt vooraf betaald.';
  const held = async () => {
    const { id } = await aGathering(house.owner, {
      madeBy: house.hilde.personId,
      coaches: [bea.personId],
      days: ['2025-01-10'],
      picked: true,
    });
    return id;
  };
  const keep = async (gathering: string, actions: string[]) =>
    house.app.inject({
      method: 'PUT',
      url: `/api/gatherings/${gathering}/record`,
      headers: as(house.hilde),
      payload: {
        key: randomUUID(),
        version: (await show(gathering)).version,
        cameIds: [],
        method: null,
        theme: null,
        actions,
      },
    });
  const tick = (gathering: string, done: boolean, what = action) =>
    house.post(house.hilde, `/gatherings/${gathering}/actions/done`, { action: what, done });

  test('is done by somebody on a day, stays done when the record changes, and can be undone', async () => {
    const gathering = await held();
    await keep(gathering, ['Soep vooraf.', action]);
    expect((await tick(gathering, true)).json()).toEqual({ done: true });
    await tick(gathering, true);
    const done = { action, doneOn: realClock.today(), doneBy: 'Hilde' };
    expect((await show(gathering)).actions[1]).toEqual(done);
    await keep(gathering, [action, 'Nog iets.']);
    expect((await show(gathering)).actions).toEqual([
      done,
      { action: 'Nog iets.', doneOn: null, doneBy: null },
    ]);
    await tick(gathering, false);
    expect((await show(gathering)).actions[0]).toEqual({ action, doneOn: null, doneBy: null });
  });

  test('that stands there no more cannot be done', async () => {
    const gathering = await held();
    await keep(gathering, []);
    expect((await tick(gathering, true)).json().type).toBe('/problems/changed-meanwhile');
  });
});

describe('cancelled while coaches choose', () => {
  const toldOf = async (gathering: string) => {
    await timePasses();
    return house.owner<{ coach: string; state: string }[]>`
      select q.coach_id as coach, o.state from app.outbox o join app.gathering_questions q on q.id::text = o.about->>'gathering'
      where o.kind = 'gathering-cancelled' and q.gathering_id = ${gathering} order by o.state desc`;
  };

  test('tells whoever was asked: by mail, or as a task; not a coach to whom nothing suited, nor one who was never asked', async () => {
    const els = await aCoach(house.owner, 'Els', `${randomUUID()}@example.org`);
    const fien = await aCoach(house.owner, 'Fien');
    const gathering = await proposed({
      coaches: [
        { coachId: bea.personId, channel: 'mail' },
        { coachId: erik.personId, channel: 'letter' },
        { coachId: els.personId, channel: 'mail' },
        { coachId: fien.personId, channel: 'letter' },
      ],
    });
    await timePasses();
    for (const moment of await momentsOf(gathering)) await tap(gathering, els, moment, 'no');
    await house.owner`
      update app.gathering_questions set asked_at = now() where gathering_id = ${gathering} and coach_id = ${erik.personId}`;
    const { version } = await show(gathering);
    await house.post(house.hilde, `/gatherings/${gathering}/cancellation`, { version });
    expect(await toldOf(gathering)).toEqual([
      { coach: bea.personId, state: 'sent' },
      { coach: erik.personId, state: 'needless' },
    ]);
    const [{ text = '' } = {}] = await house.owner<{ text: string }[]>`
      select b.text from app.post_box b join app.outbox o on o.id = b.id
      where o.kind = 'gathering-cancelled' and o.about->>'gathering' = ${await questionOf(gathering, bea)}`;
    expect(text).toContain(`${said('2030-03-14')} en ${said('2030-03-16')}`);

    const question = await house.read(`/gatherings/${gathering}/coaches/${erik.personId}`);
    expect(question.cancelling).toMatchObject({ told: false });
    await house.post(house.hilde, `/letters/${question.cancelling.id}/told`, { how: 'letter' });
    expect(
      (await house.read(`/gatherings/${gathering}/coaches/${erik.personId}`)).cancelling,
    ).toMatchObject({ told: true });
  });
});

test('the letter that she comes names the person from outside who guides it', async () => {
  const gathering = await proposed();
  const [first] = await momentsOf(gathering);
  await tap(gathering, bea, first!, 'yes');
  await pick(gathering, first!);
  await timePasses();
  const [{ text = '' } = {}] = await house.owner<{ text: string }[]>`
    select b.text from app.post_box b join app.outbox o on o.id = b.id join app.date_questions q on q.id::text = o.about->>'date'
    where o.kind = 'date-confirmed' and q.date_id = ${first!}`;
  expect(text).toContain('Karin');
});

test('a coach or a trainer reaches none of it', async () => {
  const naima = await aPerson(house.owner, 'trainer', 'Naïma');
  for (const who of [bea, naima])
    expect((await house.app.inject({ url: '/api/gatherings', headers: as(who) })).statusCode).toBe(
      403,
    );
});

test('a link is found by its hash alone', async () => {
  const gathering = await proposed();
  const [row] = await house.owner`
    select link_hash from app.gathering_questions where id = ${await questionOf(gathering, bea)}`;
  expect(Buffer.from(row!.link_hash as Buffer)).toEqual(
    Buffer.from(hashOf(links.tokenOf(await questionOf(gathering, bea)))),
  );
});
