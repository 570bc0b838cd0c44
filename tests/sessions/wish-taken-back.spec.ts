import { expect, test } from '@playwright/test';
import { aDay, ask, heardYes, linkOf, ownPageOf, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test('a coach who still wanted to come to a full day takes that back, at her link and her own page @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const session = await aDay(page);
  const [late, early] = await whoIsReady(page, session);
  const { invitationId } = await ask(page, session, late!);
  const link = await linkOf(page, invitationId);
  const ownPage = await ownPageOf(page, late!);
  await heardYes(page, session, early!);

  const callMe = page.getByRole('button', { name: 'Ja, bel me als er een plaats vrijkomt' });
  const doNotCall = page.getByRole('button', { name: 'Nee, bel me niet meer' });
  const saved = page.getByText('We schreven op dat je nog mee wil.');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze dag is intussen ingevuld.',
  );
  await callMe.click();
  await expect(saved).toBeVisible();
  await expect(callMe).toHaveCount(0);
  await expectReadable(page);
  await page.goto(`/sessions/${session}`);
  const wanted = page.getByRole('heading', { name: `${late!.name} Wou mee, de dag was vol` });
  await expect(wanted).toBeVisible();

  await page.goto(`${ownPage}/${invitationId}`);
  await expect(saved).toBeVisible();
  await doNotCall.click();
  await expect(saved).toHaveCount(0);
  for (const door of [link, `${ownPage}/${invitationId}`]) {
    await page.goto(door);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Je zei nee voor');
    await expect(doNotCall).toHaveCount(0);
    await expectReadable(page);
  }
  await page.goto(`/sessions/${session}`);
  await expect(wanted).toHaveCount(0);
});
