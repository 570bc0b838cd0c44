import { asSheKnowsIt } from '@app/db/messages/news';
import type { ToldCoach, ToldSession } from '@app/db/messages/queries';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment } from '@app/domain/moment';
import { wayTo } from '@app/domain/organisations/venue';
import { usualWay } from '@app/domain/participation/ways';
import { remindsAt } from '@app/domain/sessions/reminding';
import { callsFrom } from '@app/domain/sessions/silence';
import { talksAround } from '@app/domain/sessions/talks';
import { asksAgain } from '@app/domain/sessions/who-hears';
import type { InCalendar } from '@app/emails/calendar';
import type { Letter, Sender } from '@app/emails/letter';
import { cancelled } from '@app/emails/sessions/cancelled';
import { daysCancelled, type CancelledDay } from '@app/emails/sessions/days-cancelled';
import { changed } from '@app/emails/sessions/changed';
import { confirmed } from '@app/emails/sessions/confirmed';
import { daysChanged, type ChangedDay, type DaysChanged } from '@app/emails/sessions/days-changed';
import { detailChanged } from '@app/emails/sessions/detail-changed';
import { toKnowWords, type GoodToKnow } from '@app/emails/sessions/good-to-know';
import {
  invitation,
  type Invitation,
  type MoreAsked,
  type Question,
} from '@app/emails/sessions/invitation';
import { placeGivenBack } from '@app/emails/sessions/place-given-back';
import { reminder } from '@app/emails/sessions/reminder';
import { repeated } from '@app/emails/sessions/repeated';
import type { SessionDay } from '@app/emails/sessions/when-and-where';
import { withdrawn } from '@app/emails/sessions/withdrawn';
import { detailsOfCoach, placeOf } from './details.ts';
import { moneyIn } from './money-in.ts';
import type { WhatChanged } from './what-changed.ts';

interface Beside {
  about: Record<string, string>;
  link: string;
  sender: Sender;
  inCalendar: InCalendar;
}

/** What a letter is about, and what changed when it tells of a change. */
export type ToldOf<Reader> = Reader & { change: WhatChanged | null };

/** What one letter tells about one question or place. */
export interface ToldAndBeside {
  told: ToldOf<ToldCoach>;
  beside: Beside;
}

export interface LetterKind {
  /** Why nobody needs it any more; null when its reason still holds. */
  needless: (told: ToldOf<ToldCoach>, now: Moment, about: Record<string, string>) => string | null;
  /** It may wait for working hours: nobody asked for it at this moment. */
  leavesInWorkingHours?: true;
  /** In the order of their days. Questions, changes and cancellations come with several. */
  letter: (parts: readonly [ToldAndBeside, ...ToldAndBeside[]], now: Moment) => Letter;
}

