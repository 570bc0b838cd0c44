import { expect, test, type Locator, type Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

/** Every form a coach meets says what may be before she types, and a refusal says it at the field that is wrong only. */
interface Form {
  at: string;
  /** What is typed, by label; the first is what is wrong. */
  typed: [label: string, value: string][];
  button: string;
  hint: RegExp;
  refusal: RegExp;
}

const year = thisYear() + 1;
const from = 'Vanaf welke dag?';
const until = 'Tot en met welke dag?';
const threeMonths = /Ten hoogste drie maanden tegelijk\./;
const long = (length: number) => 'a'.repeat(length);

const forms: Form[] = [
  {
    at: '/limits/days',
    typed: [
      [until, `${year}-11-01`],
      [from, `${year}-07-01`],
    ],
    button: 'Bewaar',
    hint: threeMonths,
    refusal: threeMonths,
  },
  {
    at: '/limits/days',
    typed: [
      [until, `${year}-07-01`],
      [from, `${year}-07-05`],
    ],
    button: 'Bewaar',
    hint: threeMonths,
    refusal: /vóór de eerste dag/,
  },
  {
    at: '/limits/days',
    typed: [[from, '2020-01-01']],
    button: 'Bewaar',
    hint: /^$/,
    refusal: /al voorbij\. Kies een latere dag/,
  },
  {
    at: '/limits/shared',
    typed: [['Wil je nog iets zeggen?', long(601)]],
    button: 'Bewaar',
    hint: /Ten hoogste 600 tekens\./,
    refusal: /ten hoogste 600 tekens\./,
  },
  {
    at: '/me/name',
    typed: [['Jouw naam voor anderen', long(41)]],
    button: 'Bewaar',
    hint: /Ten hoogste 40 tekens\./,
    refusal: /ten hoogste 40 tekens\./,
  },
  {
    at: '/me/address',
    typed: [['Je nieuwe e-mailadres', 'samira bij post']],
    button: 'Vraag dit e-\u2060mailadres',
    hint: /^$/,
    refusal: /Schrijf het zo: naam@voorbeeld\.be/,
  },
  {
    at: '/agenda#kalender',
    typed: [['Voor welk toestel is het?', long(41)]],
    button: 'Maak een kalenderadres',
    hint: /Ten hoogste 40 tekens\./,
    refusal: /ten hoogste 40 tekens\./,
  },
];

for (const { at, typed, button, hint, refusal } of forms)
  test(`${at} says what may be: ${refusal.source} @nojs`, async ({ page }) => {
    await signInAs(page, 'coach', 'Samira');
    await page.goto(at);
    const fold = page.locator('#kalender summary');
    if ((await fold.count()) > 0) await fold.click();
    const wrong = page.getByLabel(typed[0]![0]);
    await expect(wrong).toHaveAccessibleDescription(hint);
    for (const [label, value] of typed) await fill(page.getByLabel(label), value);
    await page.getByRole('button', { name: button, exact: true }).click();

    await expect(wrong).toHaveAccessibleDescription(refusal);
    await expect(wrong).toBeFocused();
    await expectOnlyWrong(page, wrong);
    for (const [label, value] of typed) await expect(page.getByLabel(label)).toHaveValue(value);
  });

test('a wrong address at the door says what may be @nojs', async ({ page }) => {
  await page.goto('/sign-in');
  const address = page.getByLabel('Je e-mailadres');
  await address.fill('samira bij post');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(address).toHaveAccessibleDescription(/Schrijf het zo: naam@voorbeeld\.be/);
  await expectOnlyWrong(page, address);
  await expect(address).toHaveValue('samira bij post');
});

/** As a program fills it in, past what the box itself would take. */
async function fill(box: Locator, value: string) {
  await box.evaluate((element) => element.removeAttribute('maxlength'));
  await box.fill(value);
}

async function expectOnlyWrong(page: Page, wrong: Locator) {
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(1);
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
}
