import type { Page } from '@playwright/test';

/** Pages of paper that a page takes. */
export async function pagesOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