/** Every letter about a session: when it still makes sense, and how it is written. */
export const letters: Record<string, LetterKind> = {
  invitation: {
    needless: (told, now) =>
      sessionIsGone(told) ??
      (told.answer === 'yes' || told.answer === 'no' ? 'answered' : null) ??
      (told.channel === 'mail' ? null : 'asked-otherwise') ??
      (now > told.answerBy ? 'too-late' : null),
    letter: (parts, now) => invitation(questionsIn(parts, now)),
  },
  repeated: {
    leavesInWorkingHours: true,
    needless: (told, now) =>
      sessionIsGone(told) ??
      (told.answer === null ? null : 'answered') ??
      (told.channel === 'mail' ? null : 'asked-otherwise') ??
      (told.as === 'coach' && told.places === 0 ? 'full' : null) ??
      (told.askedAt !== null && now < callsFrom({ ...told, askedAt: told.askedAt })
        ? null
        : 'we-call'),
    letter: (parts, now) => repeated(questionsIn(parts, now)),
  },
  reminder: {
    leavesInWorkingHours: true,
    needless: (told, now, { at, day }) =>
      sessionIsGone(told) ??
      (told.hasPlace ? null : 'place-ended') ??
      (day === told.session.day ? null : 'moved') ??
      (at === 'week' && now >= remindsAt('eve', { ...told.session, daysByPost: 0 })
        ? 'the-eve-follows'
        : null) ??
      (wayToRemind(told) === 'mail' ? null : 'by-hand'),
    letter: ([{ told, beside }], now) =>
      reminder({
        ...asked(told, now),
        ...beside,
        firstName: told.reader.firstName,
        reminder: beside.about.at === 'week' ? 'week' : 'eve',
      }),
  },
  confirmed: {
    needless: (told) => sessionIsGone(told) ?? (told.endedBy ? 'place-ended' : null),
    letter: ([{ told, beside }], now) =>
      confirmed({
        firstName: told.reader.firstName,
        ...asked(told, now),
        ...beside,
        ...(beside.inCalendar.changedAt > told.answerBy && { deadline: null }),
      }),
  },
  'place-given-back': {
    needless: (told) => sessionIsGone(told) ?? (told.hasPlace ? 'comes-after-all' : null),
    letter: ([{ told, beside }]) => placeGivenBack({ ...whose(told), ...beside }),
  },
  withdrawn: {
    needless: (told) => {
      if (!told.withdrawn) return 'asked-again';
      if (!told.mayKnow) return 'never-asked';
      return (
        sessionIsGone({ ...told, withdrawn: false }) ?? (told.answer === 'no' ? 'said-no' : null)
      );
    },
    letter: ([{ told, beside }]) => withdrawn({ ...whose(told), sender: beside.sender }),
  },
  cancelled: {
    needless: ({ session, answer, placeCancelled }) => {
      if (!session.cancelled) return 'goes-on';
      if (session.begun) return 'day-over';
      return answer === 'no' && !placeCancelled ? 'said-no' : null;
    },
    letter: (parts) => {
      const [{ told, beside }] = parts;
      const saidYes = told.placeCancelled;
      if (parts.length === 1) return cancelled({ ...whose(told), ...beside, saidYes });
      const day = (one: ToldAndBeside): CancelledDay => ({
        session: sessionOf(one.told),
        saidYes: one.told.placeCancelled,
        inCalendar: one.beside.inCalendar,
      });
      const [first, ...others] = parts;
      return daysCancelled({
        reader: 'coach',
        firstName: told.reader.firstName,
        days: [day(first), ...others.map(day)],
        sender: beside.sender,
      });
    },
  },
  changed: {
    needless: (told) =>
      sessionIsGone(told) ??
      (told.answer === 'no' && !told.hasPlace ? 'said-no' : null) ??
      (told.mayKnow ? null : 'never-asked') ??
      nothingChanged(told),
    letter: (parts, now) => {
      if (parts.length > 1) return daysChanged(daysOfCoach(parts, now));
      const [{ told, beside }] = parts;
      const { heard, was } = told.change!;
      const known = goodToKnow(told, now);
      const about = { ...whose(told), as: told.as, known, saidYes: told.hasPlace, ...beside };
      if (!asksAgain(heard))
        return detailChanged({ ...about, heard, ...detailsOfCoach(told, was, now) });
      return changed({
        ...about,
        deadline: now > told.answerBy ? null : inBrussels(told.answerBy),
        becomes: sessionOf(told),
        was: sessionBefore(told, was),
      });
    },
  },
};

const daysOfCoach = (
  [first, ...others]: readonly [ToldAndBeside, ...ToldAndBeside[]],
  now: Moment,
): DaysChanged => {
  const day = ({ told, beside: { link, inCalendar } }: ToldAndBeside): ChangedDay => {
    const { heard, was } = told.change!;
    const about = {
      session: sessionOf(told),
      known: goodToKnow(told, now),
      saidYes: told.hasPlace,
      observes: told.as === 'observer',
      link,
      inCalendar,
    };
    return asksAgain(heard)
      ? {
          ...about,
          asks: true,
          was: sessionBefore(told, was),
          deadline: now > told.answerBy ? null : inBrussels(told.answerBy),
        }
      : { ...about, asks: false, heard, ...detailsOfCoach(told, was, now) };
  };
  return {
    reader: 'coach',
    firstName: first.told.reader.firstName,
    days: [day(first), ...others.map(day)],
    sender: first.beside.sender,
  };
};

