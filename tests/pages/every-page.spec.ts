import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { signInAs } from '../support/sign-in.ts';
import { reached, routes } from './crawl.ts';
import { outOfReach } from './out-of-reach.ts';

/** Pages that no link leads to, and what opens them. */
const unlinked = {
  '/first': 'tests/accounts/first-start.test.ts',
  '/sign-in/code': 'tests/accounts/sign-in.spec.ts',
  '/sign-in/link': 'tests/accounts/sign-in.spec.ts',
  '/sign-in/address': 'tests/accounts/first-weeks.spec.ts',
  '/imports/[kind]/[list]': 'tests/imports/bring-in-a-list.spec.ts',
  '/imports/[kind]/[list]/columns': 'tests/imports/bring-in-a-list.spec.ts',
  '/imports/[kind]/[list]/names': 'tests/imports/bring-in-a-list.spec.ts',
  '/imports/[kind]/[list]/lines/[line]': 'tests/imports/bring-in-a-list.spec.ts',
  '/imports/[kind]/[list]/done': 'tests/imports/bring-in-a-list.spec.ts',
  '/compensation/batches/[batch]': 'tests/compensation/paying.test.ts',
  '/compensation/lines/[line]': 'tests/compensation/look-after-her-money.spec.ts',
  '/compensation/cash/[payment]': 'tests/compensation/paying.test.ts',
  '/compensation/cash/[payment]/mistake': 'tests/compensation/pay-by-two.spec.ts',
  '/compensation/accounts/[coach]': 'tests/compensation/pay.spec.ts',
  '/money/[year]': 'tests/compensation/year-on-paper.spec.ts',
  '/availability/new/check': 'tests/availability/a-whole-round.spec.ts',
  '/training/[module]/[date]/ask/check': 'tests/dates/invite-to-a-date.spec.ts',
  '/dates/letters/[letter]': 'tests/dates/invite-to-a-date.spec.ts',
  '/ombuds': 'tests/ombuds/tell.spec.ts',
  '/sessions/[session]/travel/[coach]': 'tests/sessions/travel-times.test.ts',
  '/sessions/[session]/ask': 'tests/sessions/ask-together.spec.ts',
  '/sessions/[session]/ask/bring': 'tests/sessions/ask-together.spec.ts',
  '/sessions/[session]/ask/letter': 'tests/sessions/ask-together.spec.ts',
  '/ui': 'every part in every state, for engineers',
  '/ui/coach': 'the same for a telephone',
};

interface Someone {
  who: string;
  name?: string;
  /** Where the way along the links begins. */
  from: string[];
  /** Pages in another state than the way leads to. */
  also?: string[];
}

const people: Someone[] = [
  { who: 'nobody', from: ['/sign-in', '/post'] },
  {
    who: 'coördinator',
    name: 'Hilde',
    from: ['/week'],
    also: [
      '/coaches?search=niemand',
      '/calendar?view=list',
      '/calendar?month=2031-08',
      '/search?q=en',
      '/search?q=niemand',
    ],
  },
  { who: 'coach', name: 'Nadia', from: ['/start'] },
  { who: 'trainer', name: 'Naïma', from: ['/days', '/days/search?q=leefwereld'] },
  { who: 'ombudspersoon', name: 'Jo', from: ['/concerns', '/me'] },
  { who: 'beheerder', name: 'Mieke', from: ['/accounts'] },
];

const ways = new Map<string, Map<string, string>>();

/** One address of each page somebody comes to, looked for once. */
async function reachedBy(page: Page, someone: Someone) {
  const way = ways.get(someone.who) ?? (await lookAround(page, someone));
  ways.set(someone.who, way);
  return way;
}

/** A person without an account also has the link to her own page. */
async function lookAround(page: Page, { who, name, from }: Someone) {
  await page.context().clearCookies();
  if (name === undefined) return reached(page, ...from, await linkToOwnPage(page));
  await signInAs(page, who, name);
  const first = who === 'coördinator' ? [await dayBesideUnreadWords(page)] : [];
  return reached(page, ...first, ...from);
}

/**
 * Where the only coach stands whose own words nobody read yet, whose pages alone link to them: looked at first, since
 * other journeys plan so many days that he may not be among those that are opened. On a day of the week that his limits
 * exclude, his words are no question any more.
 */
