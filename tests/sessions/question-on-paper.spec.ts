import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from '../support/pages-of.ts';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** The questions of the days to come with most people, as addresses of their letters. */
async function letters(page: Page): Promise<string[]> {
  const read = async <Answer>(url: string) =>
    (await (await page.request.get(`/api${url}`)).json()) as Answer;
  const from = today();
  const { sessions } = await read<{
    sessions: { id: string; coaches: unknown[]; trainers: unknown[] }[];
  }>(`/sessions?from=${from}&until=${Number(from.slice(0, 4)) + 1}${from.slice(4)}`);
  const people = (one: (typeof sessions)[number]) => one.coaches.length + one.trainers.length;
  const addresses = await Promise.all(
    sessions
      .toSorted((one, other) => people(other) - people(one))
      .slice(0, 6)
      .map(async ({ id }) => {
        const { questions } = await read<{ questions: { invitationId: string }[] }>(
          `/sessions/${id}`,
        );
        const [question] = questions;
        return question ? [`/sessions/${id}/questions/${question.invitationId}/letter`] : [];
      }),
  );
  return addresses.flat();
}

test('a question on paper is one sheet with all that she says yes to', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const addresses = await letters(page);
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    expect(await pagesOf(page, address), address).toBe(1);
    const sheet = page.getByRole('main');
    await expect(sheet).toContainText('9990 Lindervoorde');
    await expect(sheet).toContainText('van 9 tot 17 uur');
    await expect(sheet).toContainText(/je praat na|we praten samen na/);
    await expect(sheet).toContainText(
      /Wat krijg je\?\s(Je krijgt €\s\d+,00 kostenvergoeding|We betalen je echte kosten terug)/,
    );
    await expect(sheet).toContainText('Stuur naar De Weefkamer, Weversplein 2, 9990 Lindervoorde.');
  }
});
