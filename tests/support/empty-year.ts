import { expect, type Page } from '@playwright/test';
import { thisYear } from './today.ts';

/** The first year after this one in which nobody planned a day yet: what a test plans there collides with nothing. */
export async function emptyYear(page: Page): Promise<number> {
  for (let year = thisYear() + 1; ; year += 1) {
    const answer = await page.request.get(`/api/sessions?from=${year}-01-01&until=${year}-12-31`);
    expect(answer.status()).toBe(200);
    const { sessions } = (await answer.json()) as { sessions: unknown[] };
    if (sessions.length === 0) return year;
  }
}
