import { isColumnName, recognise, type Matching, type Names } from '../import-columns.ts';
import { missingNames, personColumns, type PersonField } from '../import-people.ts';

/** What a list of earlier payments may tell: to whom, for which day, and how much. */
export type PaymentField = PersonField | 'day' | 'flat' | 'travel' | 'km' | 'costs' | 'paidOn';

const amounts = ['flat', 'travel', 'costs'] as const satisfies PaymentField[];

export const recognisePaymentColumns = (headers: string[]): Matching<PaymentField> =>
  recognise(headers, names);

/** The columns that tell a day. */
export const paymentDays: readonly PaymentField[] = ['day', 'paidOn'];

/** The columns without which no payment can come in: one amount is enough. */
export const missingPaymentColumns = (matching: Matching<PaymentField>): PaymentField[] => [
  ...missingNames(matching),
  ...(matching.includes('day') ? [] : (['day'] as const)),
  ...(amounts.some((field) => matching.includes(field)) ? [] : (['flat'] as const)),
];

const names: Names<PaymentField> = {
  ...personColumns,
  firstThenLastName: [...personColumns.firstThenLastName, 'wie', 'vrijwilliger'],
  day: ['datum', 'dag', 'datum vorming', 'vormingsdag', 'datum inzet', 'wanneer'],
  flat: [
    'forfait',
    'kostenvergoeding',
    'onkostenvergoeding',
    'dagvergoeding',
    'vergoeding',
    'vrijwilligersvergoeding',
    'dagbedrag',
    'bedrag forfait',
    'voor de dag',
    'bedrag',
  ],
  travel: [
    'vervoer',
    'verplaatsing',
    'vervoerskosten',
    'verplaatsingskosten',
    'verplaatsingsvergoeding',
    'reiskosten',
    'kilometervergoeding',
    'km-vergoeding',
  ],
  km: ['km', 'kilometers', 'aantal km', 'aantal kilometer', 'aantal kilometers'],
  costs: ['reële kosten', 'kosten', 'onkosten', 'andere kosten', 'bewezen kosten'],
  paidOn: ['betaald op', 'uitbetaald op', 'datum betaling', 'betaaldatum', 'betaald'],
};

export const isPaymentColumn = isColumnName(names);
