import { expect, test } from '@playwright/test';
import { aSeries, whoIsReady, theme } from '../support/a-day.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { daysAhead } from '../support/today.ts';

test('a coordinator starts a round, sees the letter first, writes down an answer and closes it', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const days = await aSeries(page, 2);
  const [coach] = await whoIsReady(page, days[0]!);
  const { day } = await (await page.request.get(`/api/sessions/${days[0]}`)).json();

  await page.goto('/coaches');
  await page.getByRole('link', { name: 'Beschikbaarheid' }).click();
  await page.getByRole('link', { name: 'Nieuwe ronde' }).first().click();
  await page.getByLabel('Van', { exact: true }).fill(day);
  await page.getByLabel('Tot en met', { exact: true }).fill(`${day.slice(0, 8)}28`);
  await page.getByRole('button', { name: 'Toon open dagen' }).click();
  const coaches = page.getByRole('group', { name: 'Welke coaches?' });
  for (const box of await coaches.getByRole('checkbox').all()) await box.uncheck();
  await coaches.getByLabel(coach!.name).check();
  await coaches.getByLabel('Nadia Benali').check();
  await page.getByRole('button', { name: 'Kijk na' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit zo?');
  await expect(page.getByText('Dit is een wens, nog geen afspraak.')).toBeVisible();
  await expectReadable(page);
  await page.getByLabel('Antwoorden kan tot en met').fill(day);
  await page.getByRole('button', { name: 'Start de ronde' }).click();
  await expect(page.getByText('Kies een dag vóór de eerste vormingsdag.')).toBeVisible();
  const tomorrow = daysAhead(1);
  await page.getByLabel('Antwoorden kan tot en met').fill(tomorrow);
  await page.getByLabel('Nadia Benali').selectOption('Brief');
  await page.getByRole('button', { name: 'Start de ronde' }).dblclick();

  await expect(page.getByText('De ronde is gestart.')).toBeVisible();
  const table = page.getByRole('table');
  await table.getByRole('link', { name: 'Nadia Benali' }).click();
  await page.getByRole('button', { name: 'Ik deed de brief op de post' }).click();
  await expect(page.getByText('Opgeschreven: de vraag is gesteld.')).toBeVisible();
  await page
    .getByRole('group', { name: new RegExp(theme) })
    .first()
    .getByRole('radio', { name: 'Ja', exact: true })
    .check();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();

  await page.getByRole('link', { name: 'Wie wil wanneer mee?' }).click();
  const row = table.getByRole('row', { name: /Nadia Benali/ });
  // In January the day itself begins with the same letters.
  await expect(row.getByRole('cell', { name: 'ja', exact: true })).toHaveCount(1);
  await expect(row).toContainText('telefoon');
  await page.getByRole('button', { name: 'Sluit de ronde' }).click();
  await expect(page.getByText(/Gesloten op .* door Hilde/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Vraag nog iemand' })).toBeHidden();
});
