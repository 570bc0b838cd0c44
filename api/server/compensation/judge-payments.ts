import type { KeptLine } from '@app/db/compensation/imports';
import type { PaymentField } from '@app/domain/compensation/import-columns';
import {
  obstaclesOf,
  yearOf,
  type PaymentObstacle,
} from '@app/domain/compensation/import-obstacles';
import {
  previewPayments,
  type CoachMeant,
  type PaymentPreview,
} from '@app/domain/compensation/import-preview';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import type { PaymentLine, PaymentRead } from '@app/domain/compensation/import-line';
import type { Day } from '@app/domain/day';
import { isTaken } from '@app/domain/import-line';
import type { Answers } from '@app/domain/import-preview';
import { namesInList, type NamesInList } from '../imports/names-in-list.ts';
import type { ListRead } from '../imports/staged-file.ts';
import { readPayments } from '../spreadsheets/read-payments.ts';
import type { PaymentListOffice } from './payment-list-office.ts';

export interface JudgedPayments {
  preview: PaymentPreview[];
  names: NamesInList;
  coachOf: CoachMeant;
  known: Map<string, KeptLine>;
  obstacles: Map<number, PaymentObstacle>;
  amounts: readonly LegalAmount[];
}

/** A list of earlier payments beside the coaches, and the money of each, that we have. */
export async function judgePayments(
  office: PaymentListOffice,
  { table, matching, names: answered, dayOrders }: ListRead<PaymentField>,
  today: Day,
  answers: Answers = {},
  hold?: (coachIds: string[]) => Promise<void>,
): Promise<JudgedPayments> {
  const lines = readPayments(table, today, matching, dayOrders);
  const names = namesInList(
    { ...(await office.namesHad()), coach: await office.coachNamesHad() },
    { coach: namesOf(lines) },
    answered,
  );
  const coachOf: CoachMeant = (value) => names.meant('coach', nameOf(value))?.id ?? null;
  const taken = lines.filter(isTaken);
  const coachIds = [...new Set(taken.flatMap(({ value }) => coachOf(value) ?? []))];
  await hold?.(coachIds);

  const years = [...new Set(taken.map(({ value }) => yearOf(value.day)))];
  const kept = await office.keptOf(coachIds, years);
  const preview = previewPayments(lines, coachOf, kept, answers);
  const amounts = await office.legalAmountsNow();
  return {
    preview,
    names,
    coachOf,
    known: new Map(kept.map((one) => [one.id, one])),
    obstacles: obstaclesOf(preview, coachOf, {
      kept,
      years: await office.yearsOf(coachIds, years),
      amounts,
    }),
    amounts,
  };
}

export const nameOf = ({ firstName, lastName }: PaymentLine) => ({
  name: `${firstName} ${lastName}`.trim(),
  town: '',
});

const namesOf = (lines: PaymentRead[]) =>
  lines.filter(isTaken).map(({ line, value }) => ({ ...nameOf(value), line }));
