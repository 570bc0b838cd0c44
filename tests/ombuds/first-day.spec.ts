import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { mailServer } from '../emails/smtp-room.ts';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { expectReadable } from '../support/readable.ts';

/** An office that begins: two ombudspersons make their keys, one with a device that keeps them and one with six words. */
let product: ChildProcess;
let mail: Awaited<ReturnType<typeof mailServer>>;
let data: string;
let baseURL: string;
let wayIn: string;
let jo: Page;
let rita: Page;
let ritasWords: string;
let josCard: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  data = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-first-day-'));
  mail = await mailServer();
  const port = await freePort();
  baseURL = `http://localhost:${port}`;
  product = launch(['--empty', '--data', data], { PORT: String(port), SMTP_URL: mail.url });
  product.stderr!.pipe(process.stderr, { end: false });
  let said = '';
  product.stdout!.on('data', (text: Buffer) => (said += text.toString()));
  expect(await isReady(product, baseURL)).toBe(true);
  await expect.poll(() => /\/first\?token=\S+/.exec(said)?.[0]).toBeTruthy();
  wayIn = /\/first\?token=\S+/.exec(said)![0];
  await invited(browser);
});
test.afterAll(async () => {
  await stop(product);
  await mail.close();
  rmSync(data, { recursive: true, force: true });
});

const aBrowser = async (browser: Browser) => (await browser.newContext({ baseURL })).newPage();

/** A device of this browser that keeps passkeys; only a newer one locks things with them. */
async function withDevice(page: Page, { hasPrf }: { hasPrf: boolean }) {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf,
      isUserVerified: true,
    },
  });
}

async function invited(browser: Browser) {
  const hilde = await aBrowser(browser);
  await hilde.goto(wayIn);
  await hilde.getByLabel('Hoe heet je organisatie?').fill('De Weefkamer');
  await hilde.getByLabel('Je voornaam').fill('Hilde');
  await hilde.getByLabel('Je familienaam').fill('Bogaert');
  await hilde.getByLabel('Je e-mailadres').fill('hilde@weefkamer.example');
  await hilde.getByRole('button', { name: 'Begin' }).click();
  await hilde.getByRole('button', { name: 'Meld mij aan' }).click();
  await hilde.getByRole('button', { name: 'Ga verder als beheerder' }).click();
  await expect(hilde).toHaveURL(/\/accounts$/);
  for (const [first, last] of [
    ['Jo', 'Peeters'],
    ['Rita', 'Claes'],
  ] as const) {
    await hilde.goto('/accounts');
    await hilde.getByLabel('Voornaam').fill(first);
    await hilde.getByLabel('Familienaam').fill(last);
    await hilde
      .getByLabel('E-mailadres', { exact: true })
      .fill(`${first.toLowerCase()}@weefkamer.example`);
    await hilde.getByRole('checkbox', { name: /^Ombudspersoon/ }).check();
    await hilde.getByRole('button', { name: 'Stuur uitnodiging' }).last().click();
    await expect(hilde.getByRole('row', { name: new RegExp(`${first} ${last}`) })).toBeVisible();
  }
  await hilde.context().close();
}

async function comesIn(page: Page, address: string) {
  const letters = () =>
    mail.received.filter(
      ({ subject }, at) =>
        mail.recipients[at] === address && subject === 'Aanmelden bij Draagkracht',
    );
  const before = letters().length;
  await page.goto('/sign-in');
  await page.getByLabel('Je e-mailadres').fill(address);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail');
  await expect.poll(() => letters().length, { timeout: 20_000 }).toBeGreaterThan(before);
  await page
    .getByLabel('De 8 cijfers')
    .fill(/\b\d{4}\s\d{4}\b/.exec(letters().at(-1)!.text ?? '')![0]);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/concerns$/);
}

/** Her emergency card, as it stands on the page, of which she types two pieces back. */
async function keepsHerCard(page: Page): Promise<string> {
  const card = (await page.locator('.code-office').textContent())!.replace(/\s/g, '');
  expect(card).toMatch(/^[0-9A-Z]{24}$/);
  const groups = card.match(/.{4}/g)!;
  for (const field of await page.getByLabel(/stukje$/).all()) {
    const label = (await page
      .locator(`label[for="${await field.getAttribute('id')}"]`)
      .textContent())!;
    await field.fill(groups[Number(/\d/.exec(label)![0]) - 1]!.toLowerCase());
  }
  await page.getByRole('button', { name: 'Ga verder' }).click();
  return card;
}

test('a device that keeps keys leads from a key to an open door in five steps', async ({
  browser,
}) => {
  jo = await aBrowser(browser);
  await withDevice(jo, { hasPrf: true });
  await comesIn(jo, 'jo@weefkamer.example');
  await expectReadable(jo);
  await jo.getByRole('link', { name: 'Begin je eerste dag' }).click();
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Je eerste dag, Jo');
  await expectReadable(jo);
  await jo.getByRole('button', { name: 'Maak mijn sleutel' }).click();

  await jo.getByRole('button', { name: 'Ga verder' }).click();
  await expect(jo.getByText('Dit klopt niet.').first()).toBeVisible();
  await expectReadable(jo);
  josCard = await keepsHerCard(jo);
  await expectReadable(jo);
  await jo.getByRole('button', { name: 'Maak een Ombudssleutel' }).click();
  await jo.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(jo.getByText('Dit is een proefmelding.')).toBeVisible();
  expect((await (await jo.request.get('/api/ombuds')).json()).isOpen).toBe(false);
  await jo.getByRole('button', { name: 'Zet de pagina voor meldingen open' }).click();
  await expect(jo.getByText('De pagina voor meldingen is open.')).toBeVisible();
  await expectReadable(jo);
  expect((await (await jo.request.get('/api/ombuds')).json()).isOpen).toBe(true);
  expect(statSync(path.join(data, 'ombuds-root')).mode & 0o777).toBe(0o600);
});

