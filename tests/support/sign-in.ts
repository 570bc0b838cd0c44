import { expect, type Page } from '@playwright/test';

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
