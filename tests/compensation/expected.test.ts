import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { firstTerms } from '@app/domain/participation/terms';
import { keptMoneyOf } from '@app/db/compensation/kept-money';
import { actingAs, asRules } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { agreeingRoutes } from '@app/server/compensation/agreeing-routes';
import { bringLines } from '@app/server/compensation/bring-lines';
import { dateRoutes } from '@app/server/dates/routes';
import { decideRoutes } from '@app/server/intervision/decide-routes';
import { makeLinks } from '@app/server/sessions/link';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aTrainingDate } from '../factories/dates.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import type { Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';

/** What a coach may expect of days to come: her trainings, intervisions and preparations count beside her days. */
let house: PlanningHouse;
let bea: Acting;
let els: Acting;
/** The day of others by which it is read what the year leaves. */
let other: string;
const links = makeLinks(appSecret, 'http://localhost:3000');
const perYear = 176_083;
const amounts = { preparationCents: 1500, trainingCents: 4300, intervisionCents: 2500 };

beforeAll(async () => {
  house = await openPlanningHouse(
    agreeingRoutes(realClock),
    dateRoutes(realClock, links, () => true),
    decideRoutes(realClock, links),
    trainingDateRoutes(realClock, links, () => true),
  );
  other = await aSession(house.owner, { day: '2030-11-14' });
  await house.owner`delete from app.legal_amounts where from_day >= '2030-01-01'`;
  await house.owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source)
    values ('flat-rate-day', 4402, '2030-01-01', '2030-12-31', 'final', 'De wet', 'Een krant'),
      ('flat-rate-year', ${perYear}, '2030-01-01', '2030-12-31', 'final', 'De wet', 'Een krant')`;
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea', `${randomUUID()}@post.example`);
  els = await aCoach(house.owner, 'Els', `${randomUUID()}@post.example`);
  await house.owner`delete from app.agreed_amounts`;
  await terms(amounts);
});

async function terms(different: object) {
  const numbers = {
    ...firstTerms,
    compensation: {
      ...{ ...firstTerms.compensation, halfDayCents: 2500, fullDayCents: 4300 },
      ...different,
    },
  };
  await house.owner`delete from app.terms where version > 1`;
  await house.owner`
    insert into app.terms (version, starts_on, numbers) values (2, '2020-01-01', ${house.owner.json(numbers as never)})`;
}

/** What she may expect beside that day, in cents. */
const expected = async (who = bea) =>
  perYear - (await house.read(`/sessions/${other}/amounts/${who.personId}`)).year.cents;
/** What is due to her by now is written down, as it is after any word. */
const brought = (who: Acting) =>
  actingAs(house.database.web, house.hilde, (db) => bringLines(db, [who.personId]));
const agreed = () => house.owner`
  select coach_id as coach, flat_cents as cents, way from app.agreed_amounts where date_id is not null order by agreed_at`;

describe('a training date', () => {
  let date: string;
  let nth = 0;
  beforeEach(async () => {
    ({ id: date } = await aTrainingDate(house.owner, {
      ...{ madeBy: house.hilde.personId, day: addDays('2030-05-06', nth++) },
    }));
  });
  async function asked(...coaches: Acting[]) {
    const answer = await house.post(house.hilde, `/training-dates/${date}/coaches`, {
      coaches: coaches.map(({ personId }) => ({ coachId: personId, channel: 'mail' })),
      answerOn: '2030-05-01',
    });
    expect(answer.statusCode, answer.body).toBe(201);
    const rows = await house.owner`
      select id, coach_id from app.date_questions where date_id = ${date}`;
    return (who: Acting) => rows.find(({ coach_id }) => coach_id === who.personId)!.id as string;
  }
  const says = (question: string, answer: string) =>
    house.post(house.hilde, `/dates/questions/${question}/answers`, {
      ...{ answer, channel: 'call', heardOn: realClock.today() },
    });
  const told = async (question: string) => (await house.read(`/dates/questions/${question}`)).money;

  test('is expected from her yes on, and no more once she gives it back', async () => {
    const of = await asked(bea, els);
    expect(await expected()).toBe(0);
    await says(of(bea), 'yes');
    expect([await expected(), await expected(els)]).toEqual([4300, 0]);
    await says(of(bea), 'no');
    expect(await expected()).toBe(0);
  });

  test('is what she was told as she was asked, whatever people agree on afterwards', async () => {
    const of = await asked(bea);
    const money = { cents: 4300, travel: false, realCosts: false, way: 'bank' };
    expect(await told(of(bea))).toMatchObject({
      ...money,
      comesBy: addDays('2030-05-13', nth - 1),
    });
    await says(of(bea), 'yes');
    await terms({ ...amounts, trainingCents: 2000 });
    expect(await told(of(bea))).toMatchObject(money);
    expect(await expected()).toBe(4300);

    // Who is asked now, hears what people agree now; who was asked before, nothing else.
    const ofBoth = await asked(bea, els);
    expect(await told(ofBoth(els))).toMatchObject({ cents: 2000 });
    expect(await told(ofBoth(bea))).toMatchObject({ cents: 4300 });
  });

  test('tells nothing while people agreed nothing, and repays real costs as they are', async () => {
    await terms({ ...amounts, trainingCents: null });
    const of = await asked(bea);
    expect(await told(of(bea))).toBeNull();
    expect(await agreed()).toEqual([]);

    await terms(amounts);
    await house.owner`
      insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how) values (${els.personId}, 2030, 'real-costs', '2030-01-01', 'page')`;
    const ofEls = await asked(els);
    expect(await told(ofEls(els))).toMatchObject({ cents: null, realCosts: true });
  });

  test('that she followed without a question counts before it is due, and no less once it is', async () => {
    await house.owner`
      insert into app.completions (coach_id, module_id, date_id, completed_on, recorded_by)
      select ${els.personId}, module_id, id, day, ${house.hilde.personId} from app.training_dates where id = ${date}`;
    expect(await expected(els)).toBe(4300);
    await brought(els);
    expect(await expected(els)).toBe(4300);
  });

  test('of before amounts were told counts as people agreed, until it is held without her', async () => {
    const of = await asked(bea, els);
    await says(of(bea), 'yes');
    await house.owner`delete from app.agreed_amounts`;
    expect(await expected()).toBe(4300);
    await house.owner`
      insert into app.completions (coach_id, module_id, date_id, completed_on, recorded_by)
      select ${els.personId}, module_id, id, day, ${house.hilde.personId} from app.training_dates where id = ${date}`;
    expect(await expected()).toBe(0);
  });
});

test('an intervision is expected once its moment is picked, of who chose that moment', async () => {
  const {
    id,
    moments: [moment],
    questions,
  } = await aGathering(house.owner, {
    ...{ madeBy: house.hilde.personId, coaches: [bea.personId, els.personId] },
  });
  await house.owner`
    insert into app.gathering_answers (gathering_id, question_id, date_id, about_day, answer, channel)
    values (${id}, ${questions[bea.personId]!}, ${moment!}, '2030-03-14', 'yes', 'link')`;
  const [{ version } = {}] = await house.owner`
    select version from app.gatherings where id = ${id}`;
  expect(await expected()).toBe(0);
  const picked = await house.post(house.hilde, `/gatherings/${id}/picked`, { moment, version });
  expect(picked.statusCode, picked.body).toBe(201);
  expect([await expected(), await expected(els)]).toEqual([2500, 0]);
  expect(await agreed()).toEqual([{ coach: bea.personId, cents: 2500, way: 'bank' }]);
});

test('an intervision that she came to without a question counts before it is due, and no less once it is', async () => {
  const { id } = await aGathering(house.owner, {
    ...{ madeBy: house.hilde.personId, coaches: [bea.personId], picked: true },
  });
  await house.owner`
    insert into app.intervision_attendances (coach_id, attended_on, gathering_id) values (${els.personId}, '2030-03-14', ${id})`;
  expect(await expected(els)).toBe(2500);
  await brought(els);
  expect(await expected(els)).toBe(2500);
});

describe('a preparation', () => {
  let session: string;
  beforeEach(async () => {
    session = await aSession(house.owner, { day: '2030-06-03' });
    await aPlace(house.owner, { session, coach: bea.personId, by: house.hilde.personId });
  });
  const prepare = (columns: { preparation_on?: string | null; prepared_on?: string | null }) =>
    house.owner`update app.sessions set ${house.owner(columns)} where id = ${session}`;
  const given = (on: string) => house.owner`
    update app.assignments set given_at = ${`${on}T12:00:00Z`} where session_id = ${session}`;

  test('is expected once it is planned, beside its day', async () => {
    await prepare({ preparation_on: null });
    expect(await expected()).toBe(2500);
    await prepare({ preparation_on: '2030-05-27' });
    expect(await expected()).toBe(2500 + 1500);
  });

  test('is of a coach who had a place when it was held', async () => {
    await prepare({ prepared_on: '2030-05-27' });
    await given('2030-05-28');
    expect(await expected()).toBe(2500);
    await given('2030-05-27');
    expect(await expected()).toBe(2500 + 1500);
  });

  test('counts in its own year, also of a day in the next one', async () => {
    await house.owner`update app.sessions set day = '2031-01-09' where id = ${session}`;
    await prepare({ preparation_on: '2030-12-19' });
    expect(await expected()).toBe(1500);
    await prepare({ preparation_on: '2031-01-02' });
    expect(await expected()).toBe(0);
  });

  test('is nothing where its day has her way alone', async () => {
    await prepare({ preparation_on: '2030-05-27' });
    await house.owner`
      insert into app.agreed_amounts (coach_id, occasion, session_id, terms_version, agreed_by)
      values (${bea.personId}, 'session', ${session}, 1, ${house.hilde.personId})`;
    expect(await expected()).toBe(0);
  });
});

test('a day on which she did not come is expected no more', async () => {
  const day = addDays('2030-01-01', 9);
  const session = await aSession(house.owner, { day });
  await aPlace(house.owner, { session, coach: bea.personId, by: house.hilde.personId });
  const said = (presence: string) => house.owner`
    insert into app.presences (assignment_id, coach_id, presence, said_as, said_at)
    select id, coach_id, ${presence}, 'coach', clock_timestamp() from app.assignments where session_id = ${session}`;
  const before = await expected();
  await said('did-not-come');
  expect(await expected()).toBeLessThan(before);
  await said('was-there');
  expect(await expected()).toBe(before);
});

test('what is due is listed on its own day alone, and counts in its year all the same', async () => {
  const day = '2030-09-12';
  const session = await aSession(house.owner, { day });
  await aPlace(house.owner, { session, coach: bea.personId, by: house.hilde.personId });
  await house.owner`
    insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
    values (${bea.personId}, 2030, 'flat-rate', ${day}, 'page')`;
  await house.owner`
    insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents)
    values (${bea.personId}, ${day}, 'session', ${session}, 'flat-rate', 3000, 3000)`;
  const kept = (on: string) =>
    actingAs(house.database.web, { role: 'coordinator', personId: house.hilde.personId }, (db) =>
      asRules(db, () => keptMoneyOf(db, bea.personId, on)),
    );
  const due = { years: [{ flatCents: 3000 }], occasions: [{ sessionId: session, dueCents: 3000 }] };
  expect(await kept(day)).toMatchObject(due);
  expect(await kept('2030-09-19')).toMatchObject({ ...due, occasions: [] });
  expect(await expected()).toBe(3000);
});