const questionsIn = (
  [first, ...others]: readonly [ToldAndBeside, ...ToldAndBeside[]],
  now: Moment,
): Invitation => {
  const language = first.told.reader.language ?? 'nl';
  const question = ({ told, beside: { link } }: ToldAndBeside) =>
    questionIn(told, language, { link, now });
  return {
    language,
    firstName: first.told.reader.firstName,
    questions: [question(first), ...others.map(question)],
    sender: first.beside.sender,
  };
};

/** Mail is ours to send; whether it is a call or WhatsApp otherwise, the office sees. */
export const wayToRemind = ({
  likes,
  reader: { email, emailFailed },
}: Pick<ToldCoach, 'likes' | 'reader'>) =>
  usualWay({
    preferredChannel: likes.channel,
    phone: likes.phone,
    mail: mailOf(email, emailFailed),
    whatsappAgreed: false,
  });

const mailOf = (email: string | null, failed: boolean) => {
  if (email === null) return 'none';
  return failed ? 'fails' : 'works';
};

/** It became as she knows it, or a later letter tells her. */
export function nothingChanged({ change }: { change: WhatChanged | null }): string | null {
  if (!change || change.heard.length === 0) return asSheKnowsIt;
  return change.isInLater ? 'told-in-later' : null;
}

function sessionIsGone({ withdrawn, session }: ToldCoach): string | null {
  if (withdrawn) return 'withdrawn';
  if (session.cancelled) return 'day-cancelled';
  return session.begun ? 'day-over' : null;
}

/** What letters to coaches and to trainers have in common. */
type AboutSession = Pick<ToldCoach, 'reader' | 'session'>;

export const whose = (told: AboutSession) => ({
  firstName: told.reader.firstName,
  session: sessionOf(told),
});

type ToldQuestion = ToldSession & Pick<ToldCoach, 'as' | 'answerBy' | 'money'>;

/** One question as its letter asks it, which may still have to be put. */
export const questionIn = (
  told: ToldQuestion,
  language: Language,
  { link, now }: { link: string; now: Moment },
): Question => ({
  ...asked(told, now, language),
  link,
  more: moreAsked(told),
});

const asked = (told: ToldQuestion, now: Moment, language: Language = 'nl') => ({
  session: sessionOf(told, language),
  as: told.as,
  known: goodToKnow(told, now, language),
  deadline: inBrussels(told.answerBy),
});

export const sessionOf = (
  { session: { id, day, from, until, venue } }: Pick<AboutSession, 'session'>,
  language: Language = 'nl',
): SessionDay => ({
  id,
  day,
  from,
  until,
  venue: placeOf(venue, language),
});

/** How the session was when its reader last heard of it. */
export const sessionBefore = (
  { session: { id } }: AboutSession,
  { day, from, until, where }: WhatChanged['was'],
): SessionDay => ({ id, day, from, until, venue: where ?? placeOf(null) });

/** To observe takes no place. */
const moreAsked = ({ as, questions, places }: ToldQuestion): MoreAsked | null =>
  as === 'coach' && questions > places ? { coaches: questions, places } : null;

const goodToKnow = (
  { session, otherCoaches, observers, as, money }: ToldQuestion,
  now: Moment,
  language: Language = 'nl',
): GoodToKnow => ({
  route: wayTo(session.venue).join('\n') || null,
  theme: session.theme,
  group: toKnowWords[language].sayGroup(session.participants, session.organisation),
  role: toKnowWords[language].roles[as],
  trainers: session.trainers,
  otherCoaches,
  observers,
  talks: talksAround({ ...session, otherCoaches }, now),
  money: money && { ...moneyIn(money, language), asksNeeds: money.needs === null },
});
