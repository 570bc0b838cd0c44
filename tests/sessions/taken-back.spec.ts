import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, linkOf, ownPageOf, takeBack, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const canSignIn = ['Samira', 'Marie-Christine', 'Fatma'];

test('a question that was taken back says so at each of its three doors @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const ready = await whoIsReady(page, session);
  const coach = ready.find(({ firstName }) => canSignIn.includes(firstName))!;
  const { invitationId } = await ask(page, session, coach);
  const byLink = await linkOf(page, invitationId);
  const ownPage = await ownPageOf(page, coach);
  await takeBack(page, invitationId);
  await page.context().clearCookies();

  await page.goto(byLink);
  const says = await page.locator('main').innerText();
  await expect(heading(page)).toHaveText('Deze vraag is niet meer nodig.');

  const expectTheSame = async (agenda: string) => {
    await expect(heading(page)).toHaveText('Deze vraag is niet meer nodig.');
    await expectReadable(page);
    const here = await page.locator('main').innerText();
    expect(here.replace(/Mijn agenda\s*/, '')).toBe(says);
    await page.getByRole('link', { name: 'Mijn agenda' }).click();
    await expect(page).toHaveURL(agenda);
  };
  expect((await page.goto(`${ownPage}/${invitationId}`))?.status()).toBe(410);
  await expectTheSame(ownPage);

  await page.goto('/sign-in');
  await signInAs(page, 'coach', coach.firstName);
  expect((await page.goto(`/agenda/${invitationId}`))?.status()).toBe(410);
  await expectTheSame('/agenda');

  expect((await page.goto('/agenda/00000000-0000-4000-8000-000000000000'))?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Deze pagina vinden we niet.');
});
