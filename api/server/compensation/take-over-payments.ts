import type { importPayments } from '@app/contract/compensation/payment-list';
import type { Imported } from '@app/contract/import-list';
import { carTenths, schemeOf } from '@app/domain/compensation/import-obstacles';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { refuse } from '../http/problem.ts';
import { answersFrom } from '../imports/doubles.ts';
import { heldList } from '../imports/held-list.ts';
import { countLines, linesLeft } from '../imports/lines-left.ts';
import type { TakingOver } from '../imports/list-office.ts';
import { isAnswered } from '../imports/preview-file.ts';
import { judgePayments } from './judge-payments.ts';
import type { PaymentListOffice } from './payment-list-office.ts';
import { paymentColumns } from './preview-payments.ts';
import { shownPayments } from './shown-payment.ts';

interface PaymentListTaken {
  asked: z.output<typeof importPayments.schema.body>;
  today: Day;
}

/** Takes over a list of earlier payments that was shown. It is judged again, on what is known now, and nobody pays meanwhile. */
export async function takeOverPayments(
  { asked: { previewId, doubles }, today }: PaymentListTaken,
  office: TakingOver<PaymentListOffice>,
): Promise<Imported> {
  const list = await heldList(office, previewId, paymentColumns);
  await office.letListComeIn();
  const judged = await judgePayments(office, list, today, answersFrom(doubles), office.holdCoaches);
  const { preview, names, coachOf, obstacles, amounts } = judged;
  if (!isAnswered(names)) refuse('list-asks-first');

  await office.bringInPayments(
    preview.flatMap(({ line, state, value }) => {
      const coachId = coachOf(value);
      if (state !== 'new' || coachId === null || obstacles.has(line)) return [];
      const { day, flatCents, travelCents, costsCents, kmTenths, paidOn } = value;
      return [
        {
          ...{ coachId, day, flatCents, travelCents, costsCents, kmTenths },
          scheme: schemeOf(value),
          travelTenths: carTenths(value, amounts),
          paidOn: paidOn ?? day,
        },
      ];
    }),
  );
  await office.rememberNames(
    names.questions.flatMap(({ key, kind, chosen }) =>
      chosen === null || chosen === 'new' ? [] : [{ written: key, kind, id: chosen }],
    ),
  );
  const left = linesLeft(shownPayments(judged), list.table, list.matching);
  const counts = countLines(preview, { isOut: ({ line }) => obstacles.has(line) });
  await office.endList(previewId, { counts, left });
  return { ...counts, leftId: left.lines.length === 0 ? null : previewId };
}
