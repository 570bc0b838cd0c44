import type { Endpoint } from '@app/contract/endpoint';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';

type Answers = Endpoint['schema']['response'];

/** An answer as its contract says, written out as JSON where it was worked out. */
export const written = <
  E extends Endpoint,
  Status extends keyof E['schema']['response'] & keyof Answers,
>(
  { schema }: E,
  status: Status,
  answer: z.input<Extract<E['schema']['response'][Status], z.ZodType>>,
): Uint8Array => Buffer.from(JSON.stringify((schema.response as Answers)[status]?.parse(answer)));

/** Sends what is written out already as it is. Its types were checked where it was written. */
export const sendWritten = (reply: FastifyReply, status: 200 | 201, answer: Uint8Array): never =>
  reply.code(status).type('application/json; charset=utf-8').send(answer) as never;
