import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

test('a coach reads what was agreed, about herself @nojs', async ({ page, request }) => {
  await signInAs(page, 'coach', 'Samira');
  await page.getByRole('link', { name: 'Onze afspraken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onze afspraken');

  const line = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(line('Nooit alleen')).toContainText('Je staat nooit alleen voor een groep.');
  await expect(line('Tijd om te beslissen')).toContainText('14 dagen vooraf gevraagd');
  await line('Nooit alleen').getByText('Waarom, en als het niet lukt').click();
  await expect(line('Nooit alleen')).toContainText('Gelijkwaardigheid in de relatie', {
    ignoreCase: true,
  });
  await expect(line('De eigen hulpverlener')).toContainText('Niemand ziet het.');

  const main = page.getByRole('main');
  await expect(main.getByRole('button')).toHaveCount(0);
  await expect(main).not.toContainText(/RV-|[Dd]e coach /);
  await expectReadable(page);

  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const html = await (await request.get(page.url(), { headers: { cookie } })).text();
  const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href!);
  const styles = await Promise.all(
    sheets
      .filter((sheet) => !sheet.includes('fonts'))
      .map(async (sheet) => (await request.get(new URL(sheet, page.url()).href)).body()),
  );
  const parts = [Buffer.from(html), ...styles].map((part) => gzipSync(part).length);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(14 * 1024);
});

test('the coordinator reads how strict each is, and finds it from the bar', async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const bar = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(bar.getByRole('link')).toContainText([
    'Deze week',
    'Kalender',
    'Coaches',
    'Organisaties',
    'Afspraken',
  ]);
  await bar.getByRole('link', { name: 'Afspraken' }).click();
  const line = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(line('Thema')).toContainText('Houdt tegen: alleen de coach zelf');
  await expect(line('Thema')).toContainText('Waarschuwt: een coördinator, met een reden');
  await line('Nooit alleen').getByText('Hoe streng, waarom, en sinds wanneer').click();
  await expect(line('Nooit alleen')).toContainText('Nummer RV-12');
  await expect(line('Nooit alleen')).toContainText('Sinds de start.');
  await expect(line('De eigen hulpverlener')).toBeVisible();
});
