import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, heardYes, linkOf, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

/** Changes when the preparation is, by the form of the day. */
async function prepareOn(page: Page, session: string, on: string) {
  await page.goto(`/sessions/${session}/change`);
  await page.locator('#preparation').getByLabel('Op welke dag?').fill(on);
  await page.locator('#preparation').getByLabel('Om hoe laat?').fill('10.00');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
}

test('a preparation that moves is told, and the coach says that she knows @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const coach = (await whoIsReady(page, session))[0]!;
  const { invitationId } = await ask(page, session, coach);
  await heardYes(page, session, coach);

  await page.goto(`/sessions/${session}/change`);
  const means = page.getByRole('heading', { name: 'Dit betekent het' }).locator('..');
  await expect(means).toContainText(coach.firstName);
  await expect(means).toContainText('de voorbereiding of de nabespreking?');
  const day = await page.getByLabel('Dag', { exact: true }).inputValue();
  await prepareOn(page, session, `${day.slice(0, 8)}02`);

  const news = page.locator('#news').getByRole('listitem');
  const hers = news.filter({ hasText: coach.firstName });
  await expect(hers).toContainText('De voorbereiding.');
  await expect(news.filter({ hasText: 'Wouter' })).toContainText('De voorbereiding.');
  await expectReadable(page);

  const link = await linkOf(page, invitationId);
  await page.goto(link);
  await expect(page.getByText('2 januari').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ik weet het', exact: true }).click();
  await expect(page.getByText('Bewaard: je las dit')).toBeVisible();

  await page.goto(`/sessions/${session}`);
  await expect(hers).toContainText('Weet het: zei het zelf');
});
