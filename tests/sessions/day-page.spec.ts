import { addDays } from '@app/domain/day';
import { expect, test, type Page } from '@playwright/test';
import { aDay, ask, heardYes, whoIsReady, theme } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
});

test('a long list shows its beginning, one link shows the rest, and a name finds anybody @nojs', async ({
  page,
}) => {
  await page.goto(`/sessions/${await aDay(page, { withTrainer: false })}`);
  const shown = candidates(page).locator('[id^=coach-]');
  const last = await shown.nth(11).getAttribute('id');
  const before = await shown.count();
  const count = Number(await heading(page, 'Eerst iets regelen').locator('.count').textContent());
  expect(count).toBeGreaterThan(12);

  const others = page.getByRole('button', { name: /^Toon ook de andere/ }).first();
  await expect(others).toHaveText(
    count === 13 ? 'Toon ook de andere coach' : `Toon ook de andere ${count - 12} coaches`,
  );
  await others.click();
  await expect(page).toHaveURL(new RegExp(`#${last}$`));
  await expect(shown).toHaveCount(before + count - 12);
  await expect(page.locator(`#${last}`)).toBeInViewport();

  await page.getByLabel('Zoek een naam').fill('MARIE-chris');
  await page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('Marie-Christine');
  await expect(page.getByLabel('Zoek een naam')).toHaveValue('MARIE-chris');
  await page.getByRole('button', { name: 'Toon iedereen' }).click();
  await expect(shown).toHaveCount(before);

  await page.getByLabel('Zoek een naam').fill('Zorro');
  await page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(candidates(page)).toContainText('heet ‘Zorro’');
});

