import type { previewAvailabilityRound } from '@app/contract/availability/rounds';
import { addDays, isDay, type Day } from '@app/domain/day';
import type { z } from 'zod';

export type SoughtRound = z.output<typeof previewAvailabilityRound.schema.querystring>;

/** What an address asks of a new round. Where it says nothing that can be read: three months, from four weeks on. */
export function soughtIn({ searchParams }: URL, today: Day): SoughtRound {
  const one = (name: string) => {
    const value = searchParams.get(name) ?? '';
    return isDay(value) ? value : undefined;
  };
  const uuids = (name: string) => searchParams.getAll(name).filter((id) => uuid.test(id));
  const from = one('from') ?? addDays(today, 28);
  return {
    from,
    until: one('until') ?? addDays(from, 92),
    day: uuids('day').slice(0, 60),
    coach: uuids('coach').slice(0, 200),
    closesOn: one('closesOn'),
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
