import { expect, test } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import {
  fromElsewhere,
  goesTo,
  opensWithCode,
  sentBy,
  tells,
  unlocked,
} from '../support/ombuds-room.ts';

test('Jo reads what somebody told, answers, notes and closes; the teller reads the answer with her code', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const mark = `${test.info().project.name} ${Date.now()}`;
  const told = `Wolkenegel ${mark} heeft iets te zeggen`;
  const answer = `Dank je, ${mark}. Wanneer past bellen?`;
  const note = `Notitie ${mark}: voorzichtig`;
  const { teller, code } = await tells(browser, told);

  const sent = sentBy(page);
  await unlocked(page, 'Jo');
  await expect(page.getByRole('heading', { name: 'Nu', exact: true })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(told);
  await expectReadable(page);
  const whole = page.getByText(told);
  expect(await goesTo(page, told)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Melding van /);
  await expect(page.getByText('Gewenst: er samen over praten.')).toBeVisible();
  await expectReadable(page);

  await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
  await expect(page.getByText('Schrijf eerst iets.')).toBeVisible();
  const box = page.getByLabel('Schrijf een antwoord of een notitie');
  await box.fill(answer);
  await page.getByRole('button', { name: 'Stuur het antwoord' }).dblclick();
  await expect(page.getByText('Verstuurd.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: answer })).toHaveCount(1);
  await expect(box).toHaveValue('');
  await box.fill(note);
  await page.getByRole('button', { name: 'Bewaar als notitie' }).click();
  await expect(page.getByText('Je notitie is bewaard.')).toBeVisible();
  const talks = page.getByText('binnen 10 dagen praten jullie');
  await expect(talks).toBeVisible();
  await page.getByRole('button', { name: 'We praatten met elkaar' }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expect(talks).toHaveCount(0);
  await expect(page.getByText('In gesprek.')).toBeVisible();

  await opensWithCode(teller, code);
  await expect(teller.getByText(answer)).toBeVisible();
  await expect(teller.getByText('Jo Wouters')).toBeVisible();
  await expect(teller.locator('main')).not.toContainText(note);
  const more = `Vanavond, ${mark}`;
  await teller.getByLabel('Wil je nog iets zeggen?').fill(more);
  await teller.getByRole('button', { name: 'Verstuur' }).click();
  await expect(teller.getByText('Verstuurd.')).toBeVisible();

  // She wrote meanwhile: it is read first, and what was typed stays.
  await box.fill('Tot dan.');
  await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
  await expect(page.getByText('Er kwam net iets bij.')).toBeVisible();
  await expect(page.getByText(more)).toBeVisible();
  await expect(box).toHaveValue('Tot dan.');
  await page.getByRole('button', { name: 'Stuur het antwoord' }).click();
  await expect(page.getByText('Verstuurd.')).toBeVisible();

  await page.getByText('Rond af', { exact: true }).click();
  await page.getByLabel('Hoe rondde je af, of naar wie verwees je door?').fill(`Slot ${mark}`);
  await page.getByRole('button', { name: 'Rond deze melding af' }).click();
  await expect(page.getByText('We wissen deze melding in de week van')).toBeVisible();
  await expect(page.getByText(`Slot ${mark}`)).toBeVisible();
  await expect(page.getByText('Nazorg').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar als notitie' })).toHaveCount(0);
  await expectReadable(page);
  await opensWithCode(teller, code);
  await expect(teller.getByText('Tot dan.')).toBeVisible();
  await expect(teller.locator('main')).not.toContainText(`Slot ${mark}`);

  const [, id] = page.url().split('#');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent()).not.toContain(mark);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await page.goForward();
  await expect(whole).toBeVisible();
  await page.getByRole('button', { name: 'Sluit de kamer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
  await expect(page.locator('body')).not.toContainText(mark);
  await teller.context().close();
});

test('by telephone: sealed without a mouse, with a code that is shown once', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await page.setExtraHTTPHeaders(fromElsewhere().extraHTTPHeaders);
  const told = `Regenwulp ${Date.now()} belde en wil dat iemand het weet`;
  const sent = sentBy(page);
  await unlocked(page, 'Jo');
  await page.getByRole('link', { name: 'Nieuwe melding' }).first().click();
  await expect(page.getByRole('heading', { level: 1 }), 'still open').toHaveText(
    'Iemand vertelt je iets',
  );
  await expectReadable(page);
  await page.getByRole('button', { name: 'Bewaar en toon de code' }).click();
  await expect(page.getByText('Schrijf eerst wat je hoorde.')).toBeVisible();
  await expect(page.getByLabel('Wat hoorde je?')).toBeFocused();
  // A sentence is typed in less than half a minute; around it stand four keys.
  let keys = 0;
  const press = (key: string) => {
    keys += 1;
    return page.keyboard.press(key);
  };
  await page.keyboard.type(told);
  await press('Tab');
  await press('Space');
  await expect(page.getByRole('radio', { name: 'Dat jij het weet' })).toBeChecked();
  await press('Tab');
  await page.keyboard.type('Regenwulp Janssens');
  await press('Enter');
  expect(keys).toBe(4);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Geef deze code', {
    timeout: 30_000,
  });
  await expectReadable(page);
  const code = (await page.locator('.code-office').first().textContent())!.replace(/\D/g, '');
  expect(code).toMatch(/^\d{20}$/);
  expect(sent()).not.toMatch(new RegExp(`Regenwulp|${code}`));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toContainText('/bericht');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iemand vertelt je iets');
  await expect(page.locator('body')).not.toContainText(code.slice(0, 4));
  await page.getByRole('link', { name: 'Meldingen', exact: true }).click();
  expect(await goesTo(page, told)).toBe(true);
  await expect(page.locator('.facts')).toContainText('Regenwulp Janssens');
  await expect(page.getByText('aan de telefoon')).toBeVisible();

  const teller = await (await browser.newContext()).newPage();
  await opensWithCode(teller, code);
  await expect(teller.getByText(told)).toBeVisible();
  await teller.context().close();
});

test('what Jo handed over only Rita opens, on a phone too', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  /** Where each of them is, and which say this. */
  async function reading(name: string, words: string) {
    await unlocked(page, name);
    const links = page.getByRole('link', { name: /^Open/ });
    await expect(links.first()).toBeVisible();
    const ids = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const said = [];
    for (const [at, id] of ids.entries()) {
      await links.nth(at).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Melding van /);
      if (await page.getByText(words).isVisible()) said.push(id);
      await page.getByRole('link', { name: 'Meldingen', exact: true }).last().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
    }
    await page.context().clearCookies();
    return { ids, said };
  }
  const ritas = await reading('Rita', 'Dag, ik ben Rita.');
  expect(ritas.said).toHaveLength(1);
  const { ids, said } = await reading('Jo', 'Dag, ik ben Rita.');
  expect(said).toEqual([]);
  expect(ids).not.toContain(ritas.said[0]);
  expect(ids.length).toBeGreaterThan(0);
});