test('what the day itself lacks is said once, and shortly at each coach @nojs', async ({
  page,
}) => {
  await page.goto(`/sessions/${await aDay(page, { withTrainer: false })}`);
  const first = candidates(page).locator('.note');
  await expect(first).toContainText('Eerst de dag: geen trainer.');
  const coaches = candidates(page).locator('[id^=coach-]');
  await expect(coaches.filter({ hasText: 'Eerst de dag: geen trainer.' })).toHaveCount(
    await coaches.count(),
  );
  await expect(coaches.filter({ hasText: 'Nooit alleen' })).toHaveCount(0);
  await first.getByRole('link', { name: 'Zoek een trainer' }).click();
  await expect(page).toHaveURL(/\/change#trainers$/);
});

test('a coach who pauses stands under not now with one line, and one who stopped is nowhere @nojs', async ({
  page,
}) => {
  await page.goto(`/sessions/${await aDay(page)}`);
  const pausing = candidates(page).getByRole('listitem').filter({ hasText: 'Neemt pauze sinds' });
  await expect(pausing).toHaveCount(1);
  // Her name, and where to write down that she is back: nothing to ask her by.
  await expect(pausing.getByRole('link')).toHaveCount(2);
  await expect(pausing.getByRole('link', { name: /Schrijf het op/ })).toBeVisible();
});

test('what is in order of one coach is one tap away @nojs', async ({ page }) => {
  await page.goto(`/sessions/${await aDay(page)}`);
  const coach = candidates(page).locator('[id^=coach-]').first();
  const id = await coach.getAttribute('id');
  await expect(coach).not.toContainText('opgeleid en al meegekeken');
  await coach.getByRole('button', { name: /voorwaarden in orde/ }).click();
  const fold = (title: RegExp) =>
    page.locator(`#${id} details`).filter({ has: page.getByText(title) });
  await expect(fold(/voorwaarden in orde/)).toContainText('opgeleid en al meegekeken');
  await expect(fold(/voorwaarden in orde/)).not.toContainText('Later:');
  await expect(fold(/voor later/)).toContainText('Later:');
});

test('on a full day the questions that wait are taken back together @nojs', async ({ page }) => {
  const session = await aDay(page);
  const [asked, also, comes] = await whoIsReady(page, session);
  for (const coach of [asked!, also!]) await ask(page, session, coach);
  await heardYes(page, session, comes!);
  await page.goto(`/sessions/${session}`);
  await expect(page.locator('#asked')).toContainText('Twee vragen wachten nog op antwoord.');
  await expect(page.getByRole('link', { name: 'Nodig uit' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Zoek toch een reserve' }).click();
  await expect(page.getByRole('link', { name: /Nodig uit|Vraag met reden/ })).not.toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: 'Neem de twee vragen terug' }).click();
  await expect(page.getByRole('status')).toHaveText(/^De vragen zijn teruggenomen\./);
  await expect(page.locator('#asked')).toHaveCount(0);
  await expect(page.locator('#answered')).toContainText(comes!.name);
});

test('a question without its reason says so above the reasons @nojs', async ({ page }) => {
  const session = await aDay(page);
  const [asked, also] = await whoIsReady(page, session);
  await ask(page, session, asked!);
  await page.goto(`/sessions/${session}/ask/${also!.id}`);
  await page.getByRole('button', { name: /^Vraag / }).click();
  await expect(page).toHaveTitle(/^Fout:/);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Dit kan, met een reden.');
  const [said, reasons] = [
    await alert.boundingBox(),
    await page.getByText('Waarom is het nodig?').boundingBox(),
  ];
  expect(said!.y).toBeLessThan(reasons!.y);
});

test('a day that is about to be cancelled says when and for whom, and goes on after one tap @nojs', async ({
  page,
}) => {
  const session = await aDay(page, { coachesNeeded: 2 });
  const [comes, asked] = await whoIsReady(page, session);
  await heardYes(page, session, comes!);
  await ask(page, session, asked!);
  await page.goto(`/sessions/${session}/change`);
  await page.getByText('Annuleer deze dag', { exact: true }).click();
  for (const { firstName } of [comes!, asked!])
    await expect(page.locator('#cancel')).toContainText(firstName);
  await page.getByRole('button', { name: 'Ja, annuleer deze dag' }).click();

  const main = page.getByRole('main');
  await expect(main).toContainText(/Deze dag wordt afgelast om \d+(\.\d\d)?\suur\./);
  for (const { firstName } of [comes!, asked!]) await expect(main).toContainText(firstName);
  await expect(page.locator('#candidates')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Verzet of annuleer' })).toHaveCount(0);
  await expect(page.locator('#asked')).toHaveCount(0);
  const answers = page.locator('#answered').getByRole('listitem');
  await expect(answers.filter({ hasText: comes!.name })).toContainText('Gaat mee');
  await expect(answers.filter({ hasText: asked!.name })).not.toContainText('Antwoorden kan');

  await page.getByRole('button', { name: 'Toch niet, de dag gaat door' }).click();
  await expect(page.getByRole('status')).toContainText('De dag gaat toch door.');
  await expect(page.getByRole('link', { name: 'Verzet of annuleer' })).toBeVisible();
  await expect(page.locator('#asked')).toContainText(asked!.name);
});

test('of a day that is over it says who went along, and asks for the debriefing @nojs', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Vul nabespreking in' }).first().click();
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('Deze dag is voorbij.');
  await expect(page.locator('#answered')).toContainText('Ging mee');
  await expect(page.locator('#answered')).not.toContainText('Gaat mee');
  await page.locator('.note').getByRole('link', { name: 'Vul nabespreking in' }).click();
  await expect(page).toHaveURL(/\/change#debriefing$/);
});

test('of two coordinators the second sees what the first changed, and decides', async ({
  page,
  browser,
}) => {
  const session = await aDay(page);
  const second = await browser.newPage({ baseURL: new URL(page.url()).origin });
  await signInAs(second, 'coördinator', 'An');
  for (const one of [page, second]) await one.goto(`/sessions/${session}/change`);

  await page.getByLabel('Hoeveel deelnemers?').fill('11');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Bewaard.');

  await second.getByLabel('Hoeveel deelnemers?').fill('14');
  await second.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(second.getByRole('alert')).toContainText('Hoeveel deelnemers?: 11');
  await expect(second.getByLabel('Hoeveel deelnemers?')).toHaveValue('14');
  await second.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(second.getByRole('status')).toHaveText('Bewaard.');

  await page.reload();
  await expect(page.getByRole('main')).toContainText('14 deelnemers');
  await second.close();
});

test('by keyboard alone she comes from the top of the page to asking the first coach', async ({
  page,
}) => {
  await page.goto(`/sessions/${await aDay(page)}`);
  const visited: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    visited.push((await focus.textContent())?.trim() ?? '');
    const outline = await focus.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline, `focus shows on ${visited.at(-1)}`).not.toBe('none');
    if (/^(Nodig uit|Vraag met reden)/.test(visited.at(-1)!)) break;
  }
  const at = (text: string) => visited.findIndex((one) => one.includes(text));
  expect(at('Verzet of annuleer')).toBeGreaterThan(-1);
  expect(at('Kijk hieronder')).toBeGreaterThan(at('Verzet of annuleer'));
  expect(at('Bel en vraag')).toBe(visited.length - 2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ask\/[\w-]+$/);
});

test('enlarged four times nothing stands beside the screen, whatever the day lacks', async ({
  page,
}) => {
  const bare = `/sessions/${await aDay(page, { withTrainer: false })}`;
  const complete = `/sessions/${await aDay(page)}`;
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of [
    bare,
    `${bare}?whole=arrange-first`,
    `${complete}?search=marie`,
    complete,
  ]) {
    await page.goto(address);
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beside, address).toBe(0);
  }
});

test('on paper stands the day, and not everybody who could come', async ({ page }) => {
  const session = await aDay(page);
  const [comes] = await whoIsReady(page, session);
  await heardYes(page, session, comes!);
  await page.goto(`/sessions/${session}?reserve=yes`);
  await page.emulateMedia({ media: 'print' });
  await expect(candidates(page)).toBeHidden();
  await expect(page.getByRole('img', { name: /^Kring/ })).toBeVisible();
  await expect(page.locator('#answered')).toContainText(comes!.name);
});

test('a day is known by the name of its series too, and what is not agreed is said @nojs', async ({
  page,
}) => {
  await page.goto(`/sessions/${await aDay(page)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme);
  await expect(page.getByText('Reeks: Samen op weg').first()).toBeVisible();
  const around = page.locator('#around');
  await expect(around.getByRole('listitem').filter({ hasText: 'Voorbereiding' })).toContainText(
    'nog niet afgesproken',
  );
  await around.getByRole('link', { name: 'Plan de voorbereiding' }).click();
  const day = await page.getByLabel('Dag', { exact: true }).inputValue();
  await page.getByLabel('Op welke dag?').first().fill(addDays(day, -4));
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(around).toContainText('uur nog niet afgesproken');
});

const candidates = (page: Page) => page.locator('#candidates');
const heading = (page: Page, name: string) =>
  candidates(page).getByRole('heading', { name: new RegExp(`^${name}`) });
