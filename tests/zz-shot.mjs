import { chromium } from '@playwright/test';
const base = 'http://localhost:3403';
const [role, ...targets] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const [width, scheme] of [[1440,'light'],[360,'light'],...(process.env.DARK?[[360,'dark'],[1440,'dark']]:[])]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: true });
  await ctx.request.post(base + '/api/sign-in/demonstration', { data: { role }, headers: { origin: base } });
  const page = await ctx.newPage();
  for (const [i, t] of targets.entries()) {
    await page.goto(base + t);
    await page.screenshot({ path: `/tmp/shot-${process.env.N ?? 'x'}${i}-${width}-${scheme}.png`, fullPage: true });
  }
  await ctx.close();
}
await browser.close();
