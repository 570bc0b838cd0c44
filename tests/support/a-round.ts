import type { Page } from '@playwright/test';
import { get, post, type Ready } from './a-day.ts';
import { daysAhead } from './today.ts';

/** A round about these days, begun by the visitor and brought to these coaches on paper. It closes tomorrow. */
export async function aRound(page: Page, days: string[], coaches: Ready[]): Promise<string> {
  const { round } = await post<{ round: string }>(page, '/availability', {
    days,
    coaches: coaches.map(({ id }) => ({ coachId: id, channel: 'letter' })),
    closesOn: daysAhead(1),
  });
  for (const { id } of coaches)
    await post(page, `/availability/${round}/coaches/${id}/bringing`, { how: 'letter' });
  return round;
}

/** The address of its page for one coach, as her letter tells it. */
export async function linkToRound(page: Page, round: string, { id }: Ready): Promise<string> {
  const { link } = await get<{ link: string }>(page, `/availability/${round}/coaches/${id}`);
  return new URL(link).pathname;
}
