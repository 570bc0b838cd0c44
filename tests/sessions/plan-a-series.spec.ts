import { expect, test, type Page } from '@playwright/test';
import { emptyYear } from '../support/empty-year.ts';
import { signInAs } from '../support/sign-in.ts';

let year = 0;

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  year = await emptyYear(page);
  await page.goto('/series/new');
});

const save = (page: Page, days: RegExp) => page.getByRole('button', { name: days }).last().click();

async function fillDay(page: Page, nth: number, day: string, from = '9.30', until = '16') {
  await page.getByLabel(`Dag ${nth}`, { exact: true }).fill(day);
  await page.getByLabel(new RegExp(`^Van\\s*Dag ${nth}$`)).fill(from);
  await page.getByLabel(new RegExp(`^Tot\\s*Dag ${nth}$`)).fill(until);
}

test('several days are added at once, with an hour that was wrong at first @nojs', async ({
  page,
}) => {
  await page.getByLabel('Naam van de reeks').fill('Groepswerk voor buurtwerkers');
  await page.getByLabel('De vrager', { exact: true }).selectOption('CLB Oosterdam');
  await fillDay(page, 1, `12/01/${year}`, '9.30', 'half vier');
  await save(page, /Zet 1 dag klaar/);
  await expect(page.getByLabel(/^Tot\s*Dag 1$/)).toHaveAccessibleDescription(/geen uur/);
  await expect(page.getByLabel(/^Tot\s*Dag 1$/)).toHaveValue('half vier');

  await page.getByLabel(/^Tot\s*Dag 1$/).fill('15.30');
  await page.getByLabel('Om de').selectOption('2 weken');
  await page.getByLabel('Keren').fill('2');
  await page.getByRole('button', { name: 'Herhaal', exact: true }).click();
  await expect(page.getByLabel('Dag 3', { exact: true })).toHaveValue(/09\/02/);

  await page.getByRole('button', { name: /Haal weg\s*Dag 2/ }).click();
  await expect(page.getByLabel('Dag 3', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Nog een dag' }).click();
  await expect(page.getByLabel(/^Van\s*Dag 3$/)).toHaveValue('9.30');
  await save(page, /Zet 2 dagen klaar/);
  await expect(page).toHaveURL(/\/sessions\/[\w-]+\?/);
  await expect(page.getByRole('status')).toContainText('De dagen staan klaar');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Groepswerk');
});

test('what collides is shown under its day before anything is kept @nojs', async ({ page }) => {
  await page.getByLabel('Naam van de reeks').fill('Dubbel geboekt');
  await page.getByLabel('De vrager', { exact: true }).selectOption('CLB Oosterdam');
  await page.getByLabel('Naïma Idrissi').check();
  await fillDay(page, 1, `13/01/${year}`);
  await page.getByRole('button', { name: 'Nog een dag' }).click();
  await fillDay(page, 2, `13/01/${year}`, '12', '17');
  await save(page, /Zet \d dag/);

  await expect(page.getByRole('alert')).toContainText('Eén ding botst al');
  await expect(page.getByText('valt samen met dag 1')).toBeVisible();
  await save(page, /Zet 2 dagen klaar/);
  await expect(page).toHaveURL(/\/sessions\//);

  await page.goto('/series/new');
  await page.getByLabel('Naïma Idrissi').check();
  await fillDay(page, 1, `13/01/${year}`, '15', '16');
  await page.getByRole('button', { name: 'Kijk na wat botst' }).click();
  await expect(page.getByText(/Naïma geeft die dag van/).first()).toBeVisible();
});

test('who asks and where may be new, written in the same form @nojs', async ({ page }) => {
  const name = `Buurthuis ${Math.random().toString(36).slice(2, 8)}`;
  await page.getByLabel('Naam van de reeks').fill('Eerste kennismaking');
  await page.getByText('Nieuwe vrager of nieuwe plaats').click();
  await page.getByLabel('Naam van de nieuwe vrager').fill(name);
  await page.getByLabel('Naam van de nieuwe plaats').fill('Zaal Noord');
  await page.getByLabel('Gemeente van de plaats').fill('Oosterdam');
  await page.getByLabel('Hoe geraak je er?').fill('Bus 3 stopt voor de deur.');
  await fillDay(page, 1, `14/01/${year}`);
  await save(page, /Zet 1 dag klaar/);
  await expect(page).toHaveURL(/\/sessions\//);
  await expect(page.getByRole('main')).toContainText(name);
});

test('a year far away is refused beside its day, and nothing typed is lost @nojs', async ({
  page,
}) => {
  await page.getByLabel('Naam van de reeks').fill('Veel later');
  await fillDay(page, 1, '12/01/2500');
  await save(page, /Zet 1 dag klaar/);
  await expect(page.getByLabel('Dag 1', { exact: true })).toHaveAccessibleDescription(/geen dag/);
  await expect(page.getByLabel('Naam van de reeks')).toHaveValue('Veel later');
});

test('without a name, an asker or a day, each says what is missing @nojs', async ({ page }) => {
  await save(page, /Zet 1 dag klaar/);
  await expect(page.getByLabel('Naam van de reeks')).toHaveAccessibleDescription(/Vul dit nog in/);
  await expect(page.getByLabel('De vrager', { exact: true })).toHaveAccessibleDescription(
    /Vul dit nog in/,
  );
  await expect(page.getByLabel('Dag 1', { exact: true })).toHaveAccessibleDescription(
    /Vul dit nog in/,
  );
});
