import { written } from '@app/vault/bytes';
import { newCaseKey, wrapFor } from '@app/vault/case-key';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { expect, test, type Page } from '@playwright/test';
import {
  goesTo,
  keptBy,
  opensTheRoom,
  opensWithCode,
  sentBy,
  tells,
  unlocked,
} from '../support/ombuds-room.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';
import { thisYear } from '../support/today.ts';

/** What an ombudsperson does with a concern beside answering: only after a yes of its teller, who sees each of them. */
const folded = (page: Page, title: string) => page.locator('summary', { hasText: title });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function notesAYes(page: Page, step: string, fill: Record<string, string>) {
  await folded(page, 'Noteer een ja').click();
  await page.getByLabel('Wat mag je doen?').selectOption({ label: step });
  for (const [label, text] of Object.entries(fill)) await page.getByLabel(label).fill(text);
  await button(page, 'Bewaar deze ja').click();
  await expect(page.getByText('Bewaard. Met de code is dat ook te lezen')).toBeVisible();
}

test('no step opens without a yes, which its teller reads and takes back with her code', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const mark = `Roerdomp${Date.now()}`;
  const { teller, code } = await tells(browser, `${mark} wil iets vragen`);
  const [sent, sentByTeller] = [sentBy(page), sentBy(teller)];
  await unlocked(page, 'Jo');
  expect(await goesTo(page, mark)).toBe(true);
  await expect(button(page, /^Ik praatte met/)).toHaveCount(0);

  await folded(page, 'Noteer een ja').click();
  await expectReadable(page);
  await page.getByLabel('Wat mag je doen?').selectOption({ label: 'Praten met iemand' });
  await page.getByLabel('Tot en met welke dag?').fill('2020-01-01');
  await button(page, 'Bewaar deze ja').click();
  for (const missing of ['Schrijf met of aan wie.', 'Schrijf wat je mag doen', 'Kies een dag'])
    await expect(page.getByText(missing)).toBeVisible();
  await expectReadable(page);
  await folded(page, 'Noteer een ja').click();

  const day = String(thisYear() + 1);
  const until = { 'Tot en met welke dag?': `${day}-12-30` };
  const whom = { 'Met of aan wie?': `${mark} Erik`, 'Wat precies?': `${mark} vraag` };
  await notesAYes(page, 'Praten met iemand', { ...whom, ...until });
  await notesAYes(page, 'De naam zeggen aan iemand', {
    ...{ 'Met of aan wie?': `${mark} An`, 'Wat precies?': `${mark} naam` },
  });
  await expect(page.getByText(`tot en met 30 december ${day}`).first()).toBeVisible();
  await expect(page.getByText('Er is een stap afgesproken.')).toBeVisible();
  await expectReadable(page);

  // On her word, in one tap; the step is shut.
  await button(page, new RegExp(`^Trek in.*${mark} An`)).click();
  await expect(page.getByText('Ingetrokken. Met de code')).toBeVisible();
  await expect(button(page, `Ik zei de naam aan ${mark} An`)).toHaveCount(0);
  await expect(button(page, `Ik praatte met ${mark} Erik`)).toBeVisible();

  await opensWithCode(teller, code);
  await expect(teller.getByRole('heading', { name: 'Wat jij goed vond' })).toBeVisible();
  await expect(teller.getByText(`tot en met 30 december ${day}`).first()).toBeVisible();
  await expect(button(teller, /^Dit mag niet meer/)).toHaveCount(1);
  await expectReadable(teller);
  await button(teller, /^Dit mag niet meer/).dblclick();
  await expect(teller.getByText('Je ja is ingetrokken. Jo doet dit niet meer.')).toBeVisible();
  await expect(teller.getByRole('heading', { name: 'Wat jij goed vond' })).toHaveCount(0);

  // She took it back meanwhile: nothing of the step is kept, and its button is gone.
  await button(page, `Ik praatte met ${mark} Erik`).click();
  await expect(page.getByText('Er kwam net iets bij.')).toBeVisible();
  await expect(button(page, /^Ik praatte met/)).toHaveCount(0);
  await expect(page.getByText(`Geen ja meer: Praten met ${mark} Erik`)).toBeVisible();
  await expect(page.getByText(/^Gedaan:/)).toHaveCount(0);

  await notesAYes(page, 'Iets tonen aan iemand', whom);
  await button(page, `Ik toonde het aan ${mark} Erik`).click();
  await expect(page.getByText('Opgevolgd.')).toBeVisible();
  await opensWithCode(teller, code);
  await expect(teller.getByText(`Gedaan: Tonen aan ${mark} Erik.`)).toBeVisible();

  expect(sent() + sentByTeller()).not.toContain(mark);
  expect((await keptBy(page)) + (await keptBy(teller))).not.toContain(mark);
  await teller.context().close();
});

