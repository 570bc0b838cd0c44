import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, heardYes, linkOf, moveHour, ownPageOf, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const changed = (page: Page) =>
  page.getByRole('heading', { name: 'Er veranderde iets sinds je ja.' });
const know = (page: Page) => page.getByRole('button', { name: 'Ik weet het', exact: true });
const saved = (page: Page) => page.getByText('Bewaard: je las dit');

/** A day that a coach said yes for, and that begins at another hour since. */
async function aMovedDay(page: Page) {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const coach = (await whoIsReady(page, session))[0]!;
  const { invitationId } = await ask(page, session, coach);
  await heardYes(page, session, coach);
  await moveHour(page, session, '10:30');
  return { session, coach, invitationId };
}

test('a coach says with one tap that she knows, and nothing by looking @nojs', async ({ page }) => {
  const { coach, invitationId } = await aMovedDay(page);
  const link = await linkOf(page, invitationId);
  const ownPage = await ownPageOf(page, coach);
  await page.context().clearCookies();

  await page.goto(`${ownPage}/${invitationId}`);
  await expect(changed(page)).toBeVisible();
  await page.goto(link);
  await expect(changed(page)).toBeVisible();
  await expectReadable(page);
  await know(page).click();
  await expect(page).toHaveURL(link);
  await expect(saved(page)).toBeVisible();
  await expect(know(page)).toHaveCount(0);
  await expectReadable(page);

  await page.goto(`${ownPage}/${invitationId}`);
  await expect(saved(page)).toBeVisible();
});

test('a coordinator writes down that she heard it, and how @nojs', async ({ page }) => {
  const { session, coach } = await aMovedDay(page);
  await page.goto(`/sessions/${session}`);
  const news = page.locator('#news');
  const hers = news.getByRole('listitem').filter({ hasText: coach.firstName });
  await hers.getByText('Weet het van').click();
  await hers.getByLabel('Hoe hoorde je het?').selectOption('Sms');
  await expectReadable(page);
  await hers.getByRole('button', { name: `Schrijf op: ${coach.firstName} weet het` }).click();
  await expect(page.getByText('Opgeschreven: dit is geweten.')).toBeVisible();
  await expect(hers).toContainText('Weet het: zei het per sms aan Hilde');
});

test('a trainer says it on her day @nojs', async ({ page }) => {
  const { session } = await aMovedDay(page);
  await page.context().clearCookies();
  await signInAs(page, 'trainer', 'Wouter');
  await page.goto(`/days/${session}`);
  await expect(
    page.getByRole('heading', { name: 'Er veranderde iets aan deze dag.' }),
  ).toBeVisible();
  await expectReadable(page);
  await know(page).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(saved(page)).toBeVisible();
});