test('the room opens with the passkey each time, and locks when it is left', async () => {
  await jo.goto('/concerns');
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
  await expect(jo.getByText('demonstratie'), 'nobody says what opens it').toHaveCount(0);
  await jo.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await expect(jo.getByRole('heading', { name: 'Nog geen meldingen' })).toBeVisible();
  await expectReadable(jo);
  await jo.getByRole('button', { name: 'Sluit de kamer' }).click();
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
  await jo.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await jo.getByRole('link', { name: 'Sleutel' }).click();
  await expect(jo.getByRole('heading', { level: 1 }), 'still open').toHaveText('Je sleutel');
  await expect(jo.getByRole('heading', { name: 'Wie leest mee' })).toBeVisible();
  await jo.goto('/me');
  await jo.goBack();
  await expect(jo.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
});

test('without such a device six words open it, and the first reader lets her in', async ({
  browser,
}) => {
  rita = await aBrowser(browser);
  await withDevice(rita, { hasPrf: false });
  await comesIn(rita, 'rita@weefkamer.example');
  await rita.getByRole('link', { name: 'Begin je eerste dag' }).click();
  await rita.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  await keepsHerCard(rita);
  await rita.getByRole('button', { name: 'Maak een Ombudssleutel' }).click();
  await expect(rita.getByText('Dit toestel kan dit niet, of je stopte.')).toBeVisible();
  await rita.getByRole('button', { name: 'Toon mijn zes woorden' }).click();
  const words = await rita.locator('.six li').allTextContents();
  expect(words).toHaveLength(6);
  ritasWords = words.join(' ');
  await rita.getByRole('button', { name: 'Ik schreef ze op' }).click();

  await rita.getByLabel('Je zes woorden').fill('een twee drie vier vijf zes');
  await rita.getByRole('button', { name: 'Open de proefmelding' }).click();
  await expect(rita.getByText('Dit zijn geen zes woorden van onze lijst.')).toBeVisible();
  await rita.getByLabel('Je zes woorden').fill(words.map((word) => word.toUpperCase()).join(', '));
  await rita.getByRole('button', { name: 'Open de proefmelding' }).click();
  await expect(rita.getByText('Dit is een proefmelding.')).toBeVisible();
  await expect(rita.getByRole('heading', { name: 'Nog één telefoontje' })).toBeVisible();
  const readAloud = (await rita
    .locator('b')
    .filter({ hasText: /^(\w+ ){5}\w+$/ })
    .textContent())!;
  expect((await (await rita.request.get('/api/ombuds')).json()).isOpen, 'nothing closes').toBe(
    true,
  );

  await jo.goto('/key');
  await jo.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(jo.getByRole('heading', { name: 'Iemand vraagt om mee te lezen' })).toBeVisible();
  await expect(jo.getByText(readAloud).first()).toBeVisible();
  await expectReadable(jo);
  await jo.getByRole('button', { name: 'De woorden kloppen, laat Rita Claes toe' }).click();
  await expect(jo.getByText('Bewaard.')).toBeVisible();
  await expect(jo.getByRole('heading', { name: 'Iemand vraagt om mee te lezen' })).toHaveCount(0);

  await rita.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(rita.getByText('De pagina voor meldingen is open.')).toBeVisible();
  await rita.getByRole('link', { name: 'Naar de meldingen' }).click();
  await rita.getByLabel('Je zes woorden').fill(ritasWords);
  await rita.getByRole('button', { name: 'Open de kamer' }).click();
  await expect(rita.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
});

test('a lost device: the card alone opens the room, on another one', async ({ browser }) => {
  const other = await aBrowser(browser);
  await comesIn(other, 'jo@weefkamer.example');
  await other.getByText('Ik heb alleen mijn noodkaart').click();
  await other.getByLabel('Wat op je noodkaart staat').fill(`${josCard.slice(1)}0`);
  await other.getByRole('button', { name: 'Open de kamer' }).last().click();
  await expect(other.getByText('Deze noodkaart opent de kamer niet.')).toBeVisible();
  await other.getByLabel('Wat op je noodkaart staat').fill(josCard.match(/.{4}/g)!.join(' '));
  await other.getByRole('button', { name: 'Open de kamer' }).last().click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  const kept = await other.evaluate(() => [localStorage.length, sessionStorage.length]);
  const names = await other.evaluate(async () => (await indexedDB.databases()).length);
  expect([...kept, names], 'the browser keeps nothing').toEqual([0, 0, 0]);

  // She makes a passkey here, and what the lost device held opens nothing more.
  await withDevice(other, { hasPrf: true });
  await other.getByRole('link', { name: 'Sleutel' }).click();
  await expect(other.getByText('Mijn toestel is weg'), 'her only daily way').toHaveCount(0);
  await other.getByRole('button', { name: 'Maak een passkey op dit toestel' }).click();
  await expect(other.getByText('Bewaard.')).toBeVisible();
  await other.getByText('Mijn toestel is weg').click();
  await expectReadable(other);
  await other.getByRole('button', { name: 'Haal passkey 1 weg' }).click();
  await expect(other.getByText('Daarmee gaat je kamer niet meer open.')).toBeVisible();
  await other.goto('/concerns');
  await other.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await jo.goto('/concerns');
  await jo.getByRole('button', { name: 'Open met je passkey' }).click();
  await expect(jo.getByText('Je passkey opende de kamer niet.')).toBeVisible();
});