test('with a yes Rita reads along, and then reads on alone', async ({ browser, page }) => {
  test.setTimeout(240_000);
  const mark = `Watersnip${Date.now()}`;
  const { teller, code } = await tells(browser, `${mark} zegt iets over Rita`, [/Rita Claes/]);
  const sent = sentBy(page);
  const rita = await (await browser.newContext()).newPage();
  const sentByRita = sentBy(rita);
  await unlocked(rita, 'Rita');
  expect(await goesTo(rita, mark), 'she was unticked').toBe(false);

  await unlocked(page, 'Jo');
  expect(await goesTo(page, mark)).toBe(true);
  await page.getByLabel('Schrijf een antwoord of een notitie').fill(`${mark} eerste antwoord`);
  await button(page, 'Stuur het antwoord').click();
  await expect(page.getByText('Verstuurd.')).toBeVisible();
  await notesAYes(page, 'Iemand laten meelezen', {});
  await folded(page, 'Laat Rita Claes meelezen').click();
  await expectReadable(page);
  await button(page, 'Laat Rita Claes meelezen').dblclick();
  await expect(page.getByText('Rita Claes leest mee', { exact: true })).toHaveCount(1);

  await rita.goto('/me');
  await rita.goto('/concerns');
  await opensTheRoom(rita);
  expect(await goesTo(rita, mark)).toBe(true);
  await expect(rita.getByText(`${mark} eerste antwoord`)).toBeVisible();
  await opensWithCode(teller, code);
  await expect(
    teller.getByText('Rita Claes leest vanaf nu mee. Jij zei daar ja op.'),
  ).toBeVisible();

  await notesAYes(page, 'Doorgeven aan iemand', {});
  await folded(page, 'Geef door aan Rita Claes').click();
  await button(page, 'Geef door aan Rita Claes').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await expect(page.getByText('Doorgegeven. Vanaf nu leest Rita Claes')).toBeVisible();
  expect(await goesTo(page, mark), 'it is not hers any more').toBe(false);

  await rita.goto('/me');
  await rita.goto('/concerns');
  await opensTheRoom(rita);
  expect(await goesTo(rita, mark)).toBe(true);
  await expect(rita.getByText('Doorgegeven aan Rita Claes')).toBeVisible();
  await rita.getByLabel('Schrijf een antwoord of een notitie').fill(`${mark} van Rita`);
  await button(rita, 'Stuur het antwoord').click();
  await expect(rita.getByText('Verstuurd.')).toBeVisible();
  await expectReadable(rita);
  await opensWithCode(teller, code);
  await expect(teller.getByText(`${mark} van Rita`)).toBeVisible();
  await expect(
    teller.getByText('Vanaf nu leest en antwoordt Rita Claes. Jo leest niet meer mee.'),
  ).toBeVisible();
  await expectReadable(teller);

  await page.goto('/me');
  await page.goto('/concerns');
  await opensTheRoom(page);
  expect(await goesTo(page, mark)).toBe(false);
  await expect(page.locator('body')).not.toContainText(mark);
  expect(sent() + sentByRita()).not.toContain(mark);
  await rita.context().close();
  await teller.context().close();
});

