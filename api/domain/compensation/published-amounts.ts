import { addDays, type Day } from '../day.ts';
import type { KindOfLegalAmount, LegalAmount } from './legal-amount.ts';

/** A figure that comes with the product, confirmed by what was published about it, and no longer going to change. */
export interface PublishedAmount extends LegalAmount {
  /** The law that says so. */
  basis: string;
  /** Where it was read. */
  source: string;
}

const volunteers = 'Wet van 3 juli 2005 over vrijwilligers, artikel 10';
const perKm = 'KB van 13 juli 2017, artikel 74';
const readWhere = 'Onder meer de Hoge Raad voor Vrijwilligers en sociale secretariaten';
const perKmByBicycle = 'KB van 13 juli 2017';

/** `[year, per day, per year, raised]` in cents; the raised ceiling is not for coaches. */
const ceilings: [number, number, number, number | null][] = [
  [2015, 3271, 130838, null],
  [2016, 3271, 130838, null],
  [2017, 3336, 133455, null],
  [2018, 3403, 136123, null],
  [2019, 3471, 138840, 254990],
  [2020, 3471, 138840, 254990],
  [2021, 3541, 141616, 260090],
  [2022, 3684, 147337, 270597],
  [2023, 4067, 162677, 298770],
  [2024, 4148, 165929, 304743],
  [2025, 4231, 169251, 310844],
  [2026, 4402, 176083, 323391],
];

/** `[from, hundredths of a cent]`, each until the next one; null where what was published does not agree or is not found. */
type Rates = [Day, number | null][];

const car: Rates = [
  ['2016-07-01', 3363],
  ['2017-07-01', 3460],
  ['2018-07-01', 3573],
  ['2019-07-01', null],
  ['2020-07-01', 3542],
  ['2021-07-01', 3707],
  ['2022-03-01', 4020],
  ['2022-07-01', 4170],
  ['2022-10-01', 4201],
  ['2023-01-01', 4259],
  ['2023-04-01', 4246],
  ['2023-07-01', 4237],
  ['2023-10-01', 4259],
  ['2024-01-01', 4269],
  ['2024-04-01', 4265],
  ['2024-07-01', 4297],
  ['2024-10-01', 4293],
  ['2025-01-01', 4290],
  ['2025-04-01', 4320],
  ['2025-07-01', 4309],
  ['2025-10-01', 4312],
  ['2026-01-01', 4326],
  ['2026-04-01', null],
];

const carByYear: Rates = [
  ['2022-07-01', 4170],
  ['2023-07-01', 4280],
  ['2024-07-01', 4415],
  ['2025-07-01', 4449],
  ['2026-07-01', null],
];

const bicycle: Rates = [
  ['2015-01-01', 2000],
  ['2017-09-01', 2300],
  ['2020-01-01', 2400],
  ['2022-01-01', null],
  ['2024-01-01', 3500],
  ['2025-01-01', 3600],
  ['2026-01-01', 3700],
  ['2027-01-01', null],
];

/** All of them. A quarter or a year that is not here was not confirmed, and is typed by a coordinator. */
export const publishedAmounts: readonly PublishedAmount[] = [
  ...ceilings.flatMap(([year, perDay, perYear, raised]) =>
    (
      [
        ['flat-rate-day', perDay],
        ['flat-rate-year', perYear],
        ['raised-year', raised],
      ] as const
    ).flatMap(([kind, amount]) =>
      amount === null
        ? []
        : [
            {
              kind,
              amount,
              from: `${year}-01-01`,
              until: `${year}-12-31`,
              basis: volunteers,
              source: year === 2026 ? 'Securex en MCH, bedragen van 2026' : readWhere,
            },
          ],
    ),
  ),
  ...ratesOf('car-km', car, perKm, readWhere),
  ...ratesOf('car-km-by-year', carByYear, 'KB van 18 januari 1965', readWhere),
  ...ratesOf('bicycle-km', bicycle, perKmByBicycle, readWhere),
];

function ratesOf(kind: KindOfLegalAmount, rates: Rates, basis: string, source: string) {
  return rates.flatMap(([from, amount], index) => {
    const next = rates[index + 1];
    return amount === null || !next
      ? []
      : [{ kind, amount, from, until: addDays(next[0], -1), basis, source }];
  });
}
