import { expect, test, type Page } from '@playwright/test';
import { aSeries, ask, whoIsReady, type Ready } from '../support/a-day.ts';
import { lettersNow, openPost } from '../support/post-box.ts';
import { signInAs } from '../support/sign-in.ts';
import { daysAhead, today } from '../support/today.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'coördinator', 'Hilde');
  await page.waitForURL('/week');
});

/** Other journeys add coaches, and a list shows its beginning only. */
const everybodyReady = (day: string) => `/sessions/${day}?whole=can-be-asked`;

test('three coaches are asked for a series, each letter seen before it leaves @nojs', async ({
  page,
}) => {
  const about = /Een vraag voor drie dagen/;
  const before = await lettersNow(page, about);
  const [first] = await aSeries(page, 3, { coachesNeeded: 2 });
  const [chantal, ...others] = await withPhones(page, first!);
  const [one, other] = others as [Ready, Ready];

  await page.goto(everybodyReady(first!));
  for (const { name } of [chantal!, one, other])
    await page.getByRole('checkbox', { name: `Vraag ${name} samen met anderen` }).check();
  await page.getByLabel('Ook voor de twee andere open dagen van deze reeks').check();
  await page.getByRole('button', { name: 'Bekijk wat je vraagt' }).click();

  await choose(page, chantal!, 'mail');
  await choose(page, one, 'sms');
  await choose(page, other, 'sms');
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vraag drie coaches voor drie dagen',
  );
  const letter = page.getByRole('region', { name: 'Mail: Een vraag voor drie dagen' });
  await expect(letter).toContainText(`Dag ${chantal!.firstName},`);
  await expect(letter).toContainText('We vragen drie coaches voor twee plaatsen.');
  await expect(
    page.getByText(`Dag ${one.firstName}, kom je mee op deze drie dagen?`),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Vraag deze drie coaches' }).click();
  await expect(page.getByText('Vul dit nog in.')).toBeVisible();
  await page.getByLabel('Waarom vraag je meer coaches').fill('Het is al over enkele weken.');
  await page.getByRole('button', { name: 'Vraag deze drie coaches' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit breng je nu zelf');
  await expect(page.getByText('Eén mail vertrekt nu vanzelf.')).toBeVisible();
  const hers = page.locator('section').filter({ hasText: `Tekst voor ${one.name}` });
  const sms = await hers.getByRole('link', { name: 'Stuur als sms' }).getAttribute('href');
  expect(new Set(decodeURIComponent(sms ?? '').match(/\/a\/[\w-]+/g)).size).toBe(3);
  await hers.getByRole('button', { name: 'Ik stuurde de sms' }).click();
  await expect(hers).toContainText('Opgeschreven. De vraag is gesteld.');
  await hers.getByRole('link', { name: 'Open de brief' }).click();
  await expect(page.getByRole('img', { name: 'QR-code met je eigen link' })).toHaveCount(3);
  await expect(page.getByText('Hoe geraak je er?')).toHaveCount(3);

  await openPost(page, about, { moreThan: before });
  const answers = page.getByRole('link', { name: /\/a\/.*antwoord=ja/ });
  await expect(answers).toHaveCount(3);
  await answers.nth(1).click();
  await page.getByRole('button', { name: 'Ja, ik kom mee' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fijn dat je meekomt');
});

test('who is ticked stays ticked while others are sought, looked at and unticked @nojs', async ({
  page,
}) => {
  const [day] = await aSeries(page, 2, { coachesNeeded: 2 });
  const [chantal, one, other] = (await withPhones(page, day!)) as [Ready, Ready, Ready];
  const tick = ({ name }: Ready) =>
    page.getByRole('checkbox', { name: `Vraag ${name} samen met anderen` });
  const sought = page.getByLabel('Zoek een naam');
  await page.goto(everybodyReady(day!));

  await tick(chantal).check();
  await page.getByLabel('Ook voor de andere open dag van deze reeks').check();
  await sought.fill(one.name);
  await sought.press('Enter');
  await expect(page).toHaveURL(/#candidates$/);
  await expect(page.locator('#candidates [id^=coach-]')).toHaveCount(2);
  await expect(page.getByText('Wie je al aankruiste, blijft in de lijst staan.')).toBeVisible();
  await expect(tick(chantal)).toBeChecked();
  await expect(tick(one)).not.toBeChecked();

  await tick(one).check();
  await sought.fill('Zorro');
  await sought.press('Enter');
  await expect(page.locator('#candidates')).toContainText('heet ‘Zorro’');
  await expect(tick(one)).toBeChecked();
  await page.getByRole('button', { name: 'Toon iedereen' }).click();
  await expect(tick(chantal)).toBeChecked();

  await tick(chantal).uncheck();
  await tick(other).check();
  await page
    .locator(`#coach-${chantal.id}`)
    .getByRole('button', { name: /voorwaarden in orde/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`#coach-${chantal.id}$`));
  await expect(tick(chantal)).not.toBeChecked();
  await expect(tick(other)).toBeChecked();
  await expect(page.getByLabel('Ook voor de andere open dag van deze reeks')).toBeChecked();

  await page.getByRole('button', { name: 'Bekijk wat je vraagt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vraag twee coaches voor twee dagen',
  );
  for (const { name } of [one, other])
    await expect(page.getByLabel(`Hoe vraag je het aan ${name}?`)).toBeVisible();
});

test('ticks stay after what is refused or written down, and on the way back from the letters @nojs', async ({
  page,
}) => {
  const [day] = await aSeries(page, 3, { coachesNeeded: 2 });
  const [chantal, one] = (await withPhones(page, day!)) as [Ready, Ready];
  const tick = ({ name }: Ready) =>
    page.getByRole('checkbox', { name: `Vraag ${name} samen met anderen` });
  const series = page.getByLabel('Ook voor de twee andere open dagen van deze reeks');
  await page.goto(everybodyReady(day!));
  await tick(chantal).check();
  await tick(one).check();
  await series.check();
  await page.getByRole('button', { name: 'Bekijk wat je vraagt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vraag twee coaches voor drie dagen',
  );
  await page.getByRole('checkbox').last().uncheck();
  await page.getByRole('button', { name: 'Pas aan' }).click();
  const asked = 'Vraag twee coaches voor twee dagen';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked);

  const isTicked = async () => {
    for (const coach of [chantal, one]) await expect(tick(coach)).toBeChecked();
    await expect(series).toBeChecked();
  };
  await page.getByRole('link', { name: 'Niet vragen' }).click();
  await expect(page).toHaveURL(/#candidates$/);
  await isTicked();

  await page.getByText('Kan de trainer niet?').click();
  const trainer = page.locator('#trainer-answers');
  await trainer.getByLabel('Wanneer?').fill(daysAhead(9));
  await trainer.getByRole('button', { name: 'Wouter zei: dat past', exact: true }).click();
  await expect(trainer.getByRole('alert')).toBeVisible();
  await isTicked();
  await trainer.getByLabel('Wanneer?').fill(today());
  await trainer.getByRole('button', { name: 'Wouter zei: dat past', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven wat de trainer zei.');
  await isTicked();

  await page.getByRole('button', { name: 'Bekijk wat je vraagt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked);
});

test('ticks that stand in no address yet go along with what else is saved', async ({ page }) => {
  const [day] = await aSeries(page, 2, { coachesNeeded: 2 });
  const [chantal, one] = (await withPhones(page, day!)) as [Ready, Ready];
  const tick = ({ name }: Ready) =>
    page.getByRole('checkbox', { name: `Vraag ${name} samen met anderen` });
  const series = page.getByLabel('Ook voor de andere open dag van deze reeks');
  await page.goto(everybodyReady(day!));
  await tick(chantal).check();
  await tick(one).check();
  await series.check();
  await page.getByText('Kan de trainer niet?').click();
  await page.getByRole('button', { name: 'Wouter zei: dat past', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Opgeschreven wat de trainer zei.');
  for (const coach of [chantal, one]) await expect(tick(coach)).toBeChecked();
  await expect(series).toBeChecked();

  await tick(one).uncheck();
  await page.getByRole('link', { name: chantal.name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(chantal.name);
  await page.goBack();
  await page.reload();
  await expect(tick(chantal)).toBeChecked();
  await expect(tick(one)).not.toBeChecked();
});

test('without scripts it is said that new ticks are lost when something else is saved @nojs', async ({
  page,
  javaScriptEnabled,
}) => {
  const [day] = await aSeries(page, 1);
  await page.goto(`/sessions/${day}`);
  const said = page.getByText('Dan gaan nieuwe kruisjes verloren.');
  await expect(said).toBeVisible({ visible: !javaScriptEnabled });
});

test('a plan that was changed and not looked at asks nobody, and is shown first @nojs', async ({
  page,
}) => {
  const [day] = await aSeries(page, 2, { coachesNeeded: 2 });
  const [chantal, one] = (await withPhones(page, day!)) as [Ready, Ready];
  await page.goto(`/sessions/${day}/ask?coach=${chantal.id}.mail&coach=${one.id}.sms&series=open`);
  const way = ({ name }: Ready) => page.getByLabel(`Hoe vraag je het aan ${name}?`);
  await way(chantal).selectOption(`${chantal.id}.sms`);
  await way(one).selectOption('');
  await page.getByRole('checkbox').last().uncheck();
  await page.getByRole('button', { name: 'Vraag deze twee coaches' }).click();

  await expect(page.getByRole('alert')).toContainText('Er is nog niemand gevraagd.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vraag één coach');
  await expect(page.getByRole('region', { name: /^Mail: / })).toHaveCount(0);
  await expect(way(chantal)).toHaveValue(`${chantal.id}.sms`);
  await expect(way(one)).toHaveCount(0);
  await expect(page.getByRole('checkbox').last()).not.toBeChecked();

  await page.getByRole('button', { name: 'Vraag deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit breng je nu zelf');
  await expect(page.getByRole('heading', { name: /^Tekst voor / })).toHaveCount(1);
});

test('what was asked meanwhile is said, and nobody is asked then', async ({ page }) => {
  const [day] = await aSeries(page, 1, { coachesNeeded: 2 });
  const [one, other] = (await withPhones(page, day!)) as [Ready, Ready];
  await page.goto(`/sessions/${day}/ask?coach=${one.id}.sms&coach=${other.id}.sms`);
  await ask(page, day!, other);
  await page.getByRole('button', { name: 'Vraag deze twee coaches' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is nog niemand gevraagd');
  await expect(page.locator(`#coach-${other.id}`)).toContainText('Deze vraag is al gesteld.');
  await page.getByRole('button', { name: 'Vraag deze coach' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit breng je nu zelf');
});

test('one mail is seen before it leaves, also when its last day changes @nojs', async ({
  page,
}) => {
  const [day] = await aSeries(page, 1);
  const [chantal] = await withPhones(page, day!);
  await page.goto(`/sessions/${day}/ask/${chantal!.id}`);
  const mail = page.getByRole('region', { name: /^Mail: Een vraag voor / });
  await expect(mail).toContainText('Kom je mee op zaterdag');
  await page.getByRole('radio', { name: /^Mail/ }).check();
  const until = page.getByLabel('Antwoorden kan tot');
  const usual = await until.inputValue();
  const dayLater = dayAfter(usual, 1);
  await until.fill(dayLater);
  await page.getByRole('button', { name: /^Nodig .* uit$/ }).click();

  await expect(page.getByRole('alert')).toContainText('Er vertrok nog niets.');
  await expect(mail).toContainText(`${Number(dayLater.slice(8))} `);
  await page.getByRole('button', { name: /^Nodig .* uit$/ }).click();
  await expect(page.getByRole('status')).toContainText('De mail vertrekt nu.');
});

test('nobody ticked is told where to tick', async ({ page }) => {
  const [day] = await aSeries(page, 1);
  await page.goto(`/sessions/${day}`);
  await page.getByRole('button', { name: 'Bekijk wat je vraagt' }).click();
  await expect(page.getByRole('heading', { name: 'Je koos nog niemand' })).toBeVisible();
  await page.getByRole('link', { name: 'Kies coaches' }).click();
  await expect(page).toHaveURL(`/sessions/${day}#candidates`);
});

const dayAfter = (moment: string, days: number) =>
  new Date(Date.parse(moment) + days * 86_400_000).toISOString().slice(0, 10);

/** Chantal, with mail and telephone, before others with a telephone. */
async function withPhones(page: Page, session: string): Promise<Ready[]> {
  const ready = await whoIsReady(page, session);
  const isChantal = ({ name }: Ready) => name === 'Chantal Lemmens';
  const called = ['Bea Vandamme', 'Erik Tack', 'Godelieve Smet'];
  return [...ready.filter(isChantal), ...ready.filter(({ name }) => called.includes(name))];
}

/** The way she likes best has that behind it. */
async function choose(page: Page, { id, name }: Ready, way: 'mail' | 'sms') {
  const box = page.getByLabel(`Hoe vraag je het aan ${name}?`);
  await box.selectOption(`${id}.${way}`);
  await expect(box).toHaveValue(`${id}.${way}`);
}
