import type { previewInvitations } from '@app/contract/sessions/asking-together';
import type { Transaction } from '@app/db/database';
import { toldIfAsked } from '@app/db/messages/queries';
import { factsAbout, type Gathered } from '@app/db/participation/facts';
import { openInSeriesOf, sessionLine, type SessionLine } from '@app/db/sessions/queries';
import {
  coachesOn,
  invitationsOf,
  peopleToAsk,
  roomsIn,
  type CandidatePerson,
  type KnownInvitation,
} from '@app/db/sessions/questions';
import { inBrussels, type Moment } from '@app/domain/moment';
import { aboutToAsk } from '@app/domain/participation/about-to-ask';
import { asksReason, stops } from '@app/domain/participation/judge';
import { questionsPerPlace, type Room } from '@app/domain/participation/questions-per-place';
import { termsOn, type Terms } from '@app/domain/participation/terms';
import { isTalk, usualWay, waysTo, type Way } from '@app/domain/participation/ways';
import { invitation } from '@app/emails/sessions/invitation';
import { writtenOn } from '@app/emails/written-on';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { unreadOf } from '../coaches/shown-words.ts';
import type { ToldMoney } from '@app/db/compensation/agreeing';
import { moneyToTell } from '../compensation/agree-at-question.ts';
import { refuse } from '../http/problem.ts';
import { questionIn } from '../messages/letters.ts';
import { senderOf } from '../messages/sender.ts';
import { verdictOn } from '../participation/judging.ts';
import { deadlineOf } from './invite-coach.ts';
import type { Links } from './link.ts';

type Query = z.output<typeof previewInvitations.schema.querystring>;
type Preview = z.input<(typeof previewInvitations.schema.response)[200]>;
type Question = Preview['coaches'][number]['questions'][number];

interface Planned {
  sessionId: string;
  query: Query;
  /** The coordinator who would ask. */
  asks: string;
}

/** A session that would be asked about, with what is known of it and of the coaches. */
interface Chosen {
  line: SessionLine;
  gathered: Gathered;
  answerBy: Moment;
  /** The coaches who neither stopped nor pause on its day. */
  coaching: Set<string>;
}

/** How one coach would be asked, and for what. */
interface Asking {
  person: CandidatePerson;
  way: Way;
  ways: Way[];
  questions: Question[];
}

/** What would be asked, day by day and coach by coach, and each letter as it would leave. */
export async function previewOf(
  db: Transaction,
  { sessionId, query, asks }: Planned,
  clock: Clock,
  links: Links,
): Promise<Preview> {
  if (!(await sessionLine(db, sessionId, false))) refuse('not-found');
  const lines = await openInSeriesOf(db, sessionId);
  const days = query.day.length > 0 ? query.day : [sessionId];
  const chosen = await gatherEach(
    db,
    lines.filter(({ id }) => days.includes(id)),
    query,
    clock,
  );
  const askings = await askingsOf(db, chosen, query, clock);

  const toAsk = (id: string) =>
    query.as === 'coach' ? askings.filter((asking) => isAskedInWriting(asking, id)).length : 0;
  const coaches = [];
  for (const asking of askings) {
    const { person, questions, way, ways } = asking;
    const { id, firstName, lastName, phone, preferredChannel } = person;
    const mailed = way === 'mail' ? questions.filter(canBeAsked) : [];
    coaches.push({
      coach: { id, firstName, lastName },
      phone,
      preferredChannel,
      way,
      ways,
      unread: unreadOf(chosen[0]?.gathered.coaches.get(id)),
      questions,
      ...(await letterTo(
        db,
        { coach: id, asks, as: query.as, mailed, toAsk, chosen },
        clock,
        links,
      )),
    });
  }
  const rooms = await roomsIn(
    db,
    lines.map(({ id }) => id),
  );
  return {
    days: lines.map((session) => {
      const found = chosen.find(({ line }) => line.id === session.id);
      const { places, questions } = rooms.find(({ sessionId: id }) => id === session.id)!;
      const asked = found ? toAsk(session.id) : 0;
      return {
        session,
        chosen: found !== undefined,
        places,
        questions,
        toAsk: asked,
        needsReason:
          found !== undefined && isOneTooMany({ places, questions }, asked, termsOf(found)),
      };
    }),
    coaches,
  };
}

