import { expect, test } from '@playwright/test';
import { get } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';
import { goToWeek } from '../support/week.ts';

test('the account from which we pay is written down, and its number is never shown again', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.getByRole('link', { name: 'Kostenvergoeding' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kostenvergoeding');
  await page.goto('/compensation/payer');
  await page.getByLabel('Naam bij de bank').fill('De Weefkamer vzw');
  await page.getByLabel('Rekeningnummer').fill('BE68 5390 0754 7035');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByLabel('Rekeningnummer')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Naam bij de bank')).toHaveValue('De Weefkamer vzw');

  await page.getByLabel('Rekeningnummer').fill('BE68 5390 0754 7034');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Onze rekening is bewaard.')).toBeVisible();
  await expect(page.locator('main')).toContainText('eindigt op 7034');
  expect(await page.content()).not.toMatch(/5390 ?0754/);

  // Begun before that was written down, as by a second person: she sees it first, and what she typed stays.
  await page.goto('/compensation/payer');
  await page.getByLabel('Naam bij de bank').fill('De Weefkamer');
  await page.locator('input[name="version"]').evaluate((box: HTMLInputElement) => {
    box.value = String(Number(box.value) - 1);
  });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('Iemand veranderde dit net voor jou.');
  await expect(refusal).toContainText(
    'Intussen staat er dit: De Weefkamer vzw, een nummer dat eindigt op 7034',
  );
  await expect(page.getByLabel('Naam bij de bank')).toHaveValue('De Weefkamer');
  await page.getByLabel('Naam bij de bank').fill('De Weefkamer vzw');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Onze rekening is bewaard.')).toBeVisible();
});

test('another name at the bank is a call on the week, which ends where it is noted @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { batches } = await get<{ batches: { id: string }[] }>(page, '/compensation');
  await page.goto(`/compensation/batches/${batches[0]!.id}`);
  const account = page.locator('td a[href^="/compensation/accounts/"]').first();
  const where = (await account.getAttribute('href'))!;
  await account.click();
  await page.getByLabel('Wat zegt de bank over naam en nummer?').selectOption('De naam is anders');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Genoteerd. Bel nu even')).toBeVisible();
  await expect(page.getByText('De bank kent dit nummer onder een andere naam')).toBeVisible();

  await goToWeek(page);
  const task = page.locator('li', { has: page.locator(`a[href="${where}"]`) }).last();
  await expect(task).toContainText('onder een andere naam');
  await task.getByRole('link', { name: 'Noteer het gesprek' }).click();
  await page.getByLabel('De rekening is van iemand anders').check();
  await page.getByLabel('Hoe hoorde je het?').selectOption('In een gesprek');
  await page.getByRole('button', { name: 'Noteer: ‘klopt’' }).click();
  await expect(page.getByText('Genoteerd. Het geld kan door.')).toBeVisible();
  await expect(page.locator('main')).toContainText('in een gesprek. Hilde noteerde dat op');
  await expect(page.getByLabel('De rekening is van iemand anders')).toBeChecked();
  await goToWeek(page);
  await expect(page.locator(`a[href="${where}"]`)).toHaveCount(0);
});

test('what is at the bank for longer is folded away by year; what still waits never is @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { batches } = await get<{ batches: { id: string; sentOn: string | null }[] }>(
    page,
    '/compensation',
  );
  await page.goto('/compensation');
  const toBatch = (id: string) => page.locator(`tbody a[href="/compensation/batches/${id}"]`);
  const lately = batches.filter(({ sentOn }) => sentOn !== null).slice(0, 3);
  for (const one of batches)
    await expect(toBatch(one.id)).toBeVisible({
      visible: one.sentOn === null || lately.includes(one),
    });

  const oldest = toBatch(batches.at(-1)!.id);
  await page
    .locator('details', { has: oldest })
    .getByText(/^Alles van \d{4}$/)
    .first()
    .click();
  await expect(oldest).toBeVisible();
});

test('a coach stands once among what is ready and once among what waits, with each amount of hers @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { toPay } = await get<{ toPay: ToPay[] }>(page, '/compensation');
  await page.goto('/compensation');
  const groups = [
    { rows: page.locator('.next-batch + table tbody tr'), lines: toPay.filter(isReady) },
    { rows: page.locator('.todo > li'), lines: toPay.filter((one) => !isReady(one)) },
  ];
  for (const { rows, lines } of groups) {
    const coaches = Map.groupBy(lines, ({ coachId }) => coachId);
    await expect(rows).toHaveCount(coaches.size);
    for (const [id, hers] of coaches) {
      const row = rows.filter({ has: page.locator(`a[href="/coaches/${id}"]`) });
      const text = plain(await row.textContent());
      const sum = hers.reduce((all, { cents }) => all + cents, 0);
      // Without a rate of the law an amount is not known yet.
      for (const cents of [sum, ...hers.map((one) => one.cents)])
        expect(text, hers[0]!.coach).toContain(
          cents === 0 ? 'nognietbekend' : (cents / 100).toFixed(2).replace('.', ','),
        );
    }
  }
  const ready = toPay.filter(isReady);
  expect(
    await page
      .locator('.next-batch input[name="lines"]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
  ).toEqual(ready.map(({ line }) => line));
});

test('on a telephone a name and its whole amount stand on one line, and no date breaks @nojs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'coördinator', 'Hilde');
  const year = thisYear();
  for (const path of ['', '/cash', '/funders', `/${year}`]) {
    await page.goto(`/compensation${path}`);
    const rows = page.locator('.brief tr:has(.whole)');
    expect(await rows.count(), path).toBeGreaterThan(0);
    for (const row of await rows.all())
      expect(await row.evaluate(standsBeside), path).toEqual({ sameLine: true, free: true });
  }
  await page.goto('/compensation');
  for (const date of await page.locator('a[href^="/compensation/batches/"]:visible').all())
    expect(await date.evaluate((link) => link.getClientRects().length)).toBe(1);
});

test('an administrator is asked as the second person, and sees no name', async ({ page }) => {
  await signInAs(page, 'beheerder', 'Mieke');
  await page.goto('/payments');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Betalingen');
  expect((await page.goto('/compensation'))?.status()).toBeGreaterThanOrEqual(300);
});

interface ToPay {
  line: string;
  coachId: string;
  coach: string;
  cents: number;
  obstacle: string | null;
}
const isReady = ({ obstacle }: ToPay) => obstacle === null;

/** As it is read: without the points of thousands and the spaces of typography. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[.\s]/g, '');

/** Whether the whole amount of a row begins on the line of its name, and covers nothing of it. */
function standsBeside(row: Element) {
  const wordsOf = (cell: Element) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      rects.push(...[...range.getClientRects()].filter(({ width }) => width > 1));
    }
    return rects;
  };
  const names = wordsOf(row.querySelector('th')!);
  const [amount] = wordsOf(row.querySelector('.whole')!);
  return {
    sameLine: Math.abs(names[0]!.top - amount!.top) < 8,
    free: names.every(
      ({ left, right, top }) =>
        right <= amount!.left || left >= amount!.right || top >= amount!.bottom - 3,
    ),
  };
}
