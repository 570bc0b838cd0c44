import { showSession, type Session } from '@app/contract/sessions/session';
import { goesAlong } from '@app/domain/sessions/standing';
import type { z } from 'zod';
import { fullName } from '#lib/language/coaches.ts';
import { lists } from '#lib/language/lists.ts';
import { sayPhone } from '#lib/language/phone.ts';
import { read } from '#lib/server/api.ts';
import { spreadsheet } from '#lib/server/spreadsheet.ts';
import { nameOf } from '#lib/sessions/line.ts';
import type { RequestHandler } from './$types';

const words = lists.people;

/** Everybody who is there on a day, with how to reach her. */
export const GET: RequestHandler = async (event) => {
  const { session: id, format } = event.params;
  const session = await read(event, showSession, { params: { session: id } });
  return spreadsheet(format, {
    name: words.file(nameOf(session), session.day),
    rows: peopleOf(session),
    columns: [
      { head: words.name, width: 28, cell: ({ name }) => name },
      { head: words.role, width: 28, cell: ({ role }) => role },
      { head: words.phone, width: 16, cell: ({ phone }) => phone && sayPhone(phone) },
    ],
  });
};

interface Person {
  name: string;
  role: string;
  phone: string | null;
}

function peopleOf(session: z.infer<typeof Session>): Person[] {
  const { trainers, questions, organisation, organisationContact: contact } = session;
  return [
    ...trainers.map((trainer) => ({ name: fullName(trainer), role: words.trainer, phone: null })),
    ...questions
      .filter(({ standing }) => goesAlong(standing))
      .map(({ coach, phone, as }) => ({ name: fullName(coach), role: words[as], phone })),
    ...(contact.name === null
      ? []
      : [{ name: contact.name, role: words.contact(organisation), phone: contact.phone }]),
  ];
}
