import { expect, test, type Page } from '@playwright/test';
import { get, post } from '../support/a-day.ts';
import { aDueLine } from '../support/a-due-line.ts';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** What is due to one coach, from the ticket she had before to what was too little on what was paid. */

const moneyOf = (page: Page, coach: string, day: string) =>
  get<{ scheme: { is: string } | null; version: number }>(
    page,
    `/coaches/${coach}/money/${day.slice(0, 4)}`,
  );

test('a ticket is given, she calls, it is set off, paid, and what was too little is added @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { coach, line, day } = await aDueLine(page);
  await page.goto(`/coaches/${coach}`);
  await page.getByRole('link', { name: /^Per dag: wat het is/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kostenvergoeding van /);
  // In January her last days are of the year before.
  await page.goto(`${new URL(page.url()).pathname}?year=${day.slice(0, 4)}`);
  const row = page.locator('tr', { has: page.locator(`a[href="/compensation/lines/${line}"]`) });
  await expect(row).toContainText('34,20');
  await expect(row).toContainText('Nog niets gezegd');

  // What is no amount stays as it was typed, with what to do beside it.
  const cents = page.getByLabel('Hoeveel?');
  await cents.fill('een beetje');
  await page.getByRole('button', { name: 'Noteer' }).click();
  await expect(cents).toHaveAttribute('aria-invalid', 'true');
  await expect(cents).toHaveValue('een beetje');
  await cents.fill('4,20');
  const tickets = page.locator('#vooraf').getByText('Ticket, € 4,20', { exact: true });
  const before = await tickets.count();
  await page.getByRole('button', { name: 'Noteer' }).dblclick();
  await expect(page.getByText('Genoteerd wat je vooraf gaf.')).toBeVisible();
  await expect(tickets).toHaveCount(before + 1);

  // Nothing is set off before she said that the line is right.
  await page.goto(`/compensation/lines/${line}`);
  await expect(page.getByText(/^Er is iets vooraf gegeven\. Verrekenen kan zodra/)).toBeVisible();
  await page.getByRole('button', { name: 'Het klopt', exact: true }).click();
  await expect(page.getByText('Genoteerd wat je hoorde.')).toBeVisible();
  // She may have had more before other days.
  const which = page.getByLabel('Wat verreken je?');
  const ticket = which.locator('option', { hasText: /4,20$/ }).first();
  await which.selectOption((await ticket.getAttribute('value'))!);
  const much = page.getByLabel('Hoeveel gaat eraf?');
  await much.fill('34,21');
  await page.getByRole('button', { name: 'Verreken' }).click();
  await expect(page.getByRole('alert')).toContainText('Trek een kleiner bedrag af.');
  await expect(which).toHaveValue((await ticket.getAttribute('value'))!);
  await much.fill('4,20');
  await page.getByRole('button', { name: 'Verreken' }).click();
  await expect(page.getByText('Verrekend.', { exact: true })).toBeVisible();
  await expect(page.locator('dl')).toContainText('30,00');

  await pay(page, coach, line);
  await page.goto(`/compensation/lines/${line}`);
  await page.getByLabel('Waarom?').fill('De bus terug was vergeten.');
  await page.getByRole('button', { name: 'Vul aan' }).click();
  await expect(page.getByLabel('Voor de dag te weinig')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Waarom?')).toHaveValue('De bus terug was vergeten.');

  // More than the law leaves is said beforehand, and refused beside the field.
  await expect(page.getByText(/Er kan nog ten hoogste €\s14,02 bij/)).toBeVisible();
  await page.getByLabel('Voor de dag te weinig').fill('44,03');
  await page.getByRole('button', { name: 'Vul aan' }).click();
  await expect(
    page.getByText(/meer dan er volgens de wet nog kan: ten hoogste €\s14,02\./),
  ).toBeVisible();
  await expect(page.getByLabel('Voor de dag te weinig')).toHaveValue('44,03');
  await page.getByLabel('Voor de dag te weinig').fill('');
  await page.getByLabel('Vervoer te weinig').fill('2,10');
  await page.getByRole('button', { name: 'Vul aan' }).click();
  await expect(page.getByText('Aangevuld. Het nieuwe bedrag staat in de lijst.')).toBeVisible();
  const added = page.getByRole('link', { name: /, aangevuld$/ }).first();
  await added.click();
  await expect(page.locator('main')).toContainText('‘De bus terug was vergeten.’');

  // Now that something was paid, there is nothing left to choose.
  await page.goto(`/coaches/${coach}/money?year=${day.slice(0, 4)}`);
  await expect(page.getByText(/is al betaald\. Daarom blijft deze keuze/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar de keuze' })).toHaveCount(0);
});

/** In her hand, today. */
async function pay(page: Page, coach: string, line: string) {
  const { day } = (await get<{ line: { day: string } }>(page, `/due-lines/${line}`)).line;
  const { scheme, version } = await moneyOf(page, coach, day);
  if (scheme === null)
    await post(page, `/coaches/${coach}/schemes`, {
      ...{ version, year: Number(day.slice(0, 4)), scheme: 'flat-rate', how: 'call', on: today() },
    });
  await post(page, `/compensation/lines/${line}/cash`, { on: today() });
}

test('one amount is carried by another funder than its series, and goes back', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { line } = await aDueLine(page);
  await page.goto(`/compensation/lines/${line}`);
  await page.getByLabel('Betaald door').selectOption('Stad Lindervoorde');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard wie dit betaalt.')).toBeVisible();
  await expect(page.locator('dl')).toContainText('Stad Lindervoorde');
  await expect(page.getByText(/^Dit is voor dit bedrag apart gekozen/)).toBeVisible();
  const ofSeries = page.getByLabel('Betaald door').locator('option').first();
  await expect(ofSeries).toHaveText(/^Zoals de reeks: /);
  await page.getByLabel('Betaald door').selectOption('as-series');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(/^Nu geldt de keuze van de reeks/)).toBeVisible();
  await expect(page.getByLabel('Betaald door')).toHaveValue('as-series');
});

test('of a coach with nothing due it says when something comes', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches?search=Nadia');
  await page.getByRole('link', { name: 'Nadia Benali' }).click();
  await page.getByRole('link', { name: /^Per dag: wat het is/ }).click();
  await page.goto(`${new URL(page.url()).pathname}?year=2001`);
  await expect(page.getByRole('heading', { name: 'Nog niets in 2001' })).toBeVisible();
});
