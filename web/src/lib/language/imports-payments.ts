import type { PaymentLine } from '@app/domain/compensation/import-line';
import type { PaymentObstacle } from '@app/domain/compensation/import-obstacles';
import { capital, sayDayAndYear, sayMoney } from './in-words.ts';

/** What a new line tells: "Donderdag 22 januari 2026 · Forfait: € 43,00 · Vervoer: € 5,00". */
export const sayNewPayment = ({
  day,
  flatCents,
  travelCents,
  costsCents,
  kmTenths,
}: PaymentLine): string =>
  [
    capital(sayDayAndYear(day)),
    flatCents > 0 ? `Forfait: ${sayMoney(flatCents)}` : null,
    travelCents > 0 ? `Vervoer: ${sayMoney(travelCents)}` : null,
    kmTenths === null ? null : `${(kmTenths / 10).toLocaleString('nl-BE')}\u00a0km`,
    costsCents > 0 ? `Reële kosten: ${sayMoney(costsCents)}` : null,
  ]
    .filter(Boolean)
    .join(' · ');

/** "Betaald op dinsdag 27 januari 2026" */
export const sayPaidOn = ({ day, paidOn }: PaymentLine): string =>
  paidOn === null || paidOn === day
    ? 'Betaald op de dag zelf'
    : `Betaald op ${sayDayAndYear(paidOn)}`;

/** Of a payment of her way without kilometres, on a day of which the rate is missing. */
export const countsAtRateOfBefore =
  'Het bedrag per kilometer van die dag kennen we nog niet. We tellen het vervoer voorlopig met het laatste bedrag van daarvoor, en opnieuw als het er is.';

/** Why a good line cannot come in as it is. */
export const sayPaymentObstacle = (obstacle: PaymentObstacle): string => sentences[obstacle];

const sentences = {
  'no-such-coach': 'We kennen niemand met deze naam. Breng eerst je lijst van coaches binnen.',
  'other-scheme': 'Forfait en reële kosten gaan niet samen in één jaar. Kijk na wat klopt.',
  'above-the-day-ceiling':
    'Met dit bedrag komt de dag boven het plafond per dag. Kijk het bedrag na.',
  'above-the-year-ceiling':
    'Met dit bedrag komt het jaar boven het plafond per jaar. Kijk het na met je boekhouder.',
  'above-the-travel-limit':
    'Hiermee komt het vervoer boven 2.000 kilometer in dit jaar. Kijk het bedrag na.',
} satisfies Record<PaymentObstacle, string>;
