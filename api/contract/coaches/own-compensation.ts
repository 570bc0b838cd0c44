import {
  kindsOfCost,
  neededAhead,
  occasions,
  travelModes,
  waysOfMoney,
} from '@app/domain/compensation/agreed-amount';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { DateFacts } from '../dates/question.ts';
import { Day } from '../endpoint.ts';
import { HeardChannel } from '../sessions/session.ts';

/** In JSON of the database itself. */
const Moment = z.iso.datetime({ offset: true });

/** The first name of the person who wrote it down; null when she did it herself. */
const By = z.string().nullable();
const Said = z.enum([...HeardChannel.options, 'page']);

/** What is kept about the money of a coach, as she reads it herself. Amounts in cents, kilometres in tenths. */
export const OwnCompensation = z.object({
  years: z.array(
    z.object({
      ...{ year: z.int(), scheme: z.enum(schemes).nullable(), chosenOn: Day.nullable() },
      ...{ chosenHow: z.enum([...Said.options, 'list']).nullable(), heardBy: By },
      ...{ flatCents: z.int(), travelCents: z.int(), travelTenths: z.int() },
    }),
  ),
  /** What she told that others gave her. */
  elsewhere: z.array(
    z.object({ year: z.int(), cents: z.int(), how: Said, heardBy: By, saidAt: Moment }),
  ),
  agreed: z.array(
    z.object({
      /** The title of a day with others, or what a date of her own is about. */
      ...{ occasion: z.enum(occasions), title: z.string().nullable() },
      ...{ about: DateFacts.shape.about.nullable(), day: Day },
      ...{ flatCents: z.int().nullable(), travelMode: z.enum(travelModes).nullable() },
      ...{ kmTenths: z.int().nullable(), ticketCents: z.int().nullable() },
      ...{ way: z.enum(waysOfMoney), needs: z.enum(neededAhead).nullable() },
      withinDays: z.int(),
      ...{ by: By, at: Moment },
      ...{ lowerOn: Day.nullable(), lowerHow: Said.nullable(), lowerHeardBy: By },
    }),
  ),
  receipts: z.array(
    z.object({
      ...{ day: Day, title: z.string().nullable(), kind: z.enum(kindsOfCost), cents: z.int() },
      ...{ seenBy: By, seenOn: Day },
    }),
  ),
});
export type OwnCompensation = z.infer<typeof OwnCompensation>;
