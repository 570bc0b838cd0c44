import { expect, test, type Page } from '@playwright/test';
import { get } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { daysAhead, today } from '../support/today.ts';
import { goToWeek, openFolds, tasksWith } from '../support/week.ts';

interface Figure {
  kind: string;
  amount: number;
  from: string;
  until: string;
}

const rows = (page: Page) => page.locator('tbody tr');
const box = (page: Page) => page.getByLabel('als de dag langer duurt dan (uur)');
const look = (page: Page) => page.getByRole('button', { name: /^Toon (opnieuw )?wat verandert$/ });
const save = (page: Page) => page.getByRole('button', { name: /^Bewaar vanaf / });

const tasks = (page: Page) => tasksWith(page, 'Een afspraak veranderde');

async function open(page: Page) {
  await page.goto('/terms');
  await page.getByRole('link', { name: /^Wijzig.*Liever met twee/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijzig ‘Liever met twee’');
}

async function fill(page: Page, hours: string, from: string) {
  await box(page).fill(hours);
  await page.getByLabel('Geldt vanaf').fill(from);
  await page.getByLabel('Samen beslist met').fill('teamvergadering, met 4 coaches');
  await page.getByLabel('Waarom veranderen jullie dit?').fill('Drie uur is lang alleen.');
}

/** A day from which this change turns just so many days. */
async function dayThatTurns(page: Page, count: number): Promise<string> {
  for (let days = 2; days < 120; days += 1) {
    await page.goto(
      `/terms/two-coaches?${new URLSearchParams({
        from: daysAhead(days),
        'numbers.twoCoaches.moreParticipantsThan': '12',
        'numbers.twoCoaches.longerThanHours': '3',
        'numbers.twoCoaches.fewerTimesThan': '3',
        'numbers.twoCoaches.level': 'warns',
      })}`,
    );
    if ((await rows(page).count()) === count) return daysAhead(days);
  }
  throw new Error(`no day turns ${count} days`);
}

test('a coordinator sees which three days turn before she decides, and decides it back @nojs', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'coördinator', 'Hilde');
  await goToWeek(page);
  const before = await tasks(page).count();
  const from = await dayThatTurns(page, 3);

  await open(page);
  await expect(save(page)).toHaveCount(0);
  await fill(page, '3', from);
  await look(page).click();
  const preview = page.getByRole('region', { name: 'Dit verandert er' });
  await expect(preview).toContainText(/3 van \d+\sgeplande dagen/);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText('Opgelet');
  await expect(preview).toContainText('Wie al ja zei, houdt haar plaats.');
  await expect(preview).toContainText('zoek een coach (3)');
  const turned = await rows(page).first().getByRole('link').getAttribute('href');
  const withCoach = await rows(page).filter({ hasNotText: 'nog geen coach' }).count();
  expect(withCoach).toBeGreaterThan(0);
  await expect(preview).toContainText('Bij Deze week staat er een taak voor');

  // Something else than she looked at is looked at first, and what she typed is still there.
  await box(page).fill('5');
  await save(page).click();
  await expect(page.getByText('Je veranderde nog iets.')).toBeVisible();
  await expect(page.getByLabel('Waarom veranderen jullie dit?')).toHaveValue(
    'Drie uur is lang alleen.',
  );
  await box(page).fill('3');
  await look(page).click();
  await expect(rows(page)).toHaveCount(3);
  await save(page).click();

  await expect(page.getByRole('status')).toHaveText('Bewaard: ‘Liever met twee’.');
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Liever met twee', exact: true }) });
  await expect(line).toContainText('langer dan 3');
  await line.getByText('Hoe streng, waarom, en sinds wanneer').click();
  await expect(line).toContainText('teamvergadering, met 4 coaches');
  await expect(line).toContainText('Waarom: Drie uur is lang alleen.');

  await page.goto(turned!);
  await expect(page.getByRole('main')).toContainText('Met twee is beter: een lange dag');
  await goToWeek(page);
  await expect(tasks(page)).toHaveCount(before + withCoach);
  await expect(tasks(page).first()).toContainText('Met twee is beter: een lange dag.');
  await tasks(page).first().getByRole('link', { name: 'Bekijk de dag' }).click();
  await expect(page).toHaveURL(/\/sessions\/[^/]+#around$/);

  await open(page);
  await fill(page, '4', from);
  await look(page).click();
  await expect(rows(page)).toHaveCount(3);
  await save(page).click();
  await expect(page.getByRole('status')).toBeVisible();
  await page.goto(turned!);
  await expect(page.getByRole('main')).not.toContainText('Met twee is beter: een lange dag');
  await goToWeek(page);
  await expect(tasks(page)).toHaveCount(before);
});

test('a coach whose place an agreement turns keeps it, and the coordinator speaks with her @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const observe = async (days: string) => {
    await page.goto('/terms/trained-and-observed');
    await page.getByLabel('dagen dat iemand eerst meekijkt').fill(days);
    await page.getByLabel('Geldt vanaf').fill(daysAhead(1));
    await page.getByLabel('Samen beslist met').fill('teamvergadering, met 4 coaches');
    await page.getByLabel('Waarom veranderen jullie dit?').fill('Eén keer meekijken is weinig.');
    await look(page).click();
    await save(page).click();
    await expect(page.getByRole('status')).toBeVisible();
    await goToWeek(page);
  };
  await observe('3');
  const hers = tasks(page).filter({ hasText: 'Een afspraak veranderde: bel' });
  const count = await hers.count();
  expect(count).toBeGreaterThan(0);
  await expect(hers.first()).toContainText(/De plaats(en)? blij(ft|ven)\./);
  await hers.first().getByRole('link', { name: 'Bekijk de dag' }).click();
  const line = page.locator(new URL(page.url()).hash);
  await expect(line).toContainText('Gaat mee');
  await expect(line).toContainText('Opleiding');
  await expect(line.getByRole('button', { name: /^Ik sprak / })).toBeVisible();
  const day = page.url();

  // One call is about all her days.
  await goToWeek(page);
  await hers
    .first()
    .getByRole('button', { name: /^Ik sprak / })
    .click();
  await openFolds(page);
  await expect(hers).toHaveCount(count - 1);
  await page.goto(day);
  await expect(line).toContainText('sprak erover op');
  await observe('1');
  await expect(hers).toHaveCount(0);
});

