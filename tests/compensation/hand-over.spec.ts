import { addDays } from '@app/domain/day';
import { expect, test, type Page } from '@playwright/test';
import { get, post } from '../support/a-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { today } from '../support/today.ts';

/** What a coach asked to have before her day, from the first page to her hand. */

interface Week {
  sessions: { id: string; day: string }[];
  nextWeek: Week['sessions'];
}
interface Given {
  days: { occasion: string; about: string; handed: boolean }[];
}

/** A coach with a place on one of the next days, for which she got nothing yet. */
async function aPlace(page: Page) {
  const { sessions, nextWeek } = await get<Week>(page, '/week');
  for (const { id: session, day } of [...sessions, ...nextWeek]) {
    if (day <= today() || day > addDays(today(), 8)) continue;
    const { questions } = await get<{
      questions: { coach: { id: string; firstName: string }; standing: string; as: string }[];
    }>(page, `/sessions/${session}`);
    for (const { coach, standing, as } of questions) {
      if (standing !== 'comes' || as !== 'coach') continue;
      const { days } = await get<Given>(page, `/coaches/${coach.id}/advances`);
      const hers = days.find(({ occasion, about }) => occasion === 'session' && about === session);
      if (hers?.handed === false) return { session, coach };
    }
  }
  throw new Error('nobody of the demonstration has a place on one of the next days');
}

async function agreeOn(page: Page, session: string, coach: string) {
  const url = `/sessions/${session}/amounts/${coach}`;
  const { version } = await get<{ version: number }>(page, url);
  await post(page, url, {
    ...{ version, flatCents: null, travelMode: 'public-transport', kmTenths: null },
    ...{ ticketCents: 560, way: 'bank', needs: 'ticket', lowerHow: 'call', lowerOn: today() },
  });
}

test('@nojs a ticket that is asked for is one tap away from the first page, and its task ends', async ({
  page,
}) => {
  await signInAs(page, 'coördinator', 'Hilde');
  const { session, coach } = await aPlace(page);
  await agreeOn(page, session, coach.id);

  await page.goto('/week');
  const form = `/coaches/${coach.id}/compensation?day=${session}#geef`;
  const task = page.locator('li', { has: page.locator(`a[href="${form}"]`) }).last();
  await expect(task).toContainText(`${coach.firstName} heeft een ticket nodig voor`);
  // What is folded away opens at its own address.
  await page.goto(form);
  const give = page.locator('#geef');
  await expect(give).toContainText(`${coach.firstName} vroeg een ticket voor`);
  await expect(give.getByLabel('Wat gaf je?')).toHaveValue('ticket');
  await expect(give.getByLabel('Waarvoor?')).toHaveValue(`session ${session}`);
  await expect(give.getByLabel('Hoeveel?')).toHaveValue('5,60');
  await expect(page.locator('#vooraf')).toContainText('Nog te geven');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await give.getByLabel('Hoeveel?').fill('iets');
  await give.getByRole('button', { name: 'Noteer' }).click();
  await expect(give.getByLabel('Hoeveel?')).toHaveValue('iets');
  await expect(give.getByLabel('Waarvoor?')).toHaveValue(`session ${session}`);
  await give.getByLabel('Hoeveel?').fill('5,60');
  await give.getByRole('button', { name: 'Noteer' }).dblclick();
  await expect(page.getByText('Genoteerd wat je vooraf gaf.')).toBeVisible();

  await page.goto('/week');
  await expect(page.locator(`a[href="${form}"]`)).toHaveCount(0);
});
