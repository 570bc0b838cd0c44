import type { MyData } from '@app/contract/coaches/own-data';
import { capital, sayDateAndYear, sayList, sayMoney } from './in-words.ts';
import { heardWays, sayOn } from './kept-when.ts';
import type { Sentences } from './own-data.ts';

type MyDue = MyData['due'];
type Line = MyDue['lines'][number];

/** What is due to a coach, as she reads everything that is kept about it. */
export const sayDue: Sentences<MyDue> = {
  presences: (said) =>
    said.map(
      ({ day, presence, as, by, at }) =>
        `${did[presence](sayDateAndYear(day))} ${
          as === 'coach'
            ? `Dat zei je zelf op ${sayOn(at)}.`
            : `${by ?? 'Iemand'} schreef dat op, op ${sayOn(at)}.`
        }`,
    ),
  lines: (lines) => lines.map(sayLine),
  advances: (advances) =>
    advances.map(
      ({ occasion, title, day, kind, cents, on, by, takenBackAt }) =>
        `Je kreeg vooraf ${handed[kind]} van ${sayMoney(cents)} voor ${named({ occasion, title })}${
          day === null ? '' : ` van ${sayDateAndYear(day)}`
        }, op ${sayDateAndYear(on)}. ${by ?? 'Iemand'} gaf het.${
          takenBackAt === null ? '' : ` Dat klopte niet: het is weg sinds ${sayOn(takenBackAt)}.`
        }`,
    ),
  payments: (payments) => payments.map(sayPayment),
};

const did: Record<MyDue['presences'][number]['presence'], (day: string) => string> = {
  'was-there': (day) => `Je was er op ${day}.`,
  stopped: (day) => `Je stopte onderweg op ${day}.`,
  'did-not-come': (day) => `Je kwam niet op ${day}.`,
};

const handed = { ticket: 'een ticket', cash: 'geld', transfer: 'een overschrijving' } as const;

const named = ({ occasion, title }: Pick<Line, 'occasion' | 'title'>): string =>
  ({
    session: title ?? 'een dag',
    preparation: `de voorbereiding van ${title ?? 'een dag'}`,
    training: 'een opleiding',
    intervision: 'een intervisie',
    earlier: 'wat je vroeger kreeg',
  })[occasion];

/** One line: what it is for, of what it is made, and what she said of it. */
const sayLine = (line: Line): string =>
  [
    `${capital(named(line))}, ${sayDateAndYear(line.day)}: ${sayMoney(line.total)}${sayParts(line)}.`,
    line.aboveBecause === null
      ? ''
      : `Er was ${sayMoney(line.agreed)} afgesproken: ${sayMoney(line.above)} kan niet, door het plafond van ${
          line.aboveBecause === 'day-ceiling' ? 'een dag' : 'een jaar'
        }.`,
    line.travelAbove === 0
      ? ''
      : `Van je weg kan ${sayMoney(line.travelAbove)} niet: je kwam dat jaar al 2.000 kilometer.`,
    line.waitsFor.length === 0 ? '' : 'Een bedrag van de wet ontbreekt nog.',
    line.corrects === null
      ? ''
      : `Dit verbetert wat je kreeg voor ${sayDateAndYear(line.corrects)}.`,
    line.statement === null ? '' : `Daarbij staat: ‘${line.statement}’`,
    `Dit staat klaar sinds ${sayOn(line.dueSince)}.`,
    sayHeardOf(line),
    ...line.setOff.map(
      ({ cents, by, at }) =>
        `${by ?? 'Iemand'} trok er op ${sayOn(at)} ${sayMoney(cents)} af, die je vooraf kreeg.`,
    ),
    line.withdrawnAt === null ? '' : `Het is weg sinds ${sayOn(line.withdrawnAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');

const sayParts = ({ flat, travel, costs, travelMode, kmTenths }: Line): string => {
  const parts = [
    flat > 0 ? `${sayMoney(flat)} voor de dag` : '',
    travel > 0 ? `${sayMoney(travel)} voor de weg${sayWay(travelMode, kmTenths)}` : '',
    costs > 0 ? `${sayMoney(costs)} voor kosten met een bewijs` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` (${sayList(parts)})`;
};

const ways = {
  car: 'auto',
  bicycle: 'fiets',
  'public-transport': 'bus of trein',
  lift: 'mee met iemand',
  none: 'te voet',
} as const;

const sayWay = (mode: Line['travelMode'], kmTenths: number | null): string => {
  if (mode === null) return '';
  return kmTenths === null
    ? `, ${ways[mode]}`
    : `, ${ways[mode]}, ${String(kmTenths / 10).replace('.', ',')} km`;
};

const sayHeardOf = ({ said, saidAt, saidHow, heardBy }: Line): string => {
  if (said === null || saidAt === null || saidHow === null) return '';
  const word = said === 'right' ? 'klopt' : 'niet klopt';
  return heardBy === null
    ? `Je zei op ${sayOn(saidAt)} dat het ${word}.`
    : `Je zei dat het ${word}, ${heardWays[saidHow]}. ${heardBy} schreef dat op, op ${sayOn(saidAt)}.`;
};

type Payment = MyDue['payments'][number];

const sayPayment = (payment: Payment): string =>
  [
    `Voor ${sayDateAndYear(payment.day)}: ${sayMoney(payment.cents)}${waysWere[payment.way](payment)}${
      payment.paidOn === null ? '' : ` op ${sayDateAndYear(payment.paidOn)}`
    }.`,
    payment.year === Number(payment.day.slice(0, 4)) ? '' : `Het telt mee in ${payment.year}.`,
    `${payment.by ?? 'Iemand'} zette dat klaar op ${sayOn(payment.at)}.`,
    sayTakenBack(payment),
    payment.rejectedOn === null
      ? ''
      : `De bank stuurde het terug op ${sayDateAndYear(payment.rejectedOn)}: ‘${payment.bankReason}’ ${payment.rejectedBy ?? 'Iemand'} schreef dat op.`,
  ]
    .filter(Boolean)
    .join(' ');

const sayTakenBack = ({ way, takenBackAt, takenBackBy }: Payment): string => {
  if (takenBackAt === null) return '';
  return way === 'cash'
    ? `Dat was een vergissing: ${takenBackBy ?? 'iemand'} schreef dat op, op ${sayOn(takenBackAt)}.`
    : `Het ging niet door, sinds ${sayOn(takenBackAt)}.`;
};

const waysWere: Record<Payment['way'], (payment: Payment) => string> = {
  bank: ({ lastFour, holder }) =>
    lastFour === null
      ? ' met de bank'
      : ` naar de rekening die eindigt op ${lastFour}${holder === null ? '' : `, op naam van ${holder}`}`,
  cash: ({ cashYear, cashNumber }) => ` cash, kasbewijs ${cashNumber} van ${cashYear},`,
  earlier: () => ', uit een lijst van vroeger',
};
