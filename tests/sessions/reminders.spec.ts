import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '@app/domain/day';
import { remindsAt, type Reminder } from '@app/domain/sessions/reminding';
import { expect, test, type Browser } from '@playwright/test';
import { aDay, heardYes, whoIsReady } from '../support/a-day.ts';
import { openPost } from '../support/post-box.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { goToWeek, openFolds, tasksWith } from '../support/week.ts';

/** An office of this file in which time passes: Chantal, by mail, and Godelieve, by telephone, come to a day. */
let product: ChildProcess | undefined;
let data: string;
let baseURL: string;
let day: Day;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-reminders-'));
  await openAt(Date.now());
  const page = await aPage(browser);
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page, { coachesNeeded: 2 });
  const ready = await whoIsReady(page, session);
  const chantal = ready.find(({ firstName }) => firstName === 'Chantal')!;
  await page.goto(`/coaches/${chantal.id}/change`);
  await page.getByRole('radio', { name: 'Mail', exact: true }).check();
  await page.getByRole('button', { name: 'Bewaar' }).last().click();
  await expect(page).toHaveURL(new RegExp(`/coaches/${chantal.id}\\b(?!/change)`));
  await heardYes(page, session, chantal);
  await heardYes(
    page,
    session,
    ready.find(({ firstName }) => firstName === 'Godelieve')!,
  );
  ({ day } = (await (await page.request.get(`/api/sessions/${session}`)).json()) as { day: Day });
});
test.afterAll(async () => {
  if (product) await stop(product);
  rmSync(data, { recursive: true, force: true });
});

/** The same office, started anew when it is that moment. */
async function openAt(moment: number) {
  if (product) await stop(product);
  const port = await freePort();
  baseURL = `http://localhost:${port}`;
  const clock = pathToFileURL(path.join(import.meta.dirname, '../support/moved-clock.js'));
  product = launch(['--data', data], {
    PORT: String(port),
    CLOCK_AHEAD: String(moment - Date.now()),
    NODE_OPTIONS: `--import ${clock.href}`,
  });
  product.stderr!.pipe(process.stderr, { end: false });
  expect(await isReady(product, baseURL)).toBe(true);
}

/** A page as this project shows it, in that office. */
const aPage = async (browser: Browser) => (await browser.newContext({ baseURL })).newPage();

const anHour = 3_600_000;
const told = [
  ['week', 'a week before it', /Chantal.*Weet je nog\?/],
  ['eve', 'the day before it', /Chantal.*Bijna zover/],
] as const satisfies [Reminder, string, RegExp][];

for (const [reminder, when, subject] of told) {
  test(`a coach with mail hears of her day ${when}, and says with one tap that she knows @nojs`, async ({
    browser,
  }) => {
    await openAt(Date.parse(remindsAt(reminder, { day, daysByPost: 0 })) + anHour);
    const page = await aPage(browser);
    await openPost(page, subject);
    await page.getByRole('link', { name: 'Open zoals Chantal' }).click();
    await expect(page.getByRole('heading', { name: 'Je dag komt dichterbij.' })).toBeVisible();
    await expectReadable(page);
    const know = page.getByRole('button', { name: 'Ik weet het', exact: true });
    await know.click();
    await expect(page.getByText('Bewaard: je las dit')).toBeVisible();
    await expect(know).toHaveCount(0);
  });

  test(`a coach by telephone stands in the list of the week ${when}, until the call is recorded @nojs`, async ({
    browser,
  }) => {
    const page = await aPage(browser);
    await signInAs(page, 'coördinator', 'Hilde');
    const hers = tasksWith(page, 'Herinner Godelieve aan');
    await openFolds(page);
    await expect(hers).toHaveCount(1);
    await expect(hers.getByRole('link', { name: 'Bel Godelieve' })).toBeVisible();
    await expect(page.getByText('Herinner Chantal aan')).toHaveCount(0);
    await expectReadable(page);

    await page.goto('/week/calls');
    await expect(page.getByText('Herinnering voor')).toHaveCount(1);
    await goToWeek(page);
    await hers.getByRole('button', { name: 'Ik belde' }).click();
    await expect(page.getByRole('status')).toHaveText('Bewaard: het is verteld.');
    await openFolds(page);
    await expect(hers).toHaveCount(0);
    await page.goto('/week/calls');
    await expect(page.getByText('Herinnering voor')).toHaveCount(0);
  });
}
