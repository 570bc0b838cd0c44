import { daysCountedOn } from '@app/db/sessions/counted-on';
import { changeAllSessions, type ToldSession } from '@app/db/sessions/imports';
import { actingAs } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { calendarRoutes } from '@app/server/sessions/calendar-routes';
import { makeLinks } from '@app/server/sessions/link';
import { tellOfChanges } from '@app/server/sessions/tell-of-changes';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import type { Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { workerOn } from './at-work.ts';
import { letTimePass } from './outbox.ts';

const from = { name: 'De Weefkamer', address: 'post@weefkamer.example' };
let house: PlanningHouse;
let workers: Awaited<ReturnType<typeof workerOn>>[];
let bea: Acting;

beforeAll(async () => {
  house = await openPlanningHouse(
    calendarRoutes(makeLinks(appSecret, 'http://localhost:3000'), from, realClock),
  );
  workers = [await workerOn(house.database), await workerOn(house.database)];
  bea = await aCoach(house.owner, 'Bea', 'bea@post.example');
  await house.owner`update app.settings set demonstration = true`;
});
afterAll(async () => {
  for (const worker of workers) await worker.stop();
  await house.close();
});

/** Both processes bring away what is due. */
const lettersLeave = () => Promise.all(workers.map((worker) => worker.drainNow()));

interface InCalendar {
  uid: string;
  sequence: number;
  organizer: string;
  method: string;
  stamp: string;
}

const read = (file: string): InCalendar => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = calendar.getFirstSubcomponent('vevent')!;
  return {
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    organizer: String(event.getFirstPropertyValue('organizer')),
    method: String(calendar.getFirstPropertyValue('method')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
  };
};

/** What arrived about a day, in the order in which it was caused. */
async function arrived(session: string, address = 'bea@post.example') {
  const rows = await house.owner`
    select p.calendar from app.post_box p join app.outbox o on o.id = p.id
    where p.address = ${address} and p.calendar like ${`%${session}@%`} order by o.made_at, o.id`;
  return rows.map((row) => read(row.calendar as string));
}

const growing = (numbers: number[]) =>
  numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);

async function asked(different: Parameters<PlanningHouse['aDay']>[0] = {}) {
  const session = await house.aDay({ coachesNeeded: 2, ...different });
  const { invitationId } = (await house.invite(session, bea)).json();
  return { session, invitation: invitationId as string };
}

const fileNow = async (invitation: string) => {
  const { file } = await house.read(`/me/answers/${invitation}/calendar`, bea);
  return read(file.content);
};

test('yes, given back, yes again: a calendar that had the day off puts it on again', async () => {
  const { session, invitation } = await asked();
  for (const answer of ['yes', 'give-back', 'yes']) {
    expect((await house.byLink(invitation, answer)).statusCode).toBe(200);
    await lettersLeave();
  }
  const letters = await arrived(session);
  expect(letters.map(({ method }) => method)).toEqual(['PUBLISH', 'CANCEL', 'PUBLISH']);
  expect(growing(letters.map(({ sequence }) => sequence))).toBe(true);
  expect(new Set(letters.map(({ uid }) => uid)).size).toBe(1);
  expect((await fileNow(invitation)).sequence).toBe(letters.at(-1)?.sequence);
});

test('the organisation keeps the day, in letters and in the file alike', async () => {
  const { session, invitation } = await asked({ day: '2030-04-04' });
  await house.byLink(invitation, 'yes');
  await lettersLeave();
  const organizers = [...(await arrived(session)), await fileNow(invitation)];
  expect(organizers.map(({ organizer }) => organizer)).toEqual(
    Array(2).fill('mailto:post@weefkamer.example'),
  );
});

test('whatever happens to a day, each letter carries a higher number than the one before', async () => {
  const steps = fc.array(fc.constantFrom('yes', 'give-back', 'no', 'move', 'leave'), {
    minLength: 3,
    maxLength: 8,
  });
  let week = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (happens) => {
      const day = new Date(Date.UTC(2031, 0, 6 + 28 * week++)).toISOString().slice(0, 10);
      const { session, invitation } = await asked({ day });
      let moved = 0;
      for (const step of happens) {
        if (step === 'leave') await lettersLeave();
        else if (step === 'move')
          expect(
            (await house.change(session, { startsAt: `0${8 - (moved++ % 3)}:00` })).statusCode,
          ).toBe(200);
        else expect((await house.byLink(invitation, step)).statusCode).toBe(200);
      }
      await lettersLeave();
      expect(growing((await arrived(session)).map(({ sequence }) => sequence))).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('a letter that leaves a second time keeps its number, whatever happened meanwhile', async () => {
  const { session, invitation } = await asked({ day: '2033-05-05' });
  await house.byLink(invitation, 'yes');
  await lettersLeave();
  const [first] = await arrived(session);
  await house.change(session, { startsAt: '10:00' });
  await house.owner`delete from app.post_box where calendar like ${`%${session}@%`}`;
  await house.owner`update app.outbox set state = 'waiting' where kind = 'confirmed' and sequence is not null`;
  await letTimePass(house.owner);
  await lettersLeave();
  const [again, moved] = await arrived(session);
  expect(again?.sequence).toBe(first?.sequence);
  expect(moved!.sequence).toBeGreaterThan(again!.sequence);
});

test('a trainer hears of each move with a higher number too', async () => {
  const address = 'naima@post.example';
  await house.owner`
    insert into app.contacts (person_id, email) values (${house.trainer.personId}, ${address})`;
  const session = await house.aDay({ day: '2033-06-06' });
  await house.change(session, { startsAt: '10:00' });
  await lettersLeave();
  await house.change(session, { startsAt: '11:00' });
  await lettersLeave();
  const numbers = (await arrived(session, address)).map(({ sequence }) => sequence);
  expect(numbers).toHaveLength(2);
  expect(growing(numbers)).toBe(true);
});

test('a day that a list moves is counted as any other move', async () => {
  const { session, invitation } = await asked({ day: '2033-07-07' });
  await house.byLink(invitation, 'yes');
  await lettersLeave();
  const told = { id: session, day: '2033-07-14' } as ToldSession;
  await actingAs(house.database.web, house.hilde, async (db) => {
    const before = await daysCountedOn(db, [session]);
    await changeAllSessions(db, [told]);
    await tellOfChanges(db, before, realClock.now());
  });
  await lettersLeave();
  const numbers = (await arrived(session)).map(({ sequence }) => sequence);
  expect(numbers).toHaveLength(2);
  expect(growing(numbers)).toBe(true);
  expect((await fileNow(invitation)).sequence).toBe(numbers.at(-1));
});

test('a letter of the version before, without a number, gets the one that holds now', async () => {
  const { session, invitation } = await asked({ day: '2033-08-08' });
  await house.byLink(invitation, 'yes');
  await house.owner`update app.outbox set sequence = null`;
  await lettersLeave();
  expect((await arrived(session))[0]?.sequence).toBe((await fileNow(invitation)).sequence);
});
