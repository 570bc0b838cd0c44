import { addDays } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { calendarFeed } from '@app/server/sessions/calendar-feed';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askedFor, aTrainingDate } from '../factories/dates.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';
import { appSecret } from '../support/secret.ts';

/** The trainer who gives a date of coaches has it among her days and in her calendar. */
let house: House;
let hilde: string;
let karin: string;
beforeAll(async () => {
  house = await aHouse();
  hilde = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.date_questions`;
  await house.owner`delete from app.training_dates`;
  karin = (await aPerson(house.owner, 'trainer', 'Karin')).personId;
});

async function led(daysAhead: number, comes: string[] = []) {
  const day = addDays(clock.today(), daysAhead);
  const { id: date } = await aTrainingDate(house.owner, { madeBy: hilde, day });
  await house.owner`update app.training_dates set led_by = ${karin} where id = ${date}`;
  for (const name of comes) {
    const [firstName, lastName] = name.split(' ') as [string, string];
    const { personId } = await aCoach(house.owner, firstName);
    await house.owner`update app.persons set last_name = ${lastName} where id = ${personId}`;
    const [asked] = await askedFor(house.owner, { date, coaches: [personId], askedBy: hilde });
    await house.owner`
      update app.date_questions set answer = 'yes', answered_at = now(), answered_how = 'link', place_since = now()
      where id = ${asked!.question}`;
  }
  return { date, day };
}
async function listed(person = karin, role: 'trainer' | 'coordinator' = 'trainer') {
  const cookie = await cookieOf(house, person, role);
  const answer = await house.app.inject({ url: '/api/me/led-dates', headers: { cookie } });
  return answer.json().dates as {
    id: string;
    kind: string;
    coming: string[];
    cancelled: boolean;
  }[];
}
async function events() {
  const token = `the-calendar-of-${karin}`.slice(0, 50);
  await house.owner`
    insert into app.calendar_feeds (person_id, token_hash) values (${karin}, ${Buffer.from(hashOf(token))})
    on conflict do nothing`;
  const feed = await calendarFeed(
    {
      database: house.web,
      clock: realClock,
      from: { name: 'De Weefkamer', address: 'post@weefkamer.example' },
      links: makeLinks(appSecret, 'http://localhost:3000'),
    },
    token,
  );
  return new ICAL.Component(ICAL.parse(feed!)).getAllSubcomponents('vevent');
}

test('with who comes, the first first; two of one name are told apart', async () => {
  const later = await led(20);
  const sooner = await led(10, ['Bea Maes', 'Bea Smet', 'Erik Tack']);
  const dates = await listed();
  expect(dates.map(({ id }) => id)).toEqual([sooner.date, later.date]);
  expect(dates[0]!.coming).toEqual(['Bea M.', 'Bea S.', 'Erik']);
  expect(dates[1]!.coming).toEqual([]);
});

test('not what is over, what somebody else gives, or what the caller does not lead', async () => {
  const past = await led(-1);
  const others = await led(10);
  const other = (await aPerson(house.owner, 'trainer', 'Lode')).personId;
  await house.owner`update app.training_dates set led_by = ${other} where id = ${others.date}`;
  expect(await listed()).toEqual([]);
  expect((await listed(other)).map(({ id }) => id)).toEqual([others.date]);
  expect(await listed(hilde, 'coordinator')).toEqual([]);
  expect(past.date).not.toBe(others.date);
});

test('an intervision from the moment that one is picked', async () => {
  const days = [addDays(clock.today(), 12)];
  const [choosing, picked] = [
    await aGathering(house.owner, { madeBy: hilde, coaches: [], days }),
    await aGathering(house.owner, { madeBy: hilde, coaches: [], days, picked: true }),
  ];
  await house.owner`
    update app.gatherings set facilitator_id = ${karin} where id in (${choosing.id}, ${picked.id})`;
  expect(await listed()).toMatchObject([{ kind: 'intervision', id: picked.moments[0] }]);
});

test('her calendar has it as any calendar reads it, and takes it out when it does not take place', async () => {
  const { date, day } = await led(10);
  const [event] = await events();
  const { uid, startDate, summary, location } = new ICAL.Event(event!);
  expect({ uid, summary, location }).toEqual({
    uid: `${date}@draagkracht`,
    summary: 'Opleiding',
    location: 'Ons huis',
  });
  expect(startDate.toString()).toBe(`${day}T09:30:00`);
  expect(event!.getFirstPropertyValue('status')).toBe('CONFIRMED');
  const before = Number(event!.getFirstPropertyValue('sequence'));

  await house.owner`update app.training_dates set cancelled_at = now(), version = version + 1 where id = ${date}`;
  const [off] = await events();
  expect(off!.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(Number(off!.getFirstPropertyValue('sequence'))).toBeGreaterThan(before);
});
