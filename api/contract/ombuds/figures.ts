import { smallNumbersIn } from '@app/domain/ombuds/small-numbers';
import { z } from 'zod';
import { Day, lines, type Endpoint } from '../endpoint.ts';
import { byLink } from '../sessions/by-link.ts';

/** What an ombudsperson says of a year, and the Monday of the week in which coaches could first read it. */
const Figures = z.object({ year: z.int(), text: z.string(), publishedIn: Day.nullable() });

const oneYear = z.object({ year: z.coerce.number().int().min(2000).max(2199) });

export const listFigures = {
  method: 'GET',
  url: '/ombuds/figures',
  config: { name: 'listFigures', needs: 'see ombuds_figures', unseen: true },
  schema: {
    summary:
      'What the ombudsperson said of each year, the last one first: a coach reads it at once, staff a week later, and she reads what is not published too',
    response: { 200: z.object({ figures: z.array(Figures) }) },
  },
} as const satisfies Endpoint;

export const listFiguresByPage = {
  method: 'GET',
  url: '/pages/:token/figures',
  config: { name: 'listFiguresByPage', needs: 'anyone', unseen: true },
  schema: {
    summary: 'What the ombudsperson published of each year, by the link of a coach’s personal page',
    params: byLink,
    response: { 200: listFigures.schema.response[200] },
  },
} as const satisfies Endpoint;

export const writeFigures = {
  method: 'PUT',
  url: '/ombuds/figures/:year',
  config: { name: 'writeFigures', needs: 'change ombuds_figures', repeatable: true, unseen: true },
  schema: {
    summary:
      'Keeps what the ombudsperson says of a year, this one or before, until she publishes it; numbers from one to four are refused',
    params: oneYear,
    body: z.object({
      text: lines(4000)
        .min(1, 'required')
        .refine((text) => smallNumbersIn(text).length === 0, 'small-number'),
    }),
    response: { 200: z.object({ outcome: z.literal('kept') }) },
  },
} as const satisfies Endpoint;

export const publishFigures = {
  method: 'POST',
  url: '/ombuds/figures/:year/publication',
  config: {
    name: 'publishFigures',
    needs: 'change ombuds_figures',
    repeatable: true,
    unseen: true,
  },
  schema: {
    summary:
      'Shows what she says of a year to coaches, and a week later to staff; from then on it stands',
    params: oneYear,
    response: { 201: z.object({ outcome: z.literal('published') }) },
  },
} as const satisfies Endpoint;
