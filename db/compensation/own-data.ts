import {
  kindsOfCost,
  neededAhead,
  occasions as agreedFor,
  travelModes,
  waysOfMoney,
} from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { kindsOfAdvance, occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { waysOfPaying } from '@app/domain/compensation/payment';
import { presences } from '@app/domain/compensation/presence';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { channels } from '../accounts/tables.ts';
import { AboutDate } from '../sessions/answers.ts';
import { Day, MomentInJson as Moment } from '../shapes.ts';

const By = z.string().nullable();
const HeardHow = z.enum([...channels, 'face-to-face', 'page']);
const SaidHow = z.enum([...channels, 'face-to-face', 'page', 'link']);

/** What is kept about what is due to a coach, as `app.due_data_of` tells it. */
export const DueData = z.strictObject({
  presences: z.array(
    z.strictObject({
      day: Day,
      presence: z.enum(presences),
      as: z.enum(['coach', 'coordinator', 'trainer']),
      by: By,
      at: Moment,
    }),
  ),
  lines: z.array(
    z.strictObject({
      day: Day,
      year: z.int(),
      occasion: z.enum(occasions),
      title: z.string().nullable(),
      scheme: z.enum(schemes),
      agreed: z.int(),
      flat: z.int(),
      above: z.int(),
      aboveBecause: z.enum(reasonsAbove).nullable(),
      travelMode: z.enum(travelModes).nullable(),
      kmTenths: z.int().nullable(),
      travel: z.int(),
      travelTenths: z.int(),
      travelAbove: z.int(),
      costs: z.int(),
      total: z.int(),
      waitsFor: z.array(z.enum(kindsOfLegalAmount)),
      corrects: Day.nullable(),
      statement: z.string().nullable(),
      dueSince: Moment,
      said: z.enum(saidOfLine).nullable(),
      saidAt: Moment.nullable(),
      saidHow: SaidHow.nullable(),
      heardBy: By,
      withdrawnAt: Moment.nullable(),
      setOff: z.array(z.strictObject({ cents: z.int(), by: By, at: Moment })),
    }),
  ),
  advances: z.array(
    z.strictObject({
      occasion: z.enum(occasions),
      title: z.string().nullable(),
      day: Day.nullable(),
      kind: z.enum(kindsOfAdvance),
      cents: z.int(),
      on: Day,
      by: By,
      at: Moment,
      takenBackAt: Moment.nullable(),
    }),
  ),
  payments: z.array(
    z.strictObject({
      day: Day,
      year: z.int(),
      scheme: z.enum(schemes),
      cents: z.int(),
      way: z.enum(waysOfPaying),
      holder: z.string().nullable(),
      lastFour: z.string().nullable(),
      paidOn: Day.nullable(),
      rejectedOn: Day.nullable(),
      bankReason: z.string().nullable(),
      rejectedBy: By,
      takenBackAt: Moment.nullable(),
      takenBackBy: By,
      cashYear: z.int().nullable(),
      cashNumber: z.int().nullable(),
      by: By,
      at: Moment,
    }),
  ),
});

/** What was agreed with a coach about money, as `app.agreed_data_of` tells it. */
export const OwnCompensation = z.strictObject({
  years: z.array(
    z.strictObject({
      ...{ year: z.int(), scheme: z.enum(schemes).nullable(), chosenOn: Day.nullable() },
      ...{ chosenHow: z.enum([...HeardHow.options, 'list']).nullable(), heardBy: By },
      ...{ flatCents: z.int(), travelCents: z.int(), travelTenths: z.int() },
    }),
  ),
  elsewhere: z.array(
    z.strictObject({ year: z.int(), cents: z.int(), how: HeardHow, heardBy: By, saidAt: Moment }),
  ),
  agreed: z.array(
    z.strictObject({
      ...{ occasion: z.enum(agreedFor), title: By, about: AboutDate.nullable(), day: Day },
      ...{ flatCents: z.int().nullable(), travelMode: z.enum(travelModes).nullable() },
      ...{ kmTenths: z.int().nullable(), ticketCents: z.int().nullable() },
      ...{ way: z.enum(waysOfMoney), needs: z.enum(neededAhead).nullable() },
      withinDays: z.int(),
      ...{ by: By, at: Moment },
      ...{ lowerOn: Day.nullable(), lowerHow: HeardHow.nullable(), lowerHeardBy: By },
    }),
  ),
  receipts: z.array(
    z.strictObject({
      ...{ day: Day, title: By, kind: z.enum(kindsOfCost), cents: z.int() },
      ...{ seenBy: By, seenOn: Day },
    }),
  ),
});
