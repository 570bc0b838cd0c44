import type { enterLegalAmount } from '@app/contract/compensation';
import {
  amountOn,
  periodOf,
  type KindOfLegalAmount,
  type LegalAmount,
} from '@app/domain/compensation/legal-amount';
import { problemOfKm, problemsOfCeilings } from '@app/domain/compensation/typed-amount';
import { addDays } from '@app/domain/day';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';

type Typed = z.output<typeof enterLegalAmount.schema.body>;

/** The figures that a form says, when they can be so; refused with the field that is wrong. */
export function amountsIn(
  typed: Typed,
  known: readonly LegalAmount[],
  inPlaceOf: readonly LegalAmount[],
) {
  const figures = typed.sort === 'flat-rate' ? ceilingsIn(typed, known) : rateIn(typed, known);
  const errors = [
    ...periodTroubles(typed, figures),
    ...figures.flatMap(({ field, trouble }) =>
      trouble ? [{ pointer: `#/${field}`, detail: trouble }] : [],
    ),
  ];
  if (errors.length > 0) refuse('invalid-input', { errors });

  const kinds = figures.map(({ kind }) => kind);
  if (
    inPlaceOf.length < typed.replaces.length ||
    inPlaceOf.some((one) => !kinds.includes(one.kind))
  )
    refuse('not-found');

  const { from, until, standing, basis, source } = typed;
  return figures.map(({ kind, amount }) => ({
    kind,
    amount: amount!,
    from,
    until,
    standing,
    basis,
    source,
  }));
}

interface Figure {
  kind: KindOfLegalAmount;
  field: 'perDay' | 'perYear' | 'perKm';
  amount: number | null;
  trouble?: string | undefined;
}

function ceilingsIn({ perDay, perYear, from }: Typed, known: readonly LegalAmount[]): Figure[] {
  const before = amountOn(known, 'flat-rate-day', addDays(from, -1))?.amount ?? null;
  const troubles =
    perDay === null || perYear === null ? {} : problemsOfCeilings({ perDay, perYear }, before);
  return [
    {
      kind: 'flat-rate-day',
      field: 'perDay',
      amount: perDay,
      trouble: orMissing(perDay, troubles.perDay),
    },
    {
      kind: 'flat-rate-year',
      field: 'perYear',
      amount: perYear,
      trouble: orMissing(perYear, troubles.perYear),
    },
  ];
}

function rateIn({ sort, perKm, from, sure }: Typed, known: readonly LegalAmount[]): Figure[] {
  const kind = sort === 'car' ? 'car-km' : 'bicycle-km';
  const before = amountOn(known, kind, addDays(from, -1))?.amount ?? null;
  const found = perKm === null ? null : problemOfKm(perKm, before);
  const trouble = found === 'far-from-before' && sure ? null : found;
  return [{ kind, field: 'perKm', amount: perKm, trouble: orMissing(perKm, trouble) }];
}

const orMissing = (amount: number | null, trouble: string | null | undefined) =>
  amount === null ? 'required' : (trouble ?? undefined);

/** A ceiling is of a calendar year; a rate may change on any day, and holds for a year at most. */
function periodTroubles({ sort, from, until }: Typed, figures: readonly Figure[]) {
  const whole = periodOf(figures[0]!.kind, from);
  if (sort === 'flat-rate' && (from !== whole.from || until !== whole.until))
    return [{ pointer: '#/from', detail: 'not-a-calendar-year' }];
  if (until < from) return [{ pointer: '#/until', detail: 'ends-before-its-first-day' }];
  return until > addDays(from, 366) ? [{ pointer: '#/until', detail: 'longer-than-a-year' }] : [];
}
