import { officeLetters } from '@app/domain/messages/letter-kinds';
import { letterStates } from '@app/domain/messages/letter-state';
import { shelves } from '@app/domain/messages/shelves';
import { z } from 'zod';
import { DateFacts } from './dates/question.ts';
import { Day, Once, type Endpoint } from './endpoint.ts';
import { FullName, Moment } from './sessions/session.ts';

const Post = z.object({
  id: z.uuid(),
  recipient: z.string(),
  address: z.string(),
  subject: z.string(),
  deliveredAt: z.iso.datetime(),
});

export const listPost = {
  method: 'GET',
  url: '/post',
  config: { name: 'listPost', needs: 'anyone' },
  schema: {
    summary: 'The post of the demonstration. Does not exist anywhere else',
    response: { 200: z.array(Post) },
  },
} as const satisfies Endpoint;

export const showPost = {
  method: 'GET',
  url: '/post/:post',
  config: { name: 'showPost', needs: 'anyone' },
  schema: {
    summary: 'One letter, as its reader sees it',
    params: z.object({ post: z.uuid() }),
    response: {
      200: Post.extend({ html: z.string(), text: z.string(), calendar: z.string().nullable() }),
    },
  },
} as const satisfies Endpoint;

const LetterDay = z.object({ id: z.uuid(), day: Day, title: z.string(), town: z.string() });

/** One letter as the office follows it: to whom, about which day, and how far it came. Never what is in it. */
export const LetterLine = z.object({
  id: z.uuid(),
  kind: z.enum(officeLetters),
  state: z.enum(letterStates),
  /** When it came as far as it is. */
  since: Moment,
  /** Somebody has to do something: what it says still matters, and does not reach her by itself. */
  isToDo: z.boolean(),
  person: FullName.extend({ isCoach: z.boolean() }),
  phone: z.string().nullable(),
  /** The day it is about; null of a letter about a round or a gathering. */
  session: LetterDay.nullable(),
  round: z.object({ id: z.uuid(), firstDay: Day, lastDay: Day }).nullable(),
  /** The date it is about, that she comes to herself. */
  date: DateFacts.pick({ kind: true, about: true, day: true }).nullable(),
  gathering: z.object({ id: z.uuid(), firstDay: Day, lastDay: Day }).nullable(),
  /** The question that it asks, or that its place came from. */
  question: z.uuid().nullable(),
});

export const listLetters = {
  method: 'GET',
  url: '/letters',
  config: { name: 'listLetters', needs: 'see outbox' },
  schema: {
    summary:
      'The letters about days and questions, newest first, each with how far it came; fifty a page',
    querystring: z.object({
      shelf: z.enum(shelves).default('all'),
      coach: z.uuid().optional(),
      session: z.uuid().optional(),
      page: z.coerce.number().int().min(1).max(1_000).default(1),
    }),
    response: {
      200: z.object({
        letters: z.array(LetterLine),
        /** How many on each shelf. */
        found: z.record(z.enum(shelves), z.int()),
        pages: z.int(),
        /** Without a mail server nothing leaves by itself. */
        lettersLeave: z.boolean(),
        /** The coach or the day that was asked about. */
        about: z.object({
          coach: FullName.nullable(),
          session: LetterDay.nullable(),
        }),
      }),
    },
  },
} as const satisfies Endpoint;

const oneLetter = z.object({ letter: z.uuid() });

export const sendLetterAgain = {
  method: 'POST',
  url: '/letters/:letter/sending',
  config: { name: 'sendLetterAgain', needs: 'change outbox' },
  schema: {
    summary: 'Send a letter once more that did not arrive, to the address as it is now',
    params: oneLetter,
    body: Once,
    /** False when it left meanwhile. */
    response: { 201: z.object({ again: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const letterCameBack = {
  method: 'POST',
  url: '/letters/:letter/return',
  config: { name: 'letterCameBack', needs: 'change outbox' },
  schema: {
    summary:
      'Write down that a letter came back after it left. A question that it asked is asked no more, until it is brought otherwise',
    params: oneLetter,
    body: Once,
    response: { 201: z.object({ returned: z.boolean() }) },
  },
} as const satisfies Endpoint;