test('the clock stands still at the wish of the teller, and goes on again', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const mark = `Kemphaan${Date.now()}`;
  const { teller, code } = await tells(browser, `${mark} wil wachten`);
  await unlocked(page, 'Jo');
  expect(await goesTo(page, mark)).toBe(true);
  const first = page.getByText('binnen 3 werkdagen laat je iets weten');
  await expect(first).toBeVisible();
  await folded(page, 'De klok stilzetten').click();
  await button(page, 'Zet de klok stil').click();
  await expect(page.getByText(/^De klok staat stil sinds/)).toBeVisible();
  await expect(first).toHaveCount(0);
  await expect(page.getByText('na 45 dagen is er een antwoord')).toBeVisible();
  await folded(page, 'Label en soort').click();
  await page.getByLabel('Jouw label').fill(`${mark} map`);
  await page.getByLabel('Waarover gaat het?').selectOption({ label: 'Planning of druk' });
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(`Jouw label: ${mark} map`)).toBeVisible();
  await expect(page.getByText('Planning of druk.')).toBeVisible();
  await page.getByRole('link', { name: 'Meldingen', exact: true }).last().click();
  const line = page.getByRole('listitem').filter({ hasText: `Jouw label: ${mark} map` });
  await expect(line).toContainText('De klok staat stil');
  await expect(line).not.toContainText('wil wachten');
  await expectReadable(page);

  await opensWithCode(teller, code);
  await expect(teller.getByText('Je vroeg om te wachten.')).toBeVisible();
  await expect(teller.locator('main')).not.toContainText(`${mark} map`);
  await line.getByRole('link').click();
  await button(page, 'Laat de klok weer lopen').click();
  await expect(page.getByText(/^De klok staat stil sinds/)).toHaveCount(0);
  await expect(page.getByText('elke 14 dagen laat je iets horen')).toBeVisible();
  await teller.context().close();
});

test('danger that cannot wait is decided by two, and told unless that is unsafe', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const mark = `Grutto${Date.now()}`;
  const { teller, code } = await tells(browser, `${mark} is bang`);
  const sent = sentBy(page);
  await unlocked(page, 'Jo');
  expect(await goesTo(page, mark)).toBe(true);
  await folded(page, 'Onmiddellijk gevaar').click();
  await button(page, 'Noteer dit gevaar').click();
  await expect(page.getByText('Schrijf waarom het niet kan wachten.')).toBeVisible();
  await page.getByLabel('Waarom kan het niet wachten?').fill(`${mark} reden`);
  await page.getByLabel('Bij wie doe je iets?').fill(`${mark} dokter`);
  await page.getByLabel('Wat zeg of doe je?').fill(`${mark} bellen`);
  await expect(page.getByLabel('Wie beslist mee?')).toHaveValue(/./);
  await page
    .getByLabel('Hoort wie dit vertelde het?')
    .selectOption({ label: 'Nee, dat is nu niet veilig' });
  await button(page, 'Noteer dit gevaar').click();
  await expect(page.getByText('Schrijf waarom het niet veilig is.')).toBeVisible();
  await expectReadable(page);
  await page.getByLabel('Waarom is dat niet veilig?').fill(`${mark} iemand leest mee`);
  await button(page, 'Noteer dit gevaar').click();
  await expect(page.getByText('Rita Claes moet nog akkoord gaan')).toBeVisible();
  await expect(button(page, 'Ik deed dit'), 'one person alone').toHaveCount(0);
  await expectReadable(page);
  await opensWithCode(teller, code);
  await expect(teller.locator('main')).not.toContainText(`${mark} dokter`);

  const rita = await (await browser.newContext()).newPage();
  await unlocked(rita, 'Rita');
  expect(await goesTo(rita, mark)).toBe(true);
  await button(rita, 'Ik ga akkoord: dit kan niet wachten').click();
  await expect(rita.getByText('Rita Claes gaat akkoord')).toBeVisible();
  await rita.context().close();

  await page.goto('/me');
  await page.goto('/concerns');
  await opensTheRoom(page);
  expect(await goesTo(page, mark)).toBe(true);
  await button(page, 'Ik deed dit').click();
  await expect(page.getByText(/^gedaan op/)).toBeVisible();
  await button(page, 'Vertel het nu bij de code').click();
  await expect(button(page, 'Vertel het nu bij de code')).toHaveCount(0);
  await opensWithCode(teller, code);
  await expect(
    teller.getByText('Jo zag gevaar dat niet kon wachten, en besliste samen met Rita Claes.'),
  ).toBeVisible();
  await expect(teller.locator('main')).not.toContainText('iemand leest mee');
  expect(sent()).not.toContain(mark);
  await teller.context().close();
});

