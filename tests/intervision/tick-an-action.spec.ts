import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';

test('what the organisation would do is ticked, stands so with its gathering, and can be taken back @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/intervision');
  const toDo = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Wat wij nog doen' }),
  });
  const first = toDo.getByRole('listitem').first();
  const action = (await first.getByRole('paragraph').first().textContent())!;
  const place = (await first.getByRole('link').getAttribute('href'))!;
  await first.getByRole('button', { name: action }).dblclick();
  await expect(page.getByRole('status')).toContainText('Bewaard.');
  await expect(toDo.getByText(action, { exact: true })).toHaveCount(0);

  await page.goto(place);
  const done = page.getByRole('listitem').filter({ hasText: action });
  await expect(done).toContainText('Gedaan op');
  await expect(done).toContainText('Hilde');
  await done.getByRole('button', { name: action }).click();
  await page.goto('/intervision');
  await expect(toDo.getByText(action, { exact: true })).toBeVisible();
});
