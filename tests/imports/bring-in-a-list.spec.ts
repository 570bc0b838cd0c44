import { expect, test, type Page } from '@playwright/test';
import { choose, csv, sameNames, sample } from '../support/bring-in.ts';
import { signInAs } from '../support/sign-in.ts';

const unique = () => `Proef${Math.random().toString(36).slice(2, 9)}`;

// Each look at a list starts a process: that takes as long as a busy machine needs.
test.describe.configure({ timeout: 180_000 });
test.beforeEach(({ page }) => signInAs(page, 'coördinator', 'Hilde'));

const row = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('a list of coaches names its slips, line by line, before anything is kept', async ({
  page,
}) => {
  await choose(page, 'Coaches', sample('coaches.csv'));
  await sameNames(page);
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
  await expect(line).toContainText(`E-mailadres: ${last.toLowerCase()}@example.org erbij.`);
  await page.getByLabel('Nee, niemand').check();
  if (await line.getByLabel('Zelfde').isVisible()) await line.getByLabel('Zelfde').check();
  await page.getByRole('button', { name: /^Neem/ }).click();
  await expect(page.getByRole('main')).toContainText('1 coach gewijzigd.');
});

test('a refused file is the first thing heard, and a whole name in one column is explained @nojs', async ({
  page,
}) => {
  await page.goto('/imports/coaches');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveTitle(/^Fout: Coaches binnenbrengen/);

  const last = unique();
  await choose(page, 'Coaches', csv(`Naam;Gemeente\nJan ${last};Boom\n`));
  await expect(page.getByRole('alert')).toContainText('Staat de hele naam in één kolom?');
  await page.getByLabel('Kolom Naam wordt').selectOption('Voornaam en familienaam');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(row(page, new RegExp(`Jan ${last}`))).toContainText('Nieuw');
});

test('a list of training days names its slips, its series and what is new', async ({ page }) => {
  await choose(page, 'Vormingen', sample('vormingen.csv'));
  await sameNames(page);
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
  await expect(row(page, new RegExp(name))).toContainText('kennismaken');
});

