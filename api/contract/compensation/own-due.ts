import { travelModes } from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { kindsOfAdvance, occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { waysOfPaying } from '@app/domain/compensation/payment';
import { presences } from '@app/domain/compensation/presence';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { Day } from '../endpoint.ts';
import { HeardChannel } from '../sessions/session.ts';

/** In JSON of the database itself. */
const Moment = z.iso.datetime({ offset: true });
const By = z.string().nullable();
const SaidHow = z.enum([...HeardChannel.options, 'page', 'link']);

/** What is kept about what is due to a coach, for herself. Amounts in cents. */
export const MyDue = z.object({
  presences: z.array(
    z.object({
      day: Day,
      presence: z.enum(presences),
      as: z.enum(['coach', 'coordinator', 'trainer']),
      by: By,
      at: Moment,
    }),
  ),
  lines: z.array(
    z.object({
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
      setOff: z.array(z.object({ cents: z.int(), by: By, at: Moment })),
    }),
  ),
  advances: z.array(
    z.object({
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
    z.object({
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
