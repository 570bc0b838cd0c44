import type { Transaction } from '@app/db/database';
import { factsAbout } from '@app/db/participation/facts';
import { invitationOf, peopleToAsk, roomIn } from '@app/db/sessions/questions';
import { inBrussels } from '@app/domain/moment';
import { aboutToAsk } from '@app/domain/participation/about-to-ask';
import { deadlineToday } from '@app/domain/participation/deadline';
import { items, type AskedFacts } from '@app/domain/participation/facts';
import { questionsPerPlace } from '@app/domain/participation/questions-per-place';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay, waysTo } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { moneyToTell } from '../compensation/agree-at-question.ts';
import { agreedInShort } from '../compensation/agreed-in-short.ts';
import { unreadOf } from '../coaches/shown-words.ts';
import { refuse } from '../http/problem.ts';
import { judgeEach } from '../participation/judging.ts';
import { ifHeard } from './record-answer.ts';

interface SoughtCandidate {
  sessionId: string;
  coachId: string;
  as: AskedFacts['as'];
}

/** Everything that stands in a question to one coach, way by way, so that nothing is learned by pressing. */
export async function candidateFor(
  db: Transaction,
  { sessionId, coachId, as }: SoughtCandidate,
  { now, today }: Clock,
) {
  const gathered = (await factsAbout(db, sessionId, today(), [coachId])) ?? refuse('not-found');
  const person = (await peopleToAsk(db)).get(coachId) ?? refuse('not-found');
  const room = (await roomIn(db, sessionId)) ?? refuse('not-found');
  const known = await invitationOf(db, sessionId, coachId);
  const standing = known && !known.withdrawn ? known : null;
  const takenAs = standing?.as ?? as;

  const { session, terms } = gathered;
  const coach = gathered.coaches.get(coachId);
  const inForce = termsOn(terms, session.day);
  const answerBy = deadlineToday(now(), session, inForce);
  const judge = judgeEach(gathered);
  const judgementsOf = (asked: AskedFacts) =>
    (judge(coachId, asked) ?? refuse('not-found')).judgements;
  const question = { today: today(), answerBy: answerBy && inBrussels(answerBy).day, as };
  const { id, firstName, lastName, phone, preferredChannel, mail, whatsappAgreed } = person;
  return {
    coach: { id, firstName, lastName },
    phone,
    preferredChannel,
    mail,
    whatsappAgreed,
    as: takenAs,
    usualWay: usualWay(person),
    ways: waysTo(person).map((way) => ({
      way,
      judgements: judgementsOf(aboutToAsk(way, question)),
    })),
    ifYes: judgementsOf(
      ifHeard(gathered, { coachId, answer: 'yes', heardOn: today(), told: [...items], as }),
    ),
    money: takenAs === 'coach' ? await moneyToTell(db, gathered, coachId) : null,
    agreed: coach === undefined ? null : agreedInShort(coach.facts.money, session),
    unread: unreadOf(coach),
    answerBy,
    moreQuestions: takenAs === 'coach' ? questionsPerPlace(room, inForce) : null,
    asked: standing && {
      invitationId: standing.id,
      isOpen: standing.hasPlace || standing.answer === null,
    },
  };
}