test('what cannot be is said beside its field, and what was typed stays @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.goto('/terms/prepared-together');
  await page.getByLabel('minstens zoveel minuten', { exact: true }).fill('150');
  await page.getByLabel('Geldt vanaf').fill(daysAhead(0));
  await look(page).click();
  await expect(page.getByText('Dit kan ten vroegste morgen.')).toBeVisible();

  await page.getByLabel('Geldt vanaf').fill(daysAhead(30));
  await look(page).click();
  await expect(page.getByText('Dit is te weinig naast de andere getallen hier.')).toBeVisible();
  await expect(page.getByLabel('minstens zoveel minuten', { exact: true })).toHaveValue('150');
  await expect(save(page)).toHaveCount(0);

  await page.getByLabel('minstens zoveel minuten', { exact: true }).fill('veel');
  await look(page).click();
  await expect(page.getByText('Dit is geen getal.')).toBeVisible();

  await page.getByLabel('minstens zoveel minuten', { exact: true }).fill('40');
  await look(page).click();
  await save(page).click();
  await expect(page.getByText('Vul dit nog in.')).toHaveCount(2);
  await expect(page.getByLabel('minstens zoveel minuten', { exact: true })).toHaveValue('40');
});

test('the second of two coordinators sees what the first decided, and looks anew @nojs', async ({
  page,
  browser,
}) => {
  const other = await browser.newContext({ javaScriptEnabled: false });
  const an = await other.newPage();
  await signInAs(page, 'coördinator', 'Hilde');
  await signInAs(an, 'coördinator', 'An');
  const days = (one: Page) => one.getByLabel('dagen dat een brief onderweg is');
  const decide = async (one: Page, count: string) => {
    await one.goto('/terms/by-post');
    await days(one).fill(count);
    await one.getByLabel('Geldt vanaf').fill(daysAhead(200));
    await one.getByLabel('Samen beslist met').fill('teamvergadering');
    await one.getByLabel('Waarom veranderen jullie dit?').fill('De post is trager.');
    await look(one).click();
  };
  await decide(page, '4');
  await decide(an, '5');
  await save(page).click();
  await expect(page.getByRole('status')).toBeVisible();

  await save(an).click();
  await expect(an.getByRole('alert')).toContainText('Iemand veranderde dit net voor jou.');
  await expect(days(an)).toHaveValue('5');
  await expect(an.getByLabel('Waarom veranderen jullie dit?')).toHaveValue('De post is trager.');
  await save(an).click();
  await expect(an.getByRole('status')).toHaveText('Bewaard: ‘Brieven met de post’.');

  await decide(an, '3');
  await save(an).click();
  await expect(an.getByRole('status')).toBeVisible();
  await other.close();
});

test('an amount above the ceiling of its day is refused beside its box, with the figure @nojs', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
  const { amounts } = await get<{ amounts: Figure[] }>(page, '/legal-amounts');
  const ceilingOn = (day: string) =>
    amounts.find((one) => one.kind === 'flat-rate-day' && one.from <= day && day <= one.until);
  // On the last day of a year nobody may know the figure of the next one yet.
  const from = [daysAhead(1), today()].find(ceilingOn)!;
  const ceiling = ceilingOn(from)!.amount;
  const euro = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');

  await page.goto('/terms/compensation-agreed');
  const wholeDay = page.getByLabel('euro voor een hele dag');
  await wholeDay.fill(euro(ceiling + 1));
  await page.getByLabel('Geldt vanaf').fill(from);
  await page.getByLabel('Samen beslist met').fill('teamvergadering, met 4 coaches');
  await page.getByRole('textbox', { name: /^Waarom/ }).fill('Alles werd duurder.');
  await look(page).click();
  await expect(wholeDay).toHaveValue(euro(ceiling + 1));
  await expect(page.locator('.term-field', { has: wholeDay })).toContainText(
    new RegExp(`meer dan de wet voor één dag toelaat: ten hoogste €\\s${euro(ceiling)}\\.`),
  );
  await expect(save(page)).toHaveCount(0);
  await wholeDay.fill(euro(ceiling));
  await look(page).click();
  await expect(save(page)).toBeVisible();
});
