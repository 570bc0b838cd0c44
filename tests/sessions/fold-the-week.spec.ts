import { expect, test, type Page } from '@playwright/test';
import { aDay, get, post, takeBack, whoIsReady } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { openFolds, tasksWith } from '../support/week.ts';

/** Questions that she still has to bring, each of another coach. */
async function questionsToBring(page: Page) {
  const session = await aDay(page, { coachesNeeded: 3 });
  const ready = (await whoIsReady(page, session)).slice(0, 3);
  const questions = [];
  for (const coach of ready) {
    const { invitationId } = await post<{ invitationId: string }>(
      page,
      `/sessions/${session}/invitations`,
      { coachId: coach.id, channel: 'letter' },
    );
    questions.push({ ...coach, invitationId });
  }
  return questions;
}

const theFold = (page: Page) =>
  page
    .getByRole('group')
    .filter({ hasText: /^\s*Nog \S+ vra(ag|gen) om te brengen: / })
    .first();

test('tasks of one kind stand under the first of them, and stay open while she does them @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const questions = await questionsToBring(page);
  await page.goto('/week');
  const fold = theFold(page);
  const within = fold.getByRole('listitem');
  await expect(within).toHaveCount(0);
  await fold.locator('summary').click();
  await expect(within.first()).toBeVisible();
  await expectReadable(page);

  // The soonest is visible, so hers may stand above the fold: at most one of the three.
  const hers = questions.map((question) => ({
    ...question,
    task: within.filter({ hasText: `De vraag aan ${question.firstName} voor` }),
  }));
  const folded = [];
  for (const question of hers) if ((await question.task.count()) > 0) folded.push(question);
  expect(folded.length).toBeGreaterThanOrEqual(2);

  const [done] = folded;
  const before = await done!.task.count();
  await done!.task.last().getByRole('button', { name: 'Ik deed de brief op de post' }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven: de vraag is gesteld.');
  await expect(done!.task).toHaveCount(before - 1);
  await expect(within.first()).toBeVisible();

  for (const { invitationId } of questions) await takeBack(page, invitationId);
});

test('what is folded is printed, and no task is lost or shown twice @nojs', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const questions = await questionsToBring(page);
  await page.goto('/week');
  await page.emulateMedia({ media: 'print' });
  const folded = page.locator('.more').getByRole('heading', { includeHidden: true });
  expect(await folded.count()).toBeGreaterThanOrEqual(2);
  for (const heading of await folded.all()) await expect(heading).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(folded.first()).toBeHidden();

  await openFolds(page);
  const { tasksToday, tasksThisWeek } = await get<{ tasksToday: []; tasksThisWeek: [] }>(
    page,
    '/week',
  );
  await expect(tasksWith(page, /vóór|vandaag nog/).and(page.locator('.todo > li'))).toHaveCount(
    tasksToday.length + tasksThisWeek.length,
  );

  for (const { invitationId } of questions) await takeBack(page, invitationId);
});
