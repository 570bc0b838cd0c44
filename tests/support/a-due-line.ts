import type { Page } from '@playwright/test';
import { get, post } from './a-day.ts';
import { today } from './today.ts';

interface Paid {
  id: string;
  coachId: string;
  coach: string;
  day: string;
  occasion: string;
  rejectedOn: string | null;
}
interface Line {
  id: string;
  day: string;
  occasion: string;
  scheme: string;
  sessionId: string | null;
}

export interface DueLine {
  coach: string;
  line: string;
  day: string;
}

/** A line of € 34,20 of which nobody said anything yet: of a day whose payment the bank sent back. Never the same one twice. */
export async function aDueLine(
  page: Page,
  { of = '', way = 'cash' }: { of?: string; way?: 'bank' | 'cash' } = {},
): Promise<DueLine> {
  const { batches } = await get<{ batches: { id: string; sentOn: string | null }[] }>(
    page,
    '/compensation',
  );
  for (const { id } of inAnyOrder(batches.filter(({ sentOn }) => sentOn !== null))) {
    const { payments } = await get<{ payments: Paid[] }>(page, `/compensation/batches/${id}`);
    for (const { id: payment, coachId: coach, day } of inAnyOrder(payments).filter(
      ({ occasion, rejectedOn, coach: name }) =>
        occasion === 'session' && rejectedOn === null && name.startsWith(of),
    )) {
      const { lines } = await get<{ lines: Line[] }>(
        page,
        `/coaches/${coach}/compensation/${day.slice(0, 4)}`,
      );
      // Of a day with more than one line the law may allow less.
      const [line, ...others] = lines.filter((one) => one.day === day);
      if (line?.scheme !== 'flat-rate' || line.occasion !== 'session' || others.length > 0)
        continue;
      await post(page, `/compensation/payments/${payment}/rejection`, {
        ...{ on: today(), reason: 'AC04: de rekening is gesloten' },
      });
      const url = `/sessions/${line.sessionId}/amounts/${coach}`;
      // Another sum for the way each time, so that it is another amount than she spoke of.
      for (const ticketCents of [430, 420]) {
        const { version } = await get<{ version: number }>(page, url);
        await post(page, url, {
          ...{ version, flatCents: 3000, travelMode: 'public-transport', kmTenths: null },
          ...{ ticketCents, way, needs: null, lowerHow: 'call', lowerOn: today() },
        });
      }
      return { coach, line: line.id, day };
    }
  }
  throw new Error('the bank paid nothing of a day yet');
}

const inAnyOrder = <One>(all: readonly One[]): One[] =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
