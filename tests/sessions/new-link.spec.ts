import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, linkOf, takeBack, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { goToWeek, openFolds, tasksWith } from '../support/week.ts';

const telephone = 'Gsm of telefoon';

/** Writes another telephone down, and answers with the one before it. */
async function correctTelephone(page: Page, coach: string, to: string): Promise<string> {
  await page.goto(`/coaches/${coach}/change`);
  const before = await page.getByLabel(telephone).inputValue();
  await page.getByLabel(telephone).fill(to);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/coaches/${coach}\\?`));
  return before;
}

test('after a corrected telephone the coordinator sends the new link, and says so @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const [coach] = await whoIsReady(page, session);
  const { id, firstName } = coach!;
  const { invitationId } = await ask(page, session, coach!, 'sms');
  const before = await linkOf(page, invitationId);

  await page.goto(`/coaches/${id}/link`);
  await page.getByRole('radio', { name: /^Sms/ }).check();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const ownPage = (await page.getByRole('link', { name: /\/p\// }).getAttribute('href'))!;

  const usual = await correctTelephone(page, id, `04009${String(Date.now()).slice(-5)}`);
  await expect(page.getByText(`De link van ${firstName} werkt niet meer`)).toBeVisible();
  for (const link of [before, ownPage]) expect((await page.request.get(link)).status()).toBe(404);

  await goToWeek(page);
  const task = tasksWith(page, `${firstName} heeft een nieuwe link`);
  await expect(task).toHaveCount(1);
  await expectReadable(page);
  await task.getByRole('link', { name: 'Geef de nieuwe link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(firstName);
  await goToWeek(page);
  await task.getByRole('button', { name: 'Ik stuurde een sms' }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard: het is verteld.');
  await openFolds(page);
  await expect(task).toHaveCount(0);

  await takeBack(page, invitationId);
  await correctTelephone(page, id, usual);
});
