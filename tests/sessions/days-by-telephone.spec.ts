import { expect, test, type Page } from '@playwright/test';
import {
  aSeries,
  ask,
  get,
  heardYes,
  ownPageOf,
  post,
  whoIsReady,
  type Ready,
} from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { goToWeek, openFolds, tasksWith } from '../support/week.ts';

let days: string[];
/** No mail reaches her. */
let coach: Ready;
let question: string;

/** Two days at a venue of their own, that a coach comes to whom no mail reaches. */
test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  days = await aSeries(page, 2, { coachesNeeded: 3 });
  const { organisations } = await get<{ organisations: { id: string }[] }>(page, '/organisations');
  const { id: venueId } = await post<{ id: string }>(
    page,
    `/organisations/${organisations[0]!.id}/venues`,
    { ...venue, name: `Zaal ${crypto.randomUUID().slice(0, 6)}`, address: 'Oude weg 1' },
  );
  for (const session of days) await change(page, session, { venueId });
  const ready = await whoIsReady(page, days[0]!);
  coach = ready.find(({ firstName }) => ['Bea', 'Godelieve'].includes(firstName))!;
  for (const session of days) {
    question = (await ask(page, session, coach)).invitationId;
    await heardYes(page, session, coach);
  }
});

/** No call list of another journey holds them. */
test.afterEach(async ({ page }) => {
  for (const session of days) await tellOnThePhone(page, session);
});

test('a preparation that moves is read by the caller as it was and as it becomes @nojs', async ({
  page,
}) => {
  const [session] = days;
  const { day } = await get<{ day: string }>(page, `/sessions/${session}`);
  const preparation = (at: string) => ({ on: `${day.slice(0, 8)}03`, at, minutes: 30, how: null });
  await change(page, session!, { preparation: preparation('10:00') });
  await tellOnThePhone(page, session!);
  await change(page, session!, { preparation: preparation('14:00') });

  await goToWeek(page);
  const task = taskOf(page);
  await expect(task).toContainText(/Het was: .* 3 januari( \d{4})?, 10\suur/);
  await expect(task).toContainText(/Het wordt: .* 3 januari( \d{4})?, 14\suur/);
  await openCall(page);
  await expect(page.getByRole('main')).toContainText(/Het was: .* 3 januari( \d{4})?, 10\suur/);
  await expect(page.getByRole('main')).toContainText(/Het wordt: .* 3 januari( \d{4})?, 14\suur/);

  await page.goto('/week/calls');
  const call = page.getByRole('listitem').filter({ hasText: `${coach.firstName}` });
  await expect(call.filter({ hasText: /Het wordt: .* 3 januari( \d{4})?, 14\suur/ })).toHaveCount(
    1,
  );
});

test('an address that changes for two days is one call, and known of both @nojs', async ({
  page,
}) => {
  const { venueId } = await get<{ venueId: string }>(page, `/sessions/${days[0]}`);
  const { name, version } = await get<{ name: string; version: number }>(
    page,
    `/venues/${venueId}`,
  );
  await patch(page, `/venues/${venueId}`, { ...venue, name, version, address: 'Nieuwe weg 2' });

  await goToWeek(page);
  await expect(taskOf(page)).toHaveCount(1);
  await expect(taskOf(page).getByRole('heading')).toContainText('voor twee dagen iets verandert');
  await expect(taskOf(page)).toContainText('Oude weg 1, Oosterdam');
  await expect(taskOf(page)).toContainText('Nieuwe weg 2, Oosterdam');

  await page.goto(`${await ownPageOf(page, coach)}`);
  await page.locator(`a[href*="${question}"]`).first().click();
  await expect(page.locator('#nieuw')).toContainText('Nieuwe weg 2, Oosterdam');
  await expect(page.locator('#nieuw')).toContainText('Hetzelfde is zo op');

  await goToWeek(page);
  await openCall(page);
  await expect(page.getByRole('main')).toContainText('Nieuwe weg 2, Oosterdam');
  await page.getByRole('link', { name: 'Schrijf een brief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Er verandert iets voor twee dagen',
  );
  await expect(page.getByRole('main')).toContainText('Nieuwe weg 2, Oosterdam');
  await page.goBack();
  await page.getByRole('button', { name: /^Ik (belde|zei het zelf)$/ }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard: het is verteld.');
  await openFolds(page);
  await expect(taskOf(page)).toHaveCount(0);
  for (const session of days)
    expect((await newsOf(page, session)).map(({ state }) => state)).toEqual(['told']);
});

const venue = { town: 'Oosterdam', howToGetThere: 'Bus 2 tot de markt.' };

const taskOf = (page: Page) => tasksWith(page, `${coach.firstName} weet nog niet dat er`);

const openCall = (page: Page) => taskOf(page).getByRole('link', { name: 'Wat zeg je?' }).click();

/** Tells her what no letter can; a letter that is just being tried is told a moment later. */
async function tellOnThePhone(page: Page, session: string) {
  await expect
    .poll(async () => {
      for (const { letter, state } of await newsOf(page, session))
        if (state === 'to-tell') await post(page, `/letters/${letter}/told`, { how: 'call' });
      return (await newsOf(page, session)).filter(({ state }) => state !== 'told');
    })
    .toEqual([]);
}

/** What she was told of this day. */
async function newsOf(page: Page, session: string) {
  const { news } = await get<{
    news: { letter: string; state: string; person: { id: string } }[];
  }>(page, `/sessions/${session}`);
  return news.filter(({ person }) => person.id === coach.id);
}

async function change(page: Page, session: string, different: object) {
  const { version } = await get<{ version: number }>(page, `/sessions/${session}`);
  await patch(page, `/sessions/${session}`, { version, session: different });
}

async function patch(page: Page, url: string, data: object) {
  const answer = await page.request.patch(`/api${url}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { key: crypto.randomUUID(), ...data },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