async function gatherEach(
  db: Transaction,
  lines: readonly SessionLine[],
  { coach, answerBy }: Query,
  clock: Clock,
): Promise<Chosen[]> {
  const coachIds = coach.map(({ id }) => id);
  const chosen = [];
  for (const line of lines) {
    const gathered =
      (await factsAbout(db, line.id, clock.today(), coachIds)) ?? refuse('not-found');
    chosen.push({
      line,
      gathered,
      answerBy: deadlineOf(gathered, { answerBy: answerBy ?? null }, clock.now()),
      coaching: await coachesOn(db, coachIds, line.day),
    });
  }
  return chosen;
}

async function askingsOf(
  db: Transaction,
  chosen: readonly Chosen[],
  { coach: coaches, as }: Query,
  clock: Clock,
): Promise<Asking[]> {
  const people = await peopleToAsk(db);
  const known = await invitationsOf(
    db,
    chosen.map(({ line }) => line.id),
    coaches.map(({ id }) => id),
  );
  const askings = [];
  for (const { id, way: wanted } of coaches) {
    const person = people.get(id) ?? refuse('not-found');
    // With the letter in hand she is asked one by one.
    const ways = waysTo(person).filter((way) => way !== 'face-to-face');
    const way = ways.find((one) => one === wanted) ?? usualWay(person);
    const questions = [];
    for (const { line, gathered, answerBy, coaching } of chosen) {
      const before = known.find((one) => one.coachId === id && one.sessionId === line.id);
      const asked = { today: clock.today(), answerBy: inBrussels(answerBy).day, as };
      const { judgements } = verdictOn(gathered, id, aboutToAsk(way, asked)) ?? refuse('not-found');
      const stopping = stops(judgements);
      questions.push({
        sessionId: line.id,
        answerBy,
        stopping,
        warnings: asksReason(judgements),
        standing: standingOf(before, coaching.has(id), stopping.length > 0),
      });
    }
    askings.push({ person, way, ways, questions });
  }
  return askings;
}

function standingOf(
  before: KnownInvitation | undefined,
  isCoach: boolean,
  isStopped: boolean,
): Question['standing'] {
  if (before && !before.withdrawn && before.hasPlace) return 'has-place';
  if (before && !before.withdrawn && before.answer === null) return 'asked';
  if (!isCoach) return 'not-coaching-now';
  return isStopped ? 'stopped' : 'can-be-asked';
}

const canBeAsked = ({ standing }: Question) => standing === 'can-be-asked';

/** A talk is asked when it is held. */
const isAskedInWriting = ({ way, questions }: Asking, session: string) =>
  !isTalk(way) && questions.some((one) => one.sessionId === session && canBeAsked(one));

interface Mailed {
  coach: string;
  asks: string;
  as: Query['as'];
  mailed: readonly Question[];
  /** How many coaches would be asked for a place of a session at once. */
  toAsk: (session: string) => number;
  chosen: readonly Chosen[];
}

/** The mail about all her days, by the hand that writes the one that leaves. */
async function letterTo(
  db: Transaction,
  { coach, asks, as, mailed, toAsk, chosen }: Mailed,
  clock: Clock,
  links: Links,
) {
  const sessions = mailed.map(({ sessionId }) => sessionId);
  const found =
    (await toldIfAsked(db, { coach, sessions, asks }, clock.now())) ?? refuse('not-found');
  const language = found.reader.language ?? 'nl';
  const money = new Map<string, ToldMoney | null>();
  for (const { line, gathered } of as === 'coach' ? chosen : [])
    money.set(line.id, await moneyToTell(db, gathered, coach));
  const [first, ...others] = found.told.map((told) => {
    const { answerBy } = mailed.find((one) => one.sessionId === told.sessionId)!;
    const questions = told.questions + toAsk(told.sessionId);
    const asked = { ...told, as, answerBy, questions, money: money.get(told.sessionId) ?? null };
    return questionIn(asked, language, {
      link: links.pageOf('…'),
      now: clock.now(),
    });
  });
  if (!first) return { language, letter: null };
  const { firstName } = found.reader;
  const sender = await senderOf(db, found.signer);
  const { subject, text } = writtenOn(clock.today(), () =>
    invitation({ language, firstName, questions: [first, ...others], sender }),
  );
  return { language, letter: { subject, text } };
}

const termsOf = ({ gathered, line }: Chosen): Terms => termsOn(gathered.terms, line.day);

/** Whether the last of the questions is one more than agreed. */
const isOneTooMany = ({ places, questions }: Room, toAsk: number, terms: Terms): boolean =>
  toAsk > 0 && questionsPerPlace({ questions: questions + toAsk - 1, places }, terms) !== null;
