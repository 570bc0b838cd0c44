import { expect, test, type Page } from '@playwright/test';
import path from 'node:path';
import { signInAs } from '../support/sign-in.ts';

const sample = (name: string) => path.join(import.meta.dirname, '../samples', name);
const csv = (text: string) => ({
  name: 'lijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});
const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

async function choose(page: Page, kind: 'Coaches' | 'Vormingen', file: string | object) {
  await page.goto('/imports');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${kind}`) })
    .click();
  await page.getByLabel('Kies je bestand').setInputFiles(file as string);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}
const row = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('a list of coaches names its slips, line by line, before anything is kept', async ({
  page,
}) => {
  await choose(page, 'Coaches', sample('coaches.csv'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk de lijst na');
  await expect(row(page, /Ronny Bouzid/)).toContainText('het controlegetal is fout');
  await expect(row(page, /Zoë Bonte/)).toContainText('‘zoë@@example.org’ is geen e-mailadres');
  await expect(row(page, /^–$/)).toContainText('Niet genomen');
  await expect(row(page, /Danny Coppens/).last()).toContainText('Zegt hetzelfde als lijn 4');
});

test('what was taken over once changes nothing the second time, and a double is asked about @nojs', async ({
  page,
}) => {
  const [first, last] = [unique(), unique()];
  const list = csv(`Voornaam;Naam;Gemeente\n${first};${last};Boom\n`);
  await choose(page, 'Coaches', list);
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Neem 1 lijn over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De lijst is binnen');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('1 coach erbij.');

  await choose(page, 'Coaches', list);
  await expect(row(page, new RegExp(first))).toContainText('Niets veranderd');
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Neem over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De lijst is binnen');
  await expect(page.getByRole('main')).not.toContainText('erbij');

  const moved = csv(`Voornaam;Naam;Gemeente;E-mail\n${first};${last};Lier;${last}@example.org\n`);
  await choose(page, 'Coaches', moved);
  const line = row(page, new RegExp(first));
  await expect(line).toContainText('Gemeente wordt Lier. Nu staat er Boom.');
  await expect(line).toContainText(`E-mail: ${last.toLowerCase()}@example.org erbij.`);
  await page.getByLabel('Nee, niemand').check();
  if (await line.getByLabel('Zelfde').isVisible()) await line.getByLabel('Zelfde').check();
  await page.getByRole('button', { name: /^Neem/ }).click();
  await expect(page.getByRole('main')).toContainText('1 coach gewijzigd.');
});

test('a list of training days names its slips, its series and what is new', async ({ page }) => {
  await choose(page, 'Vormingen', sample('vormingen.csv'));
  await expect(page.getByText('‘29/02/2027’ bestaat niet op de kalender')).toBeVisible();
  await expect(page.getByText('het einde komt niet na het begin')).toBeVisible();
  await expect(page.getByText('Trainer ontbreekt. De dag komt wel binnen.').first()).toBeVisible();
  await page.getByText('Reeksen in dit bestand').click();
  await expect(page.getByText('2 van 4 dagen · 2 dagen niet genomen')).toBeVisible();
});

test('columns with names of their own are matched by hand @nojs', async ({ page }) => {
  const name = unique();
  await choose(page, 'Coaches', csv(`Wie;Achter\n${name};Peeters\n`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welke kolom is wat?');
  await expect(page.getByRole('alert')).toContainText('We vinden geen kolom voor ‘Voornaam’');
  await page.getByLabel('Kolom Wie wordt').selectOption('Voornaam');
  await page.getByLabel('Kolom Achter wordt').selectOption('Familienaam');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(row(page, new RegExp(name))).toContainText('Nieuw');

  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Neem 1 lijn over' }).click();
  await expect(page.getByRole('main')).toContainText('1 coach erbij.');
  await page.goto(`/coaches?search=${name}`);
  await expect(row(page, new RegExp(name))).toContainText('nieuw');
});

test('who was coach before today has looked on: asked once, for all lines together @nojs', async ({
  page,
}) => {
  const [known, fresh] = [unique(), unique()];
  const lines = [
    'Voornaam;Naam;Coach sinds;Opleiding af',
    `${known};Peeters;16/06/2022;04/03/2022`,
    `${fresh};Peeters;;04/03/2022`,
  ];
  await choose(page, 'Coaches', csv(lines.join('\n')));
  for (const answer of ['Ja, iedereen', 'Nee, niemand', 'Ik kies het per coach'])
    await expect(page.getByLabel(answer)).not.toBeChecked();
  await expect(page.getByLabel(`${known} Peeters`)).toBeHidden();
  await page.getByLabel('Ik kies het per coach').check();
  await expect(page.getByLabel(`${known} Peeters`)).toBeChecked();
  await expect(page.getByLabel(`${fresh} Peeters`)).not.toBeChecked();
  await page.getByRole('button', { name: 'Neem 2 lijnen over' }).click();

  await page.goto(`/coaches?search=${known}`);
  await expect(row(page, new RegExp(known))).toContainText('coach sinds 2022');
  await page.goto(`/coaches?search=${fresh}`);
  await expect(row(page, new RegExp(fresh))).toContainText('nieuw');
});

test('a file that is no list is refused in words, beside the field @nojs', async ({ page }) => {
  await page.goto('/imports/coaches');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByLabel('Kies je bestand')).toHaveAccessibleDescription(
    /Kies eerst een bestand/,
  );
  const pdf = { name: 'lijst.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await choose(page, 'Coaches', pdf);
  await expect(page.getByLabel('Kies je bestand')).toHaveAccessibleDescription(/Dit is een pdf/);
});
