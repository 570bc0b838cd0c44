import { expect, test, type Page } from '@playwright/test';
import { aSeries, get, heardYes, whoIsReady, type Ready } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

interface Shown {
  organisationId: string;
  day: string;
  cancelsAt: string | null;
}

/** The box of one day, which its address knows: other journeys plan days of the same organisation. */
const box = (page: Page, session: string) => page.locator(`input[name="day"][value="${session}"]`);

test('of two days that stop, each person is named once before they are cancelled, and one of them may still go on @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const days = await aSeries(page, 3, { coachesNeeded: 2 });
  const [one, two, stays] = days as [string, string, string];
  const [coach] = (await whoIsReady(page, one)) as [Ready];
  for (const day of [one, two]) await heardYes(page, day, coach);
  const { organisationId } = await get<Shown>(page, `/sessions/${one}`);

  await page.goto(`/organisations/${organisationId}`);
  await page.getByRole('link', { name: 'Annuleer dagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annuleer dagen');
  await expectReadable(page);
  for (const day of [one, two]) await box(page, day).check();
  await page.getByRole('button', { name: 'Bekijk wie het hoort' }).click();
  await expect(page.getByRole('heading', { name: 'Twee dagen gaan niet door' })).toBeVisible();
  for (const day of [one, two]) await expect(box(page, day)).toBeChecked();
  await expect(box(page, stays)).not.toBeChecked();
  const hearers = page.locator('#hearers').getByRole('listitem');
  await expect(hearers.filter({ hasText: coach.firstName })).toHaveText([
    `${coach.firstName}: twee dagen`,
  ]);
  await expect(hearers.filter({ hasText: 'Wouter' })).toHaveText(['Wouter: twee dagen']);
  await expectReadable(page);

  await page.getByRole('button', { name: 'Ja, annuleer deze twee dagen' }).click();
  await expect(page.getByRole('status')).toContainText(
    'Over tien minuten gaan deze dagen niet door',
  );
  const until = async (session: string) =>
    (await get<Shown>(page, `/sessions/${session}`)).cancelsAt;
  expect(await until(one)).not.toBeNull();
  expect(await until(two)).toBe(await until(one));
  expect(await until(stays)).toBeNull();

  await page.goto(`/sessions/${two}`);
  await page.getByRole('button', { name: /^Toch niet/ }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect(await until(two)).toBeNull();
});

test('other days ticked than were looked at cancel nothing, and show first who hears of them @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const [one, two] = (await aSeries(page, 2)) as [string, string];
  const { organisationId } = await get<Shown>(page, `/sessions/${one}`);
  await page.goto(`/organisations/${organisationId}/cancel?day=${one}&day=${two}`);
  await box(page, two).uncheck();
  await page.getByRole('button', { name: 'Ja, annuleer deze twee dagen' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is nog niets geannuleerd.');
  await expect(page.getByRole('heading', { name: 'Eén dag gaat niet door' })).toBeVisible();
  await expect(box(page, two)).not.toBeChecked();
  for (const day of [one, two])
    expect((await get<Shown>(page, `/sessions/${day}`)).cancelsAt).toBeNull();

  await page.getByRole('button', { name: 'Ja, annuleer deze dag' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect((await get<Shown>(page, `/sessions/${one}`)).cancelsAt).not.toBeNull();
  expect((await get<Shown>(page, `/sessions/${two}`)).cancelsAt).toBeNull();
});

test('a day that was cancelled meanwhile cancels none, and says so @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const [one, two] = (await aSeries(page, 2)) as [string, string];
  const { organisationId } = await get<Shown>(page, `/sessions/${one}`);
  await page.goto(`/organisations/${organisationId}/cancel?day=${one}&day=${two}`);
  const version = await page.locator(`input[name="session"][value^="${one}"]`).inputValue();
  const answer = await page.request.patch(`/api/sessions/${one}`, {
    headers: { origin: new URL(page.url()).origin },
    data: {
      key: crypto.randomUUID(),
      version: Number(version.split(' ')[1]),
      session: { remark: 'Lift stuk' },
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.getByRole('button', { name: 'Ja, annuleer deze twee dagen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect((await get<Shown>(page, `/sessions/${two}`)).cancelsAt).toBeNull();
});