test('a coach from before today has observed: asked once, for all lines together @nojs', async ({
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
  await expect(row(page, new RegExp(fresh))).toContainText('kijkt mee');
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

const days = (...lines: string[]) =>
  csv(['Datum;Van;Tot;Thema;Opdrachtgever;Locatie;Trainer(s);Opmerking', ...lines].join('\n'));

test('names that look like one we have are asked about once, and remembered @nojs', async ({
  page,
}) => {
  const name = unique();
  const known = days(
    `14/03/2033;9u30;12u;${name} basishouding;${name} Sociaal Huis;zaal ${name}, Boom;Rita ${name};`,
  );
  await choose(page, 'Vormingen', known);
  await expect(page.getByText(`We maken 1\u00a0nieuwe plaats: zaal ${name} (Boom).`)).toBeVisible();
  await expect(page.getByText(`We maken 1\u00a0nieuwe trainer: Rita ${name}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Neem 1 lijn over' }).click();

  const other = days(
    `15/03/2033;9u30;12u;${name} basishoudingen;${name} Sociaal Huiss;zaal ${name};Rita ${name};`,
    `16/03/2033;9u30;12u;${name} basishoudingen;${name} Sociaal Huiss;zaal ${name};Rita ${name};`,
  );
  await choose(page, 'Vormingen', other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is dit hetzelfde?');
  await expect(page.getByRole('main').getByRole('group')).toHaveCount(3);
  const theme = page.getByRole('group', { name: `Thema ‘${name} basishoudingen’ (lijn 2 en 3)` });
  await theme.getByLabel(`Zelfde als ${name} basishouding`).check();
  const organisation = page.getByRole('group', { name: new RegExp(`^Vrager ‘${name}`) });
  await organisation.getByLabel('Nee, een nieuwe vrager').check();
  const venue = page.getByRole('group', { name: new RegExp(`^Plaats ‘zaal ${name}’`) });
  await venue.getByLabel(`Zelfde als zaal ${name} (Boom)`).check();
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();

  await expect(row(page, new RegExp(name)).first()).toContainText(`Plaats: zaal ${name}`);
  await expect(
    page.getByText(`We maken 1\u00a0nieuwe vrager: ${name} Sociaal Huiss.`),
  ).toBeVisible();
  await expect(page.getByText(/^We maken /)).toHaveCount(1);
  await page.getByRole('button', { name: 'Neem 2 lijnen over' }).click();
  await expect(page.getByRole('main')).toContainText('2\u00a0dagen erbij.');

  await choose(page, 'Vormingen', other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk de lijst na');
  await expect(row(page, new RegExp(name)).first()).toContainText('Niets veranderd.');
});

test('what did not come in is listed, and comes back repaired @nojs', async ({ page }) => {
  const name = unique();
  const phone = `+32 469 ${Math.floor(Math.random() * 899_999 + 100_000)}`;
  const header = 'Voornaam;Naam;GSM;E-mail;Gemeente';
  await choose(
    page,
    'Coaches',
    csv(
      [header, `${name};Maes;${phone};${name}@@example.org;=Boom`, ';;0470 12 34 56;;'].join('\n'),
    ),
  );
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Neem 1 lijn over' }).click();

  const slips = page.getByRole('table', { name: 'Niet overgenomen' });
  await expect(slips.getByRole('row').nth(1)).toContainText('Kolom E-mail: ‘');
  await expect(slips.getByRole('row').nth(1)).toContainText('De rest namen we over.');
  await expect(slips.getByRole('row').nth(2)).toContainText('hier staat niets');
  const link = page.getByRole('link', { name: /Bewaar 2.lijnen om te verbeteren/ });
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(answer.headers()['content-disposition']).toContain('lijst%20-%20te%20verbeteren.csv');
  const file = await answer.text();
  expect(file).toContain(`;'${phone};${name}@@example.org;'=Boom\r\n`);
  expect(file).toContain('\ufeffWaarom niet overgenomen;Voornaam;Naam;');

  const repaired = file.replaceAll('@@', '@').split('\r\n').slice(0, 2).join('\r\n');
  await choose(page, 'Coaches', csv(repaired));
  const line = row(page, new RegExp(name));
  await expect(line).toContainText(`E-mailadres: ${name.toLowerCase()}@example.org erbij.`);
  await line.getByLabel('Zelfde').check();
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: /^Neem/ }).click();
  await expect(page.getByRole('main')).toContainText('1\u00a0coach gewijzigd.');
});

test('a page of a list can be opened again, and the way back leads through its steps @nojs', async ({
  page,
}) => {
  const name = unique();
  await choose(page, 'Coaches', csv(`Wie;Achter\n${name};Peeters\n`));
  await expect(page).toHaveURL(/\/imports\/coaches\/[\w-]+\/columns$/);
  await page.getByLabel('Kolom Wie wordt').selectOption('Voornaam');
  await page.getByLabel('Kolom Achter wordt').selectOption('Familienaam');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page).toHaveURL(/\/imports\/coaches\/[\w-]+$/);
  await page.reload();
  await expect(row(page, new RegExp(name))).toContainText('Nieuw');
  expect((await page.content()).length).toBeLessThan(60_000);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welke kolom is wat?');
  await expect(page.getByLabel('Kolom Wie wordt')).toHaveValue('firstName');
  await page.goForward();
  await page.getByRole('link', { name: 'Terug naar kolommen' }).click();
  await expect(page.getByLabel('Kolom Achter wordt')).toHaveValue('lastName');
});

test('the address of a list that came in leads to what came of it @nojs', async ({ page }) => {
  await choose(page, 'Coaches', csv(`Voornaam;Naam\n${unique()};Peeters\n`));
  const check = page.url();
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Neem 1 lijn over' }).click();
  await expect(page).toHaveURL(`${check}/done`);
  await page.goto(check);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De lijst is binnen');
});

test('a line is mended in the list itself, and what was answered stays @nojs', async ({ page }) => {
  const name = unique();
  const lines = [`${name};Maes;31/02/2024`, `;${name};`, `Els;${name};16/06/2022`];
  await choose(page, 'Coaches', csv(['Voornaam;Naam;Coach sinds', ...lines].join('\n')));
  await page.getByLabel('Nee, niemand').check();
  await page.getByRole('button', { name: 'Verbeter lijn 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verbeter lijn 2');
  const since = page.getByLabel('Coach sinds');
  await expect(since).toHaveAccessibleDescription(/‘31\/02\/2024’ bestaat niet op de kalender/);
  await expect(since).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Voornaam')).not.toHaveAttribute('aria-invalid');
  await since.fill('28/02/2024');
  await page.getByRole('button', { name: 'Bewaar deze lijn' }).click();

  await expect(row(page, new RegExp(`${name} Maes`))).not.toContainText('bestaat niet');
  await expect(page.getByLabel('Nee, niemand')).toBeChecked();
  await page.getByRole('button', { name: 'Verbeter lijn 3' }).click();
  await page.getByLabel('Voornaam').fill('Ria');
  await page.getByRole('button', { name: 'Bewaar deze lijn' }).click();
  await expect(row(page, new RegExp(`Ria ${name}`))).toContainText('Nieuw');
  await page.getByRole('button', { name: 'Neem 3 lijnen over' }).click();
  await expect(page.getByRole('main')).toContainText('3\u00a0coaches erbij.');
});

test('two lists beside each other, and one that another coordinator brought is not there', async ({
  page,
  context,
}) => {
  const name = unique();
  await choose(page, 'Coaches', csv(`Voornaam;Naam\n${name};Een\n`));
  const tab = await context.newPage();
  await choose(tab, 'Coaches', csv(`Voornaam;Naam\n${name};Twee\n`));
  await page.reload();
  await expect(row(page, new RegExp(`${name} Een`))).toBeVisible();
  await expect(row(tab, new RegExp(`${name} Twee`))).toBeVisible();

  const hers = page.url();
  await context.clearCookies();
  await page.goto('/sign-in');
  const others = page.getByRole('group', { name: /^Als coördinator:/ }).getByRole('button');
  await others.filter({ hasNotText: 'Hilde' }).first().click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  await page.goto(hers);
  await expect(page.getByRole('main')).toContainText('Deze lijst is er niet meer.');
  await expect(page.getByRole('main')).not.toContainText(name);
});
