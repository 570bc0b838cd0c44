import { expect, type Page } from '@playwright/test';
import { lettersNow, openPost } from './post-box.ts';

/** Comes in at the door of the demonstration, as somebody with this first name in this role. */
export async function signInAs(page: Page, role: string, firstName: string) {
  await page.goto('/sign-in');
  await page
    .getByRole('group', { name: new RegExp(`^Als ${role}:`, 'i') })
    .getByRole('button', { name: firstName, exact: true })
    .click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Ends the visit, and waits until it has ended: an address asked for too early is still hers. */
export async function signOut(page: Page) {
  await page.getByRole('button', { name: 'Meld me af' }).first().click();
  await expect(page.getByText('Je bent afgemeld.')).toBeVisible();
}

/** Comes in with the code from her mail, as staff of the demonstration with this first name. */
export async function comeInByMail(page: Page, firstName: string) {
  const letter = new RegExp(`${firstName}.*Aanmelden bij Draagkracht`);
  const before = await lettersNow(page, letter);
  await page.goto('/sign-in');
  await page.getByLabel('Je e-mailadres').fill(`${firstName.toLowerCase()}@weefkamer.example`);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await openPost(page, letter, { moreThan: before });
  const code = await page.getByText(/^\d{4}\s\d{4}$/).textContent();
  await page.goto('/sign-in/code');
  await page.getByLabel('De 8 cijfers').fill(code!);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
