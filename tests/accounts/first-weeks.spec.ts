import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDays, daysBetween, mondayOf } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { mailServer } from '../emails/smtp-room.ts';
import { choose, csv, sameNames, sample } from '../support/bring-in.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { barriersWithoutScripts, expectReadable } from '../support/readable.ts';

/** An organisation that begins: nobody is there, and its own mail server works. */
let product: ChildProcess;
let mail: Awaited<ReturnType<typeof mailServer>>;
let data: string;
let baseURL: string;
let wayIn: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async () => {
  test.setTimeout(300_000);
  data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-begin-'));
  mail = await mailServer();
  const port = await freePort();
  baseURL = `http://localhost:${port}`;
  const started = launch(['--empty', '--data', data], { PORT: String(port), SMTP_URL: mail.url });
  product = started;
  started.stderr!.pipe(process.stderr, { end: false });
  let said = '';
  started.stdout!.on('data', (text: Buffer) => (said += text.toString()));
  expect(await isReady(started, baseURL)).toBe(true);
  await expect.poll(() => /\/first\?token=\S+/.exec(said)?.[0]).toBeTruthy();
  wayIn = /\/first\?token=\S+/.exec(said)![0];
});
test.afterAll(async () => {
  await stop(product);
  await mail.close();
  rmSync(data, { recursive: true, force: true });
});

/** A browser of somebody's own. */
const aBrowser = async (browser: Browser) => (await browser.newContext({ baseURL })).newPage();

/** The newest letter to this address, with this subject. */
async function letterTo(address: string, subject: string, after = 0) {
  const found = () =>
    mail.received.filter(
      (letter, at) => mail.recipients[at] === address && letter.subject === subject,
    );
  await expect.poll(() => found().length, { timeout: 20_000 }).toBeGreaterThan(after);
  return found().at(-1)!.text ?? '';
}
const lettersTo = (address: string, subject: string) =>
  mail.received.filter(
    (letter, at) => mail.recipients[at] === address && letter.subject === subject,
  ).length;

const signInLetter = 'Aanmelden bij Draagkracht';

async function askToSignIn(page: Page, address: string) {
  const before = lettersTo(address, signInLetter);
  await page.goto('/sign-in');
  await page.getByLabel('Je e-mailadres').fill(address);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail');
  const letter = await letterTo(address, signInLetter, before);
  return {
    code: /\b\d{4}\s\d{4}\b/.exec(letter)![0],
    link: new URL(/http\S+\/sign-in\/link\?token=\S+/.exec(letter)![0]),
  };
}

