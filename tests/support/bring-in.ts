import { expect, type Page } from '@playwright/test';
import path from 'node:path';

type ListName = 'Coaches' | 'Vormingen' | 'Betalingen van vroeger';
type ListFile = string | { name: string; mimeType: string; buffer: Buffer };

export const sample = (name: string) => path.join(import.meta.dirname, '../samples', name);

/** A small list as it lies on somebody's desk. */
export const csv = (text: string) => ({
  name: 'lijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

/** Chooses a file from the page where lists come in. */
export async function choose(page: Page, kind: ListName, file: ListFile) {
  await page.goto('/imports');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${kind}`) })
    .click();
  await page.getByLabel('Kies je bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** Says that each name that looks like one we have is that one, where it is still asked. */
export async function sameNames(page: Page) {
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/Is dit hetzelfde|Kijk de lijst na/);
  if ((await title.textContent()) === 'Kijk de lijst na') return;
  const same = page.getByRole('radio', { name: /^Zelfde als/ });
  for (const question of await page.getByRole('group').filter({ has: same }).all())
    await question
      .getByRole('radio', { name: /^Zelfde als/ })
      .first()
      .check();
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(title).toHaveText('Kijk de lijst na');
}
