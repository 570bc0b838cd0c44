import {
  bringDateQuestion,
  recordDateAnswer,
  showDateLetter,
  showDateQuestion,
  withdrawDateQuestion,
} from '@app/contract/dates/asking';
import { listLedDates } from '@app/contract/dates/leading';
import type { Transaction } from '@app/db/database';
import { moneyOfDate } from '@app/db/compensation/agreeing';
import { bring, dateHeard, withdraw } from '@app/db/dates/commands';
import {
  dateNamed,
  dateQuestion,
  newsOfDate,
  ownLedDates,
  postAddressOf,
  toldDate,
  type AskedOfDate,
} from '@app/db/dates/queries';
import { emit } from '@app/db/messages/commands';
import { inBrussels } from '@app/domain/moment';
import { waysTo } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';
import { qrOf } from '../sessions/qr.ts';
import { askedShown, letterFailed, standsNow } from './asked-of-date.ts';
import { dateInLetter, dateItWas } from './letter.ts';

/** The question about a date to one coach, whatever kind of date it is, as a coordinator brings it and writes its answer down. */
export const dateRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    const named = async (db: Transaction, { question }: { question: string }) => {
      const asked = (await dateQuestion(db, question)) ?? refuse('not-found');
      return { asked, date: (await dateNamed(db, asked.dateId)) ?? refuse('not-found') };
    };

    app.route({
      ...listLedDates,
      handler: async ({ db }) => ({
        dates: (await ownLedDates(db)).map(
          ({ dateId: id, inCalendar: _, contact: __, ...facts }) => ({ id, ...facts }),
        ),
      }),
    });

    app.route({
      ...showDateQuestion,
      handler: async ({ db, params }) => {
        const { asked, date } = await named(db, params);
        const { cancelled, begun, ...facts } = date;
        const { language, whatsappAgreed, letter, withdrawn } = asked;
        const link = links.pageOf(links.tokenOf(asked.question, asked.linksEnded));
        return {
          ...askedShown(asked, date, clock.now()),
          date: {
            ...facts,
            standing: standsNow({ cancelled, begun }),
          },
          withdrawn,
          language,
          whatsappAgreed,
          link,
          qr: qrOf(link),
          letter: letter && { id: letter.id, failed: letterFailed(asked) },
          sender: await senderOf(db, asked.askedBy),
          money: await moneyOfDate(db, asked.dateId, asked.coach.id),
        };
      },
    });

    app.route({
      ...bringDateQuestion,
      handler: async ({ db, params, body: { how } }, reply) => {
        const { asked } = await named(db, params);
        if (!waysTo(asked).includes(how)) refuse('no-way-to-reach');
        reply.code(201);
        return { brought: await bring(db, asked.question, how) };
      },
    });

    app.route({
      ...recordDateAnswer,
      handler: async ({ db, params, body: { answer, channel, heardOn } }, reply) => {
        const { asked } = await named(db, params);
        if (asked.withdrawn) refuse('question-taken-back');
        if (heardOn > clock.today()) refuse('invalid-input', heardTrouble('in-the-future'));
        if (heardOn < inBrussels(asked.madeAt).day)
          refuse('invalid-input', heardTrouble('before-it-was-asked'));
        reply.code(201);
        return { outcome: await dateHeard(db, asked.question, { answer, channel, heardOn }) };
      },
    });

    app.route({
      ...withdrawDateQuestion,
      handler: async ({ db, params }, reply) => {
        const { asked, date } = await named(db, params);
        reply.code(201);
        const withdrawn = await withdraw(db, asked.question);
        const isToCome = !date.cancelled && !date.begun;
        const mustHear = withdrawn && isToCome && asked.answer !== 'no' && mayHave(asked);
        // Without a mail server it would leave one day, when she has heard it long since.
        const letter = mustHear && asked.mail === 'works' && (await lettersLeave(db, mailLeaves));
        if (letter) {
          const about = { date: asked.question };
          await emit(db, 'date-withdrawn', about, `date-withdrawn:${about.date}:${clock.now()}`);
        }
        return { withdrawn, letter, mustHear };
      },
    });

    app.route({
      ...showDateLetter,
      handler: async ({ db, params: { letter } }) => {
        const news = (await newsOfDate(db, letter)) ?? refuse('not-found');
        const told = (await toldDate(db, news.question)) ?? refuse('not-found');
        const address = (await postAddressOf(db, news.question)) ?? refuse('not-found');
        const { reader, askedBy, hasPlace, begun, linksEnded, questionId } = told;
        const was = dateItWas(dateInLetter(told), news.was);
        const { kind, about, day, startsAt, endsAt, venue, ledBy } = told;
        const isOff = news.kind === 'date-cancelled';
        return {
          about: isOff ? ('cancelled' as const) : ('changed' as const),
          told: news.told,
          to: {
            firstName: reader.firstName,
            lastName: reader.lastName,
            ...address,
          },
          saidYes: hasPlace,
          date: { kind, about, day, startsAt, endsAt, venue, ledBy },
          was: { day: was.day, startsAt: was.from, endsAt: was.until, venue: was.venue.name },
          qr: isOff || begun ? null : qrOf(links.pageOf(links.tokenOf(questionId, linksEnded))),
          sender: await senderOf(db, askedBy),
        };
      },
    });
  };

/** She was asked, or the letter that asks is on its way or may have arrived. */
const mayHave = ({ askedAt, letter }: AskedOfDate) =>
  askedAt !== null ||
  (letter !== null && (letter.state === 'sending' || (letter.trouble ?? '').startsWith('unknown')));

const heardTrouble = (detail: string) => ({ errors: [{ pointer: '#/heardOn', detail }] });
