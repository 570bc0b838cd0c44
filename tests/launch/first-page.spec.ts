import { expect, test } from '@playwright/test';

test('a visitor sees a page without one refused file, script or style @nojs', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('every answer carries the headers that protect', async ({ request }) => {
  for (const address of ['/sign-in', '/api/health', '/no-such-page', '/api/no-such-route']) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': expect.stringContaining('no-store'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  }
});

test('a page arrives compressed', async ({ request }) => {
  const answer = await request.get('/sign-in', { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
});

test('a form of another site is refused before anything happens', async ({ request }) => {
  for (const address of ['/sign-in', '/api/no-such-route']) {
    const answer = await request.post(address, {
      headers: { origin: 'https://elsewhere.example' },
      form: { email: 'an@example.org' },
    });
    expect(answer.status(), address).toBe(403);
  }
});
