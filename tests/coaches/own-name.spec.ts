import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs, signOut } from '../support/sign-in.ts';

/** What the trainer reads of the day on which two called Samira go along. */
async function expectTrainerReads(page: Page, text: RegExp) {
  await signInAs(page, 'trainer', 'An');
  await expect(page.getByText(text).first()).toBeVisible();
  await signOut(page);
}

test('a coach takes her letter off, and puts it back @nojs', async ({ page }) => {
  await expectTrainerReads(page, /Met Samira H\. Samira C\. kijkt mee/);

  await signInAs(page, 'coach', 'Samira');
  const change = async (act: () => Promise<void>) => {
    await page.goto('/me');
    await page.getByRole('link', { name: 'Wijzig mijn naam' }).click();
    await act();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('Bewaard. Zo noemen we je vanaf nu bij anderen.')).toBeVisible();
  };
  const letter = page.getByRole('checkbox', { name: /Zet mij zonder letter/ });
  await change(async () => {
    await expect(page.getByText('Samira H.', { exact: true })).toBeVisible();
    await expectReadable(page);
    await letter.check();
  });
  await expect(page.getByText('Altijd zonder letter.')).toBeVisible();
  await signOut(page);
  await expectTrainerReads(page, /Met Samira\. Samira C\. kijkt mee/);

  await signInAs(page, 'coach', 'Samira');
  await change(() => letter.uncheck());
  await change(() => page.getByLabel('Jouw naam voor anderen').fill('Sam'));
  await expect(page.getByText('Anderen zien: Sam.')).toBeVisible();
  await signOut(page);
  await expectTrainerReads(page, /Met Sam\. Samira kijkt mee/);

  await signInAs(page, 'coach', 'Samira');
  await change(() => page.getByLabel('Jouw naam voor anderen').fill(''));
  await signOut(page);
});

test('the coordinator writes down what a coach wants others to call her @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const open = async () => {
    await page.goto('/coaches?search=samira+coppens');
    await page.getByRole('link', { name: 'Samira Coppens' }).first().click();
    await page.getByRole('link', { name: 'Wijzig de naam' }).click();
  };
  const name = page.getByLabel('Naam voor anderen');
  await open();
  await name.fill('–');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveValue('–');
  await name.fill('Mira');
  await page.getByLabel('Hoe hoorde je het?').selectOption('Gesprek');
  await expectReadable(page);
  await page.getByRole('button', { name: 'Bewaar' }).click();

  await expect(page.getByText('Bewaard. Zo zien anderen deze coach vanaf nu.')).toBeVisible();
  await expect(page.getByText('Anderen zien: Mira.')).toBeVisible();
  await expect(page.getByText(/Opgeschreven op .* door Hilde \(gesprek\)\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Samira Coppens' })).toBeVisible();

  await open();
  await name.fill('');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Anderen zien: Samira.')).toBeVisible();
});
