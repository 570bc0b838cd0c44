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