test('a closed concern asks after a month how it goes, and then takes what was heard', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const mark = `Tureluur${Date.now()}`;
  const { teller } = await tells(browser, `${mark} is klaar`);
  await unlocked(page, 'Jo');
  expect(await goesTo(page, mark)).toBe(true);
  await folded(page, 'Label en soort').click();
  await page.getByLabel('Jouw label').fill(mark);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText(`Jouw label: ${mark}`)).toBeVisible();
  await folded(page, 'Rond af').click();
  await page.getByRole('radio', { name: 'Doorverwezen' }).check();
  await page.getByLabel('Hoe rondde je af').fill(`${mark} huisarts`);
  await button(page, 'Rond deze melding af').click();
  await expect(page.getByText('Doorverwezen.')).toBeVisible();
  await expect(page.getByText('ten laatste op').first()).toBeVisible();
  await expect(page.getByLabel('Nazorg: wat hoorde je?'), 'not yet').toHaveCount(0);
  await expect(button(page, 'Bewaar als notitie')).toHaveCount(0);

  await page.clock.setFixedTime(Date.now() + 29 * 24 * 3_600_000);
  await page.goto('/me');
  await page.goto('/concerns');
  await opensTheRoom(page);
  const line = page.locator('.group').first().getByRole('listitem').filter({ hasText: mark });
  await expect(line, 'among what is now').toContainText('Nazorg');
  await line.getByRole('link').click();
  await expectReadable(page);
  await page.getByLabel('Nazorg: wat hoorde je?').fill(`${mark} het gaat beter`);
  await button(page, 'Ik vroeg hoe het gaat').click();
  await expect(page.getByText('Gevraagd hoe het gaat')).toBeVisible();
  await expect(page.getByText(`${mark} het gaat beter`)).toBeVisible();
  await expect(page.getByLabel('Nazorg: wat hoorde je?'), 'until day 90').toHaveCount(0);
  await teller.context().close();
});

test('ten minutes without a touch lock the room', async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.install();
  await unlocked(page, 'Jo');
  await page.clock.fastForward('09:50');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('09:50');
  await expect(page.getByRole('heading', { level: 1 }), 'touched').toHaveText('Meldingen');
  await page.clock.fastForward('00:15');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je kamer is dicht');
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(0);
});

test('a list of readers that does not hold turns the room red, and nothing of it is read', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await signInAs(page, 'ombudspersoon', 'Jo');
  // Somebody with the database puts a reader of their own on the last list.
  await page.route('**/api/ombuds/keys', async (route) => {
    const answer = await route.fetch();
    const kept = (await answer.json()) as { lists: { text: string }[] };
    const last = kept.lists.at(-1)!;
    last.text = last.text.replace('Rita Claes', 'Rita Klaas');
    await route.fulfill({ response: answer, json: kept });
  });
  await page.goto('/concerns');
  await page.getByLabel('Je zes woorden').fill(wordsOfDemonstration);
  await page.getByRole('button', { name: 'Open de kamer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stop: er klopt iets niet met de sleutels',
    { timeout: 30_000 },
  );
  await expect(
    page.getByText('Een handtekening op de lijst met sleutels klopt niet.'),
  ).toBeVisible();
  await expectReadable(page);
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Stop/);
  expect(asked).not.toContain('/api/ombuds/concerns');
});

test('a concern that somebody put in the place of another is not read as the first one', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await unlocked(page, 'Jo');
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeVisible();
  await expect(page.getByText('niet meer de melding die je de eerste keer opende')).toHaveCount(0);

  const { keys } = (await (await page.request.get('/api/ombuds/keys')).json()) as {
    keys: { id: string; recipient: string }[];
  };
  const { id, recipient } = keys[0]!;
  // Somebody with the database puts a concern of their own in the place of one.
  await page.route('**/api/ombuds/concerns', async (route) => {
    const answer = await route.fetch();
    const kept = (await answer.json()) as {
      concerns: { keys: { wraps: Record<string, string> }[] }[];
    };
    const one = kept.concerns.find((each) => each.keys.length === 1 && id in each.keys[0]!.wraps)!;
    one.keys[0]!.wraps[id] = written(await wrapFor(recipient, newCaseKey()));
    await route.fulfill({ response: answer, json: kept });
  });
  await page.goto('/concerns');
  await opensTheRoom(page);
  const replaced = page
    .getByRole('listitem')
    .filter({ hasText: 'niet meer de melding die je de eerste keer opende' });
  await expect(replaced).toHaveCount(1);
  await replaced.getByRole('link').click();
  await expect(page.getByText('Antwoord hier niet.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectReadable(page);
});
