import { expect, test } from '@playwright/test';
import { aSeries, post, whoIsReady, type Ready } from '../support/a-day.ts';
import { aRound } from '../support/a-round.ts';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

test('what coaches said in a round stands on the list of candidates, and the coach who wants to come is asked', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const days = await aSeries(page, 1);
  const [unwilling, willing] = (await whoIsReady(page, days[0]!)).slice(-2) as [Ready, Ready];
  const round = await aRound(page, days, [unwilling, willing]);
  for (const [{ id }, answer] of [
    [unwilling, 'no'],
    [willing, 'yes'],
  ] as const)
    await post(page, `/availability/${round}/coaches/${id}/answers`, {
      answers: [{ session: days[0], answer }],
      channel: 'call',
      heardOn: today(),
    });

  await page.goto(`/availability/${round}`);
  await page.getByRole('table').locator('thead').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/sessions/${days[0]}`));
  const hers = (coach: Ready) => page.locator(`#coach-${coach.id}`);
  await expect(hers(willing)).toContainText(/Zei in \p{L}+ ja voor deze dag\./u);
  await page.goto(`/sessions/${days[0]}?coach=${unwilling.id}`);
  await expect(hers(unwilling)).toContainText(/zei in \p{L}+ nee voor deze dag\./u);

  await page.goto(`/sessions/${days[0]}/ask/${willing.id}`);
  await page.getByRole('button', { name: `Nodig ${willing.firstName} uit` }).click();
  await expect(page).not.toHaveURL(/\/ask\//);
});
