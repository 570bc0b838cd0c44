import type { showLetter } from '@app/contract/sessions/week';
import type { Transaction } from '@app/db/database';
import { letterOnPaper, toldTrainer, type ToldTrainer } from '@app/db/messages/news';
import { toldAbout, type ToldCoach } from '@app/db/messages/queries';
import { afterDeadline } from '@app/domain/participation/deadline';
import type { Moment } from '@app/domain/moment';
import { asksAgain } from '@app/domain/sessions/who-hears';
import type { z } from 'zod';
import { detailsOfCoach, detailsOfTrainer } from '../messages/details.ts';
import { senderOf } from '../messages/sender.ts';
import { whatChanged, type WhatChanged } from '../messages/what-changed.ts';
import type { Links } from './link.ts';
import { qrOf } from './qr.ts';

type Paper = z.input<(typeof showLetter.schema.response)[200]>;

/** What no mail could tell, for a sheet of paper. Null when there is no such letter. */
export async function paperLetter(
  db: Transaction,
  id: string,
  now: Moment,
  links: Links,
): Promise<Paper | null> {
  const letter = await letterOnPaper(db, id);
  if (!letter) return null;
  const { kind, about, told: isTold, ...address } = letter;
  const coach = about.invitation ? await toldAbout(db, about, now) : null;
  const trainer = coach ? null : await toldTrainer(db, about, now);
  const told = coach ?? trainer;
  if (!told) return null;

  const reader = coach ? (coach.hasPlace ? 'comes' : 'asked') : 'trainer';
  const session = told.session.id;
  const changed = await whatChanged(db, id, { session, reader }, now);
  const asks = changed !== null && asksAgain(changed.heard);
  const { firstName, lastName } = told.reader;
  return {
    letter: id,
    about: kind.endsWith('cancelled') ? 'cancelled' : 'changed',
    told: isTold,
    to: { firstName, lastName, ...address },
    role: coach ? 'coach' : 'trainer',
    saidYes: coach ? coach.hasPlace || coach.placeCancelled : true,
    becomes: whenOf(told),
    change: changed && {
      heard: changed.heard,
      asks,
      day: whenItWas(changed),
      ...(coach
        ? detailsOfCoach(coach, changed.was, now)
        : detailsOfTrainer(trainer!, changed.was, now)),
    },
    question: coach && asks ? questionTo(coach, now, links) : null,
    sender: await senderOf(db, coach?.askedBy ?? null),
  };
}

const whenOf = ({ session: { day, from, until, venue } }: ToldCoach | ToldTrainer) => ({
  day,
  from,
  until,
  venue,
});

const whenItWas = ({ was: { day, from, until } }: WhatChanged) => ({ day, from, until });

/** Her link takes an answer until the deadline, and a place given back until the day begins. */
function questionTo(
  { session, hasPlace, answerBy, invitationId, linksEnded, as }: ToldCoach,
  now: Moment,
  links: Links,
) {
  if (session.begun) return null;
  const isLate = afterDeadline(now, answerBy);
  if (isLate && !hasPlace) return null;
  return {
    answerBy: isLate ? null : answerBy,
    as,
    qr: qrOf(links.pageOf(links.tokenOf(invitationId, linksEnded))),
  };
}
