import {
  listPaymentLinesLeft,
  previewPaymentImport,
  showPaymentLine,
  showPaymentList,
} from '@app/contract/compensation/payment-list';
import {
  missingPaymentColumns,
  paymentDays,
  recognisePaymentColumns,
  type PaymentField,
} from '@app/domain/compensation/import-columns';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { written } from '../beside/written.ts';
import { lineIn } from '../imports/line-in.ts';
import { previewFile, type FileChosen } from '../imports/preview-file.ts';
import { sentChoices } from '../imports/sent-choices.ts';
import { sentBytes, type Columns } from '../imports/sent-file.ts';
import { fileOf } from '../imports/waiting-file.ts';
import { judgePayments } from './judge-payments.ts';
import type { PaymentListOffice } from './payment-list-office.ts';
import { shownPayments } from './shown-payment.ts';

interface About {
  id: string;
  today: Day;
}

export const paymentColumns: Columns<PaymentField> = {
  recognise: recognisePaymentColumns,
  missing: missingPaymentColumns,
  others: {},
  days: paymentDays,
};

/** Nobody is made by a list of payments: who is not known, is brought in with a list of coaches. */
const preview = (chosen: FileChosen, today: Day, office: PaymentListOffice) =>
  previewFile(chosen, {
    columns: paymentColumns,
    judge: (list) => judgePayments(office, list, today),
    writes: () => [],
    shown: shownPayments,
  });

/** A list that waits, as taking it over would go now. */
async function previewOf({ id, today }: About, office: PaymentListOffice) {
  const waiting = await office.waitingList(id);
  const chosen = { ...waiting, file: await fileOf(office, id) };
  return { ...(await preview(chosen, today, office)), ...waiting };
}

/** Shows what taking over a list of earlier payments would do, and keeps it when it is ready for that. */
export async function previewPaymentList(
  { sent, today }: { sent: z.output<typeof previewPaymentImport.schema.body>; today: Day },
  office: PaymentListOffice,
) {
  const { fileName, content } = sent;
  const chosen = { fileName, file: sentBytes(content), choices: sentChoices(sent) };
  const { shown, isReady } = await preview(chosen, today, office);
  const previewId = isReady ? await office.stage(fileName, chosen.file, chosen.choices) : null;
  return written(previewPaymentImport, 201, { ...shown, previewId });
}

export async function paymentList(about: About, office: PaymentListOffice) {
  const { shown, isReady, choices } = await previewOf(about, office);
  return written(showPaymentList, 200, {
    ...shown,
    previewId: isReady ? about.id : null,
    answers: { doubles: choices.doubles },
  });
}

export async function paymentLine(
  { line, ...about }: About & { line: number },
  office: PaymentListOffice,
) {
  const { shown, table } = await previewOf(about, office);
  return written(showPaymentLine, 200, lineIn(shown, table, line));
}

type Left = Pick<z.input<(typeof listPaymentLinesLeft.schema.response)[200]>, 'columns' | 'lines'>;

/** What does not come in of a list of earlier payments, or did not. */
export async function paymentLinesLeft(about: About, office: PaymentListOffice) {
  const came = await office.cameOf(about.id);
  const { fileName, linesLeft } = came
    ? { fileName: came.fileName, linesLeft: came.left }
    : await previewOf(about, office);
  return written(listPaymentLinesLeft, 200, {
    fileName,
    ...(linesLeft as Left),
    imported: came?.counts ?? null,
  });
}