async function dayBesideUnreadWords(page: Page): Promise<string> {
  await page.goto('/week');
  const open = await page
    .getByRole('link', { name: 'Zoek een coach', includeHidden: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  for (const href of open) {
    const day = `${new URL(href, page.url()).pathname}?search=Gino`;
    await page.goto(day);
    if ((await page.locator('a[href$="/words"]').count()) > 0) return day;
  }
  throw new Error('on no open day his words are asked about');
}

async function linkToOwnPage(page: Page): Promise<string> {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/coaches?search=Nadia');
  await page.getByRole('link', { name: 'Nadia Benali' }).click();
  await page.getByRole('link', { name: 'Maak een link' }).click();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const address = await page.getByRole('link', { name: /\/p\// }).getAttribute('href');
  await page.context().clearCookies();
  return new URL(address!).pathname;
}

const seen = new Set<string>();

for (const person of people)
  test(`${person.who} can read every page, at any size and without a mouse`, async ({ page }) => {
    test.setTimeout(600_000);
    const found = [...(await reachedBy(page, person))].filter(([route]) => !seen.has(route));
    for (const [route] of found) seen.add(route);
    for (const address of [...found.map(([, address]) => address), ...(person.also ?? [])])
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectNoBarrier(page);
        await expectReachableByKeyboard(page);
        await expectReachableByMouse(page);
      });
  });

test('every page is reached by a link, in some role', async ({ page }) => {
  test.setTimeout(120_000);
  const found = new Set<string>(Object.keys(unlinked));
  for (const person of people)
    for (const route of (await reachedBy(page, person)).keys()) found.add(route);
  expect(routes.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});

/** Nothing that axe knows of, on light and on dark. */
async function expectNoBarrier(page: Page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await barriersOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await barriersOn(page, { rules: ['color-contrast'] });
  expect([...light, ...dark]).toEqual([]);
}

/** Tab comes to all that can be used, and shows where it is. */
async function expectReachableByKeyboard(page: Page) {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const unseen: string[] = [];
  // Where a page sets the focus itself, Tab begins there and comes round to what stands before it.
  for (let presses = 0, round = 0; presses < 500 && round < 2; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(whereFocusIs);
    if (at === null) round += 1;
    else if (at === 'again') break;
    else if (at !== 'visible') unseen.push(at);
  }
  expect(unseen, 'focus shows').toEqual([]);
  expect(await page.evaluate(whatTabMissed), 'Tab comes to it').toEqual([]);
}

/** Widths from the narrowest telephone to a wide screen, on both sides of where pages fold. */
const widths = [320, 360, 480, 768, 960, 1080, 1280, 1920];

/** Nothing stands beside the page or cut off, at any width, nor at 1280 enlarged four times. */
async function expectReachableByMouse(page: Page) {
  const size = page.viewportSize()!;
  for (const [width, height] of [...widths.map((width) => [width, 640]), [320, 256]]) {
    await page.setViewportSize({ width: width!, height: height! });
    expect(await page.evaluate(outOfReach), `${width} by ${height}`).toEqual([]);
  }
  await page.setViewportSize(size);
}

/** Runs in the page: how the element with the focus stands there. A date has more than one stop inside. */
function whereFocusIs(): null | 'again' | 'visible' | string {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return null;
  const { tabCame } = element.dataset;
  document.querySelectorAll<HTMLElement>('[data-tab-came=now]').forEach((one) => {
    one.dataset.tabCame = 'before';
  });
  element.dataset.tabCame = 'now';
  if (tabCame !== undefined) return tabCame === 'before' ? 'again' : 'visible';
  const shows = (one: Element | null) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const near = [element, element.nextElementSibling, element.closest('label')];
  return near.some(shows) ? 'visible' : element.outerHTML.slice(0, 160);
}

/** Runs in the page: what can be used and never had the focus. Of radio buttons only one has it. */
function whatTabMissed() {
  const usable = 'a[href], button, select, textarea, summary, input:not([type=hidden])';
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(':disabled, [type=radio], [tabindex="-1"], [inert] *'))
    .filter((one) => !('tabCame' in one.dataset))
    .map((one) => one.outerHTML.slice(0, 160));
}