async function signInByCode(page: Page, address: string) {
  const { code } = await askToSignIn(page, address);
  await page.getByLabel('De 8 cijfers').fill(code);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

let hilde: Page;

/** A day to plan, as somebody types it. */
const inSixWeeks = new Date(Date.now() + 42 * 24 * 60 * 60_000).toLocaleDateString('nl-BE');

test('the first person begins, and plans with a trainer by name', async ({ browser }) => {
  hilde = await aBrowser(browser);
  await hilde.goto('/first');
  await expect(hilde).toHaveURL(/\/sign-in$/);
  await hilde.goto(wayIn);
  await hilde.getByLabel('Hoe heet je organisatie?').fill('De Weefkamer');
  await hilde.getByLabel('Je voornaam').fill('Hilde');
  await hilde.getByLabel('Je familienaam').fill('Bogaert');
  await hilde.getByLabel('Je e-mailadres').fill('hilde@weefkamer.example');
  await hilde.getByRole('button', { name: 'Begin' }).click();
  await hilde.getByRole('button', { name: 'Meld mij aan' }).click();
  await hilde.getByRole('button', { name: 'Ga verder als coördinator' }).click();
  await expect(hilde).toHaveURL(/\/week$/);
  await expect(hilde.getByRole('heading', { name: 'Begin met je lijsten' })).toBeVisible();
  await expect(
    hilde.getByRole('main').getByRole('link', { name: 'Lijst binnenbrengen' }),
  ).toHaveAttribute('href', '/imports');

  await hilde.goto('/coaches/new');
  await hilde.getByLabel('Voornaam').fill('Zita');
  await hilde.getByLabel('Familienaam').fill('Wijs');
  await hilde.getByRole('button', { name: 'Bewaar' }).first().click();
  await hilde.getByRole('link', { name: 'Deze week' }).click();
  await expect(hilde.getByRole('heading', { name: 'Er komen geen dagen' })).toBeVisible();
  await hilde.getByRole('main').getByRole('link', { name: 'Lijst binnenbrengen' }).click();
  await expect(hilde).toHaveURL(/\/imports$/);

  await hilde.goto('/series/new');
  await hilde.getByLabel('Naam van de reeks').fill('Warm onthaal');
  await hilde.getByText('Nieuwe vrager, plaats of thema').click();
  await hilde.getByLabel('Naam van de nieuwe vrager').fill('Huis van het Kind');
  await hilde.locator('[name="sessions.0.day"]').fill(inSixWeeks);
  await hilde.locator('[name="sessions.0.from"]').fill('9.30');
  await hilde.locator('[name="sessions.0.until"]').fill('12.30');
  await hilde.getByLabel('Nieuwe trainer, bij naam').fill('Naïma Idrissi');
  await expectReadable(hilde);
  await hilde.getByRole('button', { name: 'Zet 1 dag klaar' }).last().click();
  await expect(hilde).toHaveURL(/\/sessions\//);
  await expect(hilde.getByText('Naïma').first()).toBeVisible();
});

test('nothing holds that she did not decide: she reads what waits, and lets it hold from a day on', async () => {
  await hilde.goto('/terms');
  const waits = hilde.locator('#waits');
  const line = (name: string) =>
    hilde.getByRole('listitem').filter({ has: hilde.getByRole('heading', { name, exact: true }) });
  const letHold = waits.getByRole('link', { name: /^Laat gelden vanaf/ });
  await expect(letHold.first()).toBeVisible();
  const count = await letHold.count();
  await expect(line('Deze dag')).toContainText('Zou nu geen enkele geplande dag raken.');
  await expect(line('Samen beslissen')).toContainText('het staat bij Deze week');
  await expect(line('Intervisie')).toContainText('het staat bij elke coach');
  await expectReadable(hilde);

  await line('Samen beslissen')
    .getByRole('link', { name: /^Laat gelden vanaf/ })
    .click();
  await hilde.getByLabel('Geldt vanaf').fill(addDays(realClock.today(), 1));
  await hilde.getByRole('button', { name: 'Toon wat verandert' }).click();
  const preview = hilde.getByRole('region', { name: 'Dit verandert er' });
  await expect(preview).toContainText('Deze afspraak gaat niet over dagen.');
  await expect(preview).toContainText('Samen beslissen –');
  await expectReadable(hilde);
  await hilde.getByLabel('Samen beslist met').fill('het hele team');
  await hilde.getByLabel('Waarom laten jullie dit gelden?').fill('We beginnen er samen aan.');
  await hilde.getByRole('button', { name: /^Bewaar vanaf/ }).click();
  await expect(hilde.getByRole('status')).toHaveText('Bewaard: ‘Samen beslissen’.');
  await expect(letHold).toHaveCount(count - 1);
  await expect(line('Samen beslissen')).toContainText('Geldt vanaf');
});

test('once somebody began, the first link begins nothing any more', async ({ browser }) => {
  const late = await aBrowser(browser);
  await late.goto(wayIn);
  await expect(late).toHaveURL(/\/sign-in$/);
});

test('she lets the trainer in as the same person, and a second coordinator', async () => {
  await hilde.goto('/me');
  await hilde.getByRole('button', { name: 'Ga verder als beheerder' }).click();
  await expect(hilde).toHaveURL(/\/accounts$/);
  await expect(hilde.getByText('Eén mens kan binnen.')).toBeVisible();
  await expect(hilde.getByText('laatste beheerder')).toBeVisible();

  await hilde.getByLabel('Voornaam').fill('naima');
  await hilde.getByLabel('Familienaam').fill('idrissi');
  await hilde.getByLabel('E-mailadres', { exact: true }).fill('naima@weefkamer.example');
  await hilde.getByRole('checkbox', { name: /^Trainer/ }).check();
  await hilde.getByRole('button', { name: 'Stuur uitnodiging' }).last().click();
  await expect(hilde.getByText('Gaat het over dezelfde persoon?')).toBeVisible();
  await expect(hilde.getByLabel('E-mailadres', { exact: true })).toHaveValue(
    'naima@weefkamer.example',
  );
  await expectReadable(hilde);
  await hilde.getByRole('button', { name: 'Ja, dit is Naïma Idrissi' }).click();
  await expect(hilde.getByText('De uitnodiging is klaar.')).toBeVisible();
  await expect(hilde.getByText('Trainers zonder account')).toBeHidden();

  await hilde.getByLabel('Voornaam').fill('An');
  await hilde.getByLabel('Familienaam').fill('Verhaegen');
  await hilde.getByLabel('E-mailadres', { exact: true }).fill('an@weefkamer.example');
  await hilde.getByRole('checkbox', { name: /^Coördinator/ }).check();
  await hilde.getByRole('button', { name: 'Stuur uitnodiging' }).last().click();
  await expect(hilde.getByText('Drie mensen kunnen binnen.')).toBeVisible();
  await expect(hilde.getByText(/uitgenodigd op/)).toHaveCount(2);

  for (const who of ['naima', 'an']) {
    const letter = await letterTo(`${who}@weefkamer.example`, 'Je kan binnen in Draagkracht');
    expect(letter).toContain(`${baseURL}/sign-in`);
  }
});

test('the trainer comes in with the code from her mail, and sees her day', async ({ browser }) => {
  const naima = await aBrowser(browser);
  await signInByCode(naima, 'naima@weefkamer.example');
  await expect(naima).toHaveURL(/\/days$/);
  await expect(naima.getByText('Warm onthaal').first()).toBeVisible();

  await hilde.goto('/accounts');
  await expect(hilde.getByRole('row', { name: /Naïma Idrissi/ })).toContainText('vandaag');
});

test('a link opened on another device asks the code of the same mail too', async ({ browser }) => {
  const laptop = await aBrowser(browser);
  const { code, link } = await askToSignIn(laptop, 'an@weefkamer.example');
  const phone = await aBrowser(browser);
  await phone.goto(link.pathname + link.search);
  await expect(phone.getByText('Je meldt je aan met a•••@weefkamer.example.')).toBeVisible();
  await expect(phone.getByText('Je vroeg deze link op een ander toestel.')).toBeVisible();
  await expectReadable(phone);
  await phone.getByLabel('De 8 cijfers').fill('0000 0000');
  await phone.getByRole('button', { name: 'Meld mij aan' }).click();
  await expect(phone.getByText('Deze code klopt niet.')).toBeVisible();
  await phone.getByLabel('De 8 cijfers').fill(code);
  await phone.getByRole('button', { name: 'Meld mij aan' }).click();
  await expect(phone).toHaveURL(/\/week$/);

  await hilde.goto('/accounts');
  await hilde.getByRole('link', { name: 'Wijzig An Verhaegen' }).click();
  await expectReadable(hilde);
  await hilde.getByRole('button', { name: 'Trek An Verhaegen in' }).click();
  await expect(hilde.getByText('Ingetrokken.')).toBeVisible();
  await phone.goto('/week');
  await expect(phone).toHaveURL(/\/sign-in/);
});

test('she asks another address, says yes at the old one, and comes in with the new', async ({
  browser,
}) => {
  const [old, becomes] = ['naima@weefkamer.example', 'naima.idrissi@post.example'];
  const naima = await aBrowser(browser);
  await signInByCode(naima, old);
  await expect(naima).toHaveURL(/\/days$/);
  await naima.goto('/me');
  await naima.getByRole('link', { name: 'Wijzig mijn e-\u2060mailadres' }).click();
  await expectReadable(naima);
  await naima.getByLabel('Je nieuwe e-mailadres').fill(becomes);
  await naima.getByRole('button', { name: 'Vraag dit e-\u2060mailadres' }).click();
  await expect(naima.getByText('Kijk bij je oude e-mailadres')).toBeVisible();

  const letter = await letterTo(old, 'Wil je een ander e-mailadres gebruiken?');
  const link = new URL(/http\S+\/sign-in\/address\?token=\S+/.exec(letter)![0]);
  const anywhere = await aBrowser(browser);
  await anywhere.goto(link.pathname + link.search);
  await expectReadable(anywhere);
  await anywhere.getByRole('button', { name: 'Ja, gebruik mijn nieuwe e-\u2060mailadres' }).click();
  await expect(anywhere.getByText('Je nieuwe e-mailadres is klaar.')).toBeVisible();

  await naima.goto('/days');
  await expect(naima).toHaveURL(/\/sign-in/);
  await letterTo(old, 'Je e-mailadres bij Draagkracht is veranderd');
  await letterTo(becomes, 'Dit is nu je e-mailadres bij Draagkracht');
  await signInByCode(naima, becomes);
  await expect(naima.getByText('Je e-mailadres werd gewijzigd op')).toBeVisible();
});

test('the last administrator is kept, and what she decides is kept', async () => {
  await hilde.goto('/settings');
  await hilde.getByLabel('Naam van je organisatie').fill('De Weefkamer vzw');
  await hilde.getByRole('radio', { name: /Hilde Bogaert/ }).check();
  await hilde.getByLabel('Een ander nummer').fill('12');
  await hilde.getByRole('button', { name: 'Bewaar' }).click();
  await expect(hilde.getByText('Dit nummer is te kort.')).toBeVisible();
  await hilde.getByLabel('Een ander nummer').fill('0470 11 22 33');
  await hilde.getByRole('button', { name: 'Bewaar' }).click();
  await expect(hilde.getByText('Bewaard.')).toBeVisible();
  await expect(hilde.getByLabel('Naam van je organisatie')).toHaveValue('De Weefkamer vzw');

  await hilde.goto('/accounts');
  await hilde.getByRole('link', { name: 'Wijzig Hilde Bogaert' }).click();
  await expect(hilde.getByRole('button', { name: /^Trek/ })).toHaveCount(0);
  await hilde.getByRole('checkbox', { name: /^Beheerder/ }).uncheck();
  await hilde.getByRole('button', { name: 'Bewaar' }).click();
  await expect(hilde.getByText('Er is nog maar één beheerder.')).toBeVisible();
});

test('she brings in both lists, and follows Deze week to a first question', async () => {
  await hilde.goto('/me');
  await hilde.getByRole('button', { name: 'Ga verder als coördinator' }).click();
  await expect(hilde).toHaveURL(/\/week$/);
  await bringIn('Coaches', sample('coaches.csv'));
  await bringIn('Vormingen', csv(fromNextWeek(readFileSync(sample('vormingen.csv'), 'utf8'))));

  await hilde.getByRole('link', { name: 'Naar deze week' }).click();
  await hilde.getByRole('link', { name: 'Vul de plaatsen aan' }).click();
  await hilde
    .getByLabel(/^Hoe geraak je er\?/)
    .first()
    .fill('Bus 3 stopt voor de deur.');
  await hilde
    .getByRole('button', { name: /^Bewaar/ })
    .first()
    .click();
  await expect(hilde.getByRole('status')).toBeVisible();

  await hilde.getByRole('link', { name: 'Deze week' }).click();
  await hilde.getByRole('link', { name: 'Zoek een coach' }).first().click();
  const missing = hilde.getByRole('link', { name: 'Vul de info aan' }).first();
  if (await missing.isVisible()) {
    await missing.click();
    await hilde.getByLabel('Hoe geraak je er?').fill('Tram 4 stopt om de hoek.');
    await hilde.getByRole('button', { name: 'Bewaar' }).click();
  }
  const chantal = hilde
    .locator('#candidates')
    .getByRole('listitem')
    .filter({ has: hilde.getByRole('link', { name: 'Chantal Amrani', exact: true }) });
  await chantal.getByRole('link', { name: /Nodig uit|Vraag met reden/ }).click();
  const reason = hilde.getByRole('radio', { name: 'Chantal vroeg het zelf' });
  if (await reason.isVisible()) await reason.check();
  await hilde.getByRole('radio', { name: /^Mail/ }).check();
  await hilde.getByRole('button', { name: /^(Nodig|Vraag) Chantal/ }).click();
  await expect(hilde.getByRole('alert')).toHaveCount(0);
  await expect
    .poll(() => mail.recipients.includes('chantal.amrani@example.org'), { timeout: 20_000 })
    .toBe(true);
});

test('a coach with an account reads the agreements that hold, on a small phone without JavaScript', async ({
  browser,
}) => {
  const { coaches } = (await (await hilde.request.get('/api/coaches')).json()) as {
    coaches: { id: string; firstName: string; lastName: string }[];
  };
  const { id } = coaches.find(({ lastName }) => lastName === 'Amrani')!;
  await hilde.goto(`/coaches/${id}/link`);
  await expect(hilde.getByLabel('Het e-mailadres van Chantal')).toHaveValue(
    'chantal.amrani@example.org',
  );
  await hilde.getByRole('button', { name: 'Stuur uitnodiging' }).click();
  await expect(hilde.getByText('De uitnodiging is klaar.')).toBeVisible();

  const small = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  const chantal = await (await browser.newContext({ baseURL, ...small })).newPage();
  await signInByCode(chantal, 'chantal.amrani@example.org');
  await expect(chantal).not.toHaveURL(/\/sign-in/);
  await chantal.goto('/agreements');
  const named = (name: string) => chantal.getByRole('heading', { name, exact: true });
  await expect(named('Onze afspraken')).toBeVisible();
  await expect(named('Eigen ja')).toBeVisible();
  // What the office lets hold from a day on is read by then; what still waits is not.
  await expect(named('Samen beslissen')).toBeVisible();
  await expect(named('Deze dag')).toHaveCount(0);
  const html = chantal.locator('html');
  expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  expect(await barriersWithoutScripts(chantal)).toEqual([]);
});

async function bringIn(
  ...list: [kind: 'Coaches' | 'Vormingen', file: Parameters<typeof choose>[2]]
) {
  await choose(hilde, ...list);
  await sameNames(hilde);
  const wereCoach = hilde.getByLabel('Ja, iedereen');
  if (await wereCoach.isVisible()) await wereCoach.check();
  await hilde.getByRole('button', { name: /^Neem/ }).click();
  await expect(hilde.getByRole('heading', { level: 1 })).toHaveText('De lijst is binnen');
}

/** The list of days with its first one next week, and each on the weekday that it has. */
function fromNextWeek(list: string): string {
  const written = /\b(\d{2})\/(\d{2})\/(\d{4})\b/g;
  const daysIn = [...list.matchAll(written)].map(
    ([, day, month, year]) => `${year}-${month}-${day}`,
  );
  const weeks = Math.round(
    daysBetween(mondayOf(daysIn.toSorted()[0]!), addDays(mondayOf(realClock.today()), 7)) / 7,
  );
  return list.replace(written, (_, day: string, month: string, year: string) => {
    if (day === '29' && month === '02') return `${day}/${month}/${year}`; // what no calendar has
    return addDays(`${year}-${month}-${day}`, weeks * 7)
      .split('-')
      .reverse()
      .join('/');
  });
}
