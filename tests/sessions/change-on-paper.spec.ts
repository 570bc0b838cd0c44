import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, heardYes, whoIsReady, type Ready } from '../support/a-day.ts';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';

let session: string;
let comes: Ready;
let asked: Ready;

/** A day with everything around it, that a coach comes to and another is asked for, both on paper. */
test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  session = await aDay(page, { coachesNeeded: 3 });
  const byHand = ({ firstName }: Ready) => ['Bea', 'Godelieve'].includes(firstName);
  [comes, asked] = (await whoIsReady(page, session)).filter(byHand) as [Ready, Ready];
  for (const coach of [comes, asked]) await ask(page, session, coach);
  await heardYes(page, session, comes);
});

/** The letters are posted, so that no call list of another journey holds them. */
test.afterEach(async ({ page }) => {
  const { news } = await read<{ news: { letter: string; state: string }[] }>(
    page,
    `/sessions/${session}`,
  );
  for (const { letter } of news.filter(({ state }) => state === 'to-tell')) {
    const told = await page.request.post(`/api/letters/${letter}/told`, {
      headers: { origin: new URL(page.url()).origin },
      data: { key: crypto.randomUUID(), how: 'letter' },
    });
    expect(told.status(), await told.text()).toBe(201);
  }
});

async function read<Answer>(page: Page, url: string): Promise<Answer> {
  return (await (await page.request.get(`/api${url}`)).json()) as Answer;
}

const dayOf = async (page: Page) => (await read<{ day: string }>(page, `/sessions/${session}`)).day;

async function change(page: Page, body: { session: object; [field: string]: unknown }) {
  const { version } = await read<{ version: number }>(page, `/sessions/${session}`);
  const changed = await page.request.patch(`/api/sessions/${session}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { key: crypto.randomUUID(), version, ...body },
  });
  expect(changed.status(), await changed.text()).toBe(200);
}

/** The address of the newest letter to her. */
async function letterTo(page: Page, { id }: Ready) {
  const { news } = await read<{ news: { letter: string; person: { id: string } }[] }>(
    page,
    `/sessions/${session}`,
  );
  return `/week/letters/${news.findLast(({ person }) => person.id === id)!.letter}`;
}

const way = 'Neem bus 4 tot het station. Wandel dan door het park en sla links af aan de bakker.';

test('a day that moves is one sheet, with how it was, how it becomes and a strip to send back', async ({
  page,
}) => {
  const day = await dayOf(page);
  const { venues } = await read<{ venues: { id: string; name: string }[] }>(page, '/organisations');
  await change(page, {
    howToGetThere: `${way} ${way} ${way}`,
    wayFor: 'this-day',
    session: {
      day: `${day.slice(0, 8)}20`,
      startsAt: '10:00',
      venueId: venues.find(({ name }) => name !== 'Buurthuis De Spil')!.id,
      preparation: {
        on: `${day.slice(0, 8)}03`,
        at: '10:00',
        minutes: 45,
        how: 'In de Weefkamer, in de kleine zaal op de tweede verdieping',
      },
      debriefing: { on: `${day.slice(0, 8)}20`, at: '12:30', minutes: 30, how: null },
    },
  });
  for (const coach of [comes, asked]) {
    expect(await pagesOf(page, await letterTo(page, coach)), coach.name).toBe(1);
    const sheet = page.getByRole('main');
    await expect(sheet).toContainText('Het was');
    await expect(sheet).toContainText('Het wordt');
    await expect(sheet).toContainText('Neem bus 4 tot het station.');
    await expect(sheet).toContainText('Knip hier af en geef of stuur dit strookje terug vóór');
  }
});

test('what only changes around a day is one sheet, and asks nothing back', async ({ page }) => {
  const day = await dayOf(page);
  const preparation = { on: `${day.slice(0, 8)}03`, at: '10:00', minutes: 45, how: null };
  await change(page, { howToGetThere: way, wayFor: 'this-day', session: { preparation } });
  expect(await pagesOf(page, await letterTo(page, comes))).toBe(1);
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText(/3 januari( \d{4})?, 10\u00a0uur/);
  await expect(sheet).toContainText('Neem bus 4 tot het station.');
  await expect(sheet).not.toContainText('Knip hier af');
});
