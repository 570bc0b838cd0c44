import type { Invitation } from '@app/contract/sessions/answering';
import type {
  Shown,
  ShownAvailability,
  ShownDate,
  ShownGathering,
  TakenBack,
} from '@app/db/sessions/answers';
import { asCountedOn } from '@app/db/sessions/counted-on';
import { inBrussels, type Moment } from '@app/domain/moment';
import { afterDeadline } from '@app/domain/participation/deadline';
import { goesAlong, standingOf } from '@app/domain/sessions/standing';
import { shownNews } from '../messages/shown-news.ts';
import { availabilityAt } from '../availability/show-question.ts';
import { dateAt } from '../dates/show-date.ts';
import { gatheringAt } from '../intervision/show-question.ts';
import { refuse } from '../http/problem.ts';

/** What is behind a door, or why there is nothing to answer. */
export function stillAsked<Found extends object>(found: Found | null): Exclude<Found, TakenBack> {
  if (found === null) refuse('not-found');
  if ('takenBack' in found && found.takenBack)
    refuse('question-taken-back', 'language' in found ? { language: found.language } : {});
  return found as Exclude<Found, TakenBack>;
}

/** What a door shows; null when it opens nothing. */
export type Behind = Shown | ShownAvailability | ShownGathering | ShownDate | TakenBack | null;

/** What is behind a door at this moment: a day that asks, a round, the moments of a gathering, or a date. */
export function questionAt(found: Behind, now: Moment) {
  const shown = stillAsked(found);
  if (!('kind' in shown)) return invitationAt(shown, now);
  if (shown.kind === 'gathering') return gatheringAt(shown, now);
  return shown.kind === 'availability' ? availabilityAt(shown, now) : dateAt(shown, now);
}

/** What is so at this moment about one invitation, and what she can still do. */
export function invitationAt(shown: Shown, now: Moment): Invitation {
  const {
    invitationId: _,
    sessionId: __,
    hasPlace,
    placesLeft,
    beginsAt,
    cancelled,
    inCalendar: ___,
    beside: others,
    spokenAt,
    hasPhone,
    countedOn,
    ...rest
  } = shown;
  // A reader who is here has the question, however it came.
  const stands = standingOf({ ...shown, gaveBack: false, askedAt: now }, now);
  const isSure = !cancelled && shown.cancelsAt === null;
  const begun = Date.parse(now) >= Date.parse(beginsAt);
  const { day: today, time } = inBrussels(now);
  const ended = today > shown.day || (today === shown.day && time >= shown.endsAt);
  const late = afterDeadline(now, shown.answerBy);
  const full = shown.as === 'coach' && !hasPlace && placesLeft === 0;
  return {
    ...rest,
    trainers: inOrder(shown.trainers),
    otherCoaches: beside('coach'),
    observers: beside('observer'),
    answerBy: asMoment(shown.answerBy),
    answeredAt: shown.answeredAt && asMoment(shown.answeredAt),
    cancelsAt: shown.cancelsAt && asMoment(shown.cancelsAt),
    cancelledReadAt: shown.cancelledReadAt && asMoment(shown.cancelledReadAt),
    standing: standing(),
    waits: stands === 'waits',
    news: news(),
    mayAnswer: isSure && !begun && !late,
    mayGiveBack: hasPlace && isSure && !begun,
    willSpeak: willSpeak(),
  };

  /** Of a day that she does not count on, she has nothing to confirm. */
  function news(): Invitation['news'] {
    const counts = goesAlong(stands) || stands === 'stopped';
    if (!shown.news || !counts || !isSure || begun) return null;
    const { day, venue, trainers, preparation, debriefing } = shown;
    return shownNews(
      shown.news,
      {
        is: asCountedOn({
          ...{ day, from: shown.startsAt, until: shown.endsAt, where: venue },
          ...{ preparation, debriefing, ...countedOn },
        }),
        reader: hasPlace ? 'comes' : 'asked',
        told: {
          session: { day, venue, trainers: inOrder(trainers), preparation, debriefing },
          otherCoaches: beside('coach'),
          observers: beside('observer'),
        },
      },
      now,
    );
  }

  function willSpeak(): Invitation['willSpeak'] {
    if (stands !== 'wavers' || spokenAt !== null || !isSure || begun) return null;
    return hasPhone ? 'by-phone' : 'in-person';
  }

  function beside(as: Shown['as']) {
    return inOrder(others.filter((one) => one.as === as).map(({ firstName }) => firstName));
  }

  function standing(): Invitation['standing'] {
    if (cancelled) return 'cancelled';
    if (shown.cancelsAt !== null) return 'cancelling';
    if (goesAlong(stands) && !ended) return 'comes';
    if (begun) return 'over';
    if (stands === 'stopped') return stands;
    if (full) return 'full';
    return late ? 'too-late' : 'open';
  }
}

const inOrder = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b, 'nl'));

const asMoment = (text: string): Moment => new Date(text).toISOString();

/** Her sessions, as her own pages list them: what is asked, what comes, what asks nothing, what has been. */
export function sessionsAt(own: Shown[], now: Moment) {
  const sessions = own.map((shown) => ({
    invitationId: shown.invitationId,
    ...invitationAt(shown, now),
  }));
  const questions = sessions.filter(
    ({ standing, answer }) => standing === 'open' && (answer === null || answer === 'undecided'),
  );
  const hers = new Set(own.filter(({ hasPlace }) => hasPlace).map((one) => one.invitationId));
  const coming = sessions.filter(
    ({ standing, invitationId }) =>
      standing === 'comes' ||
      standing === 'stopped' ||
      // Until it is sure that the session is cancelled her place is hers.
      (standing === 'cancelling' && hers.has(invitationId)),
  );
  const over = sessions.filter(({ standing }) => standing === 'over');
  const listed = new Set([...questions, ...coming, ...over]);
  const { day: today } = inBrussels(now);
  return {
    questions,
    coming,
    others: sessions.filter((one) => !listed.has(one) && one.day >= today),
    past: over
      .filter(({ invitationId }) => hers.has(invitationId))
      .reverse()
      .map(({ day, title, venue }) => ({ day, title, town: venue?.town ?? '' })),
  };
}
