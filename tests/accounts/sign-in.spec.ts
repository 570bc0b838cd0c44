import { expect, test } from '@playwright/test';
import { lettersNow, openPost } from '../support/post-box.ts';
import { expectReadable } from '../support/readable.ts';
import { signInAs, signOut } from '../support/sign-in.ts';

const heading = 'heading';
const signInLetter = (firstName: string) => new RegExp(`${firstName}.*Aanmelden bij Draagkracht`);

test('she comes in with the code from her mail, and leaves again @nojs', async ({ page }) => {
  const before = await lettersNow(page, signInLetter('Hilde'));
  await page.goto('/sign-in');
  await expectReadable(page);
  await page.getByLabel('Je e-mailadres').fill('hilde@weefkamer.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Kijk in je mail');
  expect(page.url()).not.toContain('hilde');

  await page.getByLabel('De 8 cijfers').fill('0000 0000');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByText('Deze code klopt niet.')).toBeVisible();
  await expect(page.getByLabel('De 8 cijfers')).toHaveValue('0000 0000');
  await expect(page).toHaveTitle(/^Fout:/);
  await expectReadable(page);

  await openPost(page, signInLetter('Hilde'), { moreThan: before });
  const code = await page.getByText(/^\d{4}\s\d{4}$/).textContent();
  await page.goto('/sign-in/code');
  await page.getByLabel('De 8 cijfers').fill(code ?? '');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/week$/);
});

test('opening the link signs nobody in; its button does, once @nojs', async ({ page }) => {
  const before = await lettersNow(page, signInLetter('Lode'));
  await page.goto('/sign-in?to=/days');
  await page.getByLabel('Je e-mailadres').fill('lode@weefkamer.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await openPost(page, signInLetter('Lode'), { moreThan: before });
  await page.getByRole('link', { name: 'Open zoals Lode' }).click();
  const link = page.url();

  await page.goto('/days');
  await expect(page).toHaveURL(/sign-in/);

  await page.goto(link);
  await expect(page.getByText('Je meldt je aan met l•••@weefkamer.example.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Meld mij aan' }).click();
  await page.getByRole('button', { name: 'Meld me af' }).click();
  await expect(page.getByText('Je bent afgemeld.')).toBeVisible();

  await page.goto(link);
  await expect(page.getByText('Deze link werkt niet meer.')).toBeVisible();
  await page.getByRole('link', { name: 'Vraag een nieuwe link' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test('an address nobody has gets the same words @nojs', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Je e-mailadres').fill(`nobody-${Date.now()}@weefkamer.example`);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Kijk in je mail');
});

test('no mail: a new code with one tap, another address, or a call @nojs', async ({ page }) => {
  const before = await lettersNow(page, signInLetter('Wouter'));
  await page.goto('/sign-in?to=/days');
  await page.getByLabel('Je e-mailadres').fill('wouter@weefkamer.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await openPost(page, signInLetter('Wouter'), { moreThan: before });
  await page.goto('/sign-in/code?to=/days');
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expect(page.getByText('een nieuwe code naartoe. Gebruik de laatste.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/);
  await expectReadable(page);

  await openPost(page, signInLetter('Wouter'), { moreThan: before + 1 });
  const code = await page.getByText(/^\d{4}\s\d{4}$/).textContent();
  await page.goto('/sign-in/code?to=/days');
  await page.getByLabel('De 8 cijfers').fill(code ?? '');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/days$/);

  await page.getByRole('button', { name: 'Meld me af' }).click();
  await page.getByLabel('Je e-mailadres').fill('wouter@elders.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByText('Gebruik de laatste.')).toBeHidden();
  await page.getByRole('link', { name: 'Vul een ander e-\u2060mailadres in' }).click();
  await expect(page.getByLabel('Je e-mailadres')).toBeVisible();
});

test('what is no address is said beside the field, and stays there', async ({ page }) => {
  await page.goto('/sign-in');
  const field = page.getByLabel('Je e-mailadres');
  await field.fill('hilde@weefkamer');
  await page.locator('form[action*="ask"]').evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await expect(field).toHaveValue('hilde@weefkamer');
});

test('a person with two roles changes from one to the other @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'An');
  await expect(page.getByText('Je bent hier als An, trainer')).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder als coördinator' }).click();
  await expect(page).toHaveURL(/\/week$/);
});

test('a page of her other role says so, and opens with one tap @nojs', async ({ page }) => {
  await signInAs(page, 'trainer', 'An');
  await page.goto('/calendar?month=2026-12');
  await expect(page.getByText('Je bent hier als An, trainer.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('main').getByRole('button', { name: 'Ga verder als coördinator' }).click();
  await expect(page).toHaveURL(/\/calendar\?month=2026-12$/);

  await page.context().clearCookies();
  await signInAs(page, 'coach', 'Nadia');
  await page.goto('/calendar');
  await expect(page.getByText('Je bent hier als Nadia, coach.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ga verder als/ })).toHaveCount(0);
});

test('a coach finds where she changes how she signs in @nojs', async ({ page }) => {
  await signInAs(page, 'coach', 'Nadia');
  await page.getByRole('link', { name: 'Wijzig hoe je je aanmeldt' }).click();
  await expect(page.getByRole('link', { name: 'Wijzig mijn e-\u2060mailadres' })).toBeVisible();
});

test('ombudsperson and administrator find who they are, whom to call, and the way out @nojs', async ({
  page,
}) => {
  for (const [name, role] of [
    ['Jo', 'ombudspersoon'],
    ['Mieke', 'beheerder'],
  ] as const) {
    await signInAs(page, role, name);
    await page.goto('/me');
    await expect(page.getByText(`Je bent hier als ${name}, ${role}.`)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Bel / })).toBeVisible();
    await expectReadable(page);
    await signOut(page);
  }
});

test('coming in leads to the page she asked for, never to another site @nojs', async ({ page }) => {
  const enter = async (to: string) => {
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await page
      .getByRole('group', { name: /^Als coach:/ })
      .getByRole('button', { name: 'Erik', exact: true })
      .click();
    await expect(page).not.toHaveURL(/\/sign-in/);
    const { origin, pathname } = new URL(page.url());
    await signOut(page);
    return origin + pathname;
  };
  const here = new URL((await page.goto('/sign-in'))?.url() ?? '').origin;

  expect(await enter('/agenda')).toBe(`${here}/agenda`);
  for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])
    expect(await enter(to), to).toBe(`${here}/start`);
});
