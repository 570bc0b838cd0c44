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

test('a trainer is called free on days that are filled in, and on nothing else @nojs', async ({
  page,
}) => {
  const naima = page.getByRole('checkbox', { name: /^Naïma Idrissi/ });
  await page.getByRole('button', { name: 'Kijk na wat botst' }).click();
  await expect(naima).toHaveAccessibleName('Naïma Idrissi');
  await fillDay(page, 1, `16/01/${year}`);
  await page.getByRole('button', { name: 'Kijk na wat botst' }).click();
  await expect(naima).toHaveAccessibleName(/vrij op deze dag$/);
});

test('a field of a day that is missing is named, with an example @nojs', async ({ page }) => {
  await page.getByLabel('Naam van de reeks').fill('Zonder uren');
  await page.getByLabel('Dag 1', { exact: true }).fill(`16/01/${year}`);
  await save(page, /Zet 1 dag klaar/);
  await expect(page.getByText('Van: Vul dit nog in. Schrijf het zo: 9.30')).toBeVisible();
  await expect(page.getByText('Tot: Vul dit nog in. Schrijf het zo: 16')).toBeVisible();
});

test('a trainer who is booked elsewhere is named before a changed day is kept @nojs', async ({
  page,
}) => {
  for (const [name, hours] of [
    ['Eerst', ['9', '12']],
    ['Daarna', ['13', '16']],
  ] as const) {
    await page.goto('/series/new');
    await page.getByLabel('Naam van de reeks').fill(name);
    await page.getByLabel('De vrager', { exact: true }).selectOption('CLB Oosterdam');
    if (name === 'Eerst') await page.getByLabel('Naïma Idrissi').check();
    await fillDay(page, 1, `17/01/${year}`, ...hours);
    await save(page, /Zet 1 dag klaar/);
    await expect(page).toHaveURL(/\/sessions\//);
  }
  await page.getByRole('link', { name: 'Verzet of annuleer' }).click();
  const naima = page.getByRole('checkbox', { name: /^Naïma Idrissi/ });
  await expect(naima).toHaveAccessibleName(/vrij op deze dag$/);

  await page.getByLabel('Van', { exact: true }).fill('11');
  await page.getByRole('button', { name: 'Kijk na wie vrij is' }).click();
  await expect(naima).toHaveAccessibleName(/geeft die dag van 9\stot\s12\suur een vorming/);
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('11');

  await naima.check();
  await page.getByLabel('Van', { exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Eén ding botst al');
  await expect(page.getByText(/Trainer – Naïma geeft die dag/)).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  const twice = page.getByText(
    /^Naïma staat van 11\stot\s16\suur hier.*, en van 9\stot\s12\suur bij/,
  );
  await expect(twice).toBeVisible();
  await page.getByRole('link', { name: 'Kies wie er hier de hele dag is.' }).click();
  await naima.uncheck();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');
  await expect(twice).toHaveCount(0);
});

test('organisation and venue may be new, written in the same form @nojs', async ({ page }) => {
  const name = `Buurthuis ${Math.random().toString(36).slice(2, 8)}`;
  await page.getByLabel('Naam van de reeks').fill('Eerste kennismaking');
  await page.getByText('Nieuwe vrager, plaats of thema').click();
  await page.getByLabel('Naam van de nieuwe vrager').fill(name);
  await page.getByLabel('Naam van de nieuwe plaats').fill(`Zaal ${name}`);
  await page.getByLabel('Gemeente van de plaats').fill('Oosterdam');
  await page.getByLabel('Hoe geraak je er?').fill('Bus 3 stopt voor de deur.');
  await page.getByLabel('Nieuw thema').fill(`Thema ${name}`);
  await fillDay(page, 1, `14/01/${year}`);
  await save(page, /Zet 1 dag klaar/);
  await expect(page).toHaveURL(/\/sessions\//);
  await expect(page.getByRole('main')).toContainText(name);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Thema ${name}`);
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
