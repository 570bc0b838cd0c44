import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { firstTerms } from '@app/domain/participation/terms';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aNote } from '../factories/agreement-notes.ts';
import { aRound } from '../factories/availability.ts';
import { allHold } from '../factories/participation.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, links, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';

const day = '2030-03-14';
let house: House;
let hilde: string;
let cookie: string;
let bea: string;
let erik: string;
let trainer: string;
let organisation: string;
let session: string;

beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  const { owner } = house;
  hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
  cookie = await cookieOf(house, hilde, 'coordinator');
  trainer = (await aPerson(owner, 'trainer', 'Naïma')).personId;
  bea = (await aCoach(owner, 'Bea', 'bea@example.org')).personId;
  erik = (await aCoach(owner, 'Erik')).personId;
  session = await aSession(owner, { day, trainers: [trainer], coachesNeeded: 2 });
  const [row] = await owner`
    select r.organisation_id from app.sessions s join app.series r on r.id = s.series_id where s.id = ${session}`;
  organisation = row!.organisation_id as string;
  await givePlace(erik, hilde);
  // Without it nobody knows how her costs are repaid in that year.
  await owner`
    insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, heard_by)
    values (${bea}, 2030, 'flat-rate', '2026-01-01', 'call', ${hilde})`;
  // Without it a note to sign would stop her day, whatever she wishes.
  await owner`
    insert into app.note_signatures (coach_id, note_id, explained_on, copy_given, signed_on, recorded_by)
    values (${bea}, ${await aNote(owner, hilde)}, '2026-01-01', true, '2026-01-01', ${hilde})`;
  // Nor would her papers.
  await owner`
    insert into app.papers_answers (coach_id, said_on, answer, channel) values (${bea}, date_trunc('year', ${day}::date), 'in-order', 'page')`;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.unfree_days`;
  await house.owner`delete from app.exclusions`;
  await house.owner`delete from app.own_choices`;
});

const not = (kind: 'organisation' | 'person', target: string) =>
  house.owner`insert into app.exclusions (coach_id, kind, target_id) values (${bea}, ${kind}, ${target})`;

const wishes = {
  'not free that day': () =>
    house.owner`insert into app.unfree_days (coach_id, day) values (${bea}, ${day})`,
  'not at this organisation': () => not('organisation', organisation),
  'not beside this trainer': () => not('person', trainer),
  'not beside this coach': () => not('person', erik),
};

/** Everything a coordinator is told about her and this day, byte for byte. Only the number of a request differs. */
async function told() {
  const asked = { key: randomUUID(), coachId: bea, channel: 'call' };
  const heard = { ...asked, answer: 'yes', heardOn: clock.today() };
  const answers = [
    await look(`/sessions/${session}/candidates`),
    await look(`/sessions/${session}`),
    await look('/sessions?from=2030-03-01&until=2030-03-31'),
    await look(`/week?day=${day}`),
    await look(`/coaches/${bea}`),
    await look('/coaches'),
    await send(`/sessions/${session}/invitations`, asked),
    await send(`/sessions/${session}/answers`, heard),
  ];
  return answers.map(({ statusCode, body }) =>
    `${statusCode} ${body}`
      .replace(/urn:request:[^"]+/, 'urn:request')
      .replace(/"invitationId":"[^"]+"/, '"invitationId":""'),
  );
}

const look = (url: string) => house.app.inject({ url: `/api${url}`, headers: { cookie } });
const send = (url: string, payload: object) =>
  house.app.inject({ method: 'POST', url: `/api${url}`, headers: { cookie }, payload });

const groupOfBea = async () => {
  const list = (await look(`/sessions/${session}/candidates`)).json() as {
    candidates: { coach: { id: string }; group: string; judgements: { finding: object }[] }[];
  };
  return list.candidates.find(({ coach }) => coach.id === bea)!;
};

test('each private wish is told in the same bytes, and two of them together too', async () => {
  await wishes['not free that day']();
  const one = await told();
  for (const [name, wish] of Object.entries(wishes)) {
    await house.owner`delete from app.unfree_days`;
    await house.owner`delete from app.exclusions`;
    await wish();
    expect(await told(), name).toEqual(one);
  }
  await wishes['not free that day']();
  expect(await told(), 'two together').toEqual(one);
});

test('a private wish is one finding without data, and stops the question', async () => {
  expect((await groupOfBea()).group).toBe('can-be-asked');
  await wishes['not beside this trainer']();
  const { group, judgements } = await groupOfBea();
  expect(group).toBe('not-now');
  expect(judgements.map(({ finding }) => finding)).toContainEqual({ kind: 'not-available' });
  const answer = await send(`/sessions/${session}/invitations`, {
    key: randomUUID(),
    coachId: bea,
    channel: 'call',
  });
  expect(answer.statusCode).toBe(409);
});

test('what she wished for another day, another place or other people tells nothing', async () => {
  const free = await told();
  await house.owner`insert into app.unfree_days (coach_id, day) values (${bea}, '2030-03-15')`;
  await not('organisation', randomUUID());
  await not('person', randomUUID());
  expect(await told()).toEqual(free);
});

test('her own choice lifts them all alike', async () => {
  const lifted: string[][] = [];
  for (const wish of Object.values(wishes)) {
    await house.owner`delete from app.unfree_days`;
    await house.owner`delete from app.exclusions`;
    await house.owner`delete from app.own_choices`;
    await wish();
    await house.owner`
      insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel, written_at)
      values (${session}, ${bea}, 'available', ${day}, ${hilde}, ${clock.today()}, 'call', '2026-01-01')`;
    expect((await groupOfBea()).group).toBe('can-be-asked');
    lifted.push(await told());
  }
  for (const one of lifted) expect(one).toEqual(lifted[0]);
});

async function givePlace(coach: string, askedBy: string) {
  const [invitation] = await house.owner`
    insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version)
    values (${session}, ${coach}, 'call', ${askedBy}, '2030-03-01', 'yes', '{"judgements":[]}', 1) returning id`;
  await house.owner`
    insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
    select id, ${coach}, ${invitation!.id}, during, '{"judgements":[]}', 1 from app.sessions where id = ${session}`;
  await house.owner`update app.sessions set coaches_taken = 1 where id = ${session}`;
}

describe('what she said about this day in a round', () => {
  let round: { id: string; questions: Record<string, string> };
  beforeAll(async () => {
    round = await aRound(house.owner, {
      madeBy: hilde,
      sessions: [session],
      coaches: [bea],
      closesOn: addDays(clock.today(), 1),
    });
    // Nobody brought it yet, so that Deze week and the call list name her while she says nothing.
    await house.owner`update app.availability_questions set asked_at = null`;
    await house.owner`insert into app.terms (version, starts_on, numbers) values
      (2, '2020-01-01', ${house.owner.json({ ...firstTerms, compensation: allHold.compensation, holdsFrom: allHold.holdsFrom } as never)})`;
  });
  afterAll(async () => {
    await house.owner`delete from app.availability_answers`;
    await house.owner`delete from app.terms where version = 2`;
  });

  const says = async (answer: string | null) => {
    await house.owner`delete from app.availability_answers`;
    if (answer)
      await house.owner`
        insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel)
        values (${round.questions[bea]!}, ${round.id}, ${session}, ${answer}, ${day}, 'link')`;
  };
  /** Everything there is about the round, for both sides. */
  const ofRound = async () => {
    const pages = [
      await look('/availability'),
      await look(`/availability/${round.id}`),
      await look(`/availability/${round.id}/coaches/${bea}`),
      await look('/week'),
      await look(`/coaches/${bea}`),
      await house.app.inject({ url: `/api/answers/${links.tokenOf(round.questions[bea]!)}` }),
    ];
    return pages.map(({ statusCode, body }) => `${statusCode} ${body}`);
  };

  test('counts on the list of candidates: a no is hers to lift', async () => {
    await says('yes');
    expect((await groupOfBea()).group).toBe('can-be-asked');
    await says('no');
    const { group, judgements } = await groupOfBea();
    expect(group).toBe('not-now');
    expect(judgements.map(({ finding }) => finding)).toContainEqual({
      kind: 'does-not-suit',
      on: clock.today(),
    });
    await house.owner`
      insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel)
      values (${session}, ${bea}, 'day-suits', ${day}, ${hilde}, ${clock.today()}, 'call')`;
    expect((await groupOfBea()).group).toBe('can-be-asked');
  });

  test('is left out beside a private wish, whatever she said', async () => {
    await wishes['not free that day']();
    const lists: string[] = [];
    for (const answer of [null, 'yes', 'no', 'undecided']) {
      await says(answer);
      lists.push((await look(`/sessions/${session}/candidates`)).body);
    }
    expect(new Set(lists).size).toBe(1);
  });

  test.each([null, 'yes'])(
    'reads the same in the round, at Deze week and on her page with and without a private wish: %s',
    async (answer) => {
      await says(answer);
      const without = await ofRound();
      expect(without.some((page) => page.includes('round-unanswered'))).toBe(answer === null);
      for (const [name, wish] of Object.entries(wishes)) {
        await house.owner`delete from app.unfree_days`;
        await house.owner`delete from app.exclusions`;
        await wish();
        expect(await ofRound(), name).toEqual(without);
      }
    },
  );
});
