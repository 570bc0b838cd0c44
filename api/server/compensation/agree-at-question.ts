import {
  aboutAmount,
  keepAgreed,
  moneyTold,
  type NewAgreed,
  type ToldMoney,
} from '@app/db/compensation/agreeing';
import type { Transaction } from '@app/db/database';
import type { Gathered } from '@app/db/participation/facts';
import { comesBy } from '@app/domain/compensation/amount-of-day';
import { leftWithin } from '@app/domain/compensation/ceilings';
import {
  agreedFor,
  alreadyBeside,
  usualAmount,
  yearKept,
  type KeptMoney,
} from '@app/domain/compensation/kept-money';
import { yearOf } from '@app/domain/day';
import type { SessionFacts } from '@app/domain/participation/facts';
import { holdsOn, termsOn, type Terms } from '@app/domain/participation/terms';

/**
 * Keeps the amounts that a question tells, once people decided that they are agreed at the question. What was agreed with
 * her before stays as it is; how she comes, how the money reaches her and what she needs ahead is as the last time. Whether it
 * kept any.
 */
export async function agreeAtQuestion(
  db: Transaction,
  gathered: Gathered,
  coachId: string,
): Promise<boolean> {
  const proposed = await proposedFor(db, gathered, coachId);
  if (proposed === null) return false;
  await keepAgreed(proposed, db);

  const { session } = gathered;
  const { preparationCents } = termsOn(gathered.terms, session.day).compensation;
  if (proposed.flatCents === null || preparationCents === null || session.preparation === null)
    return true;
  const noWay = { travelMode: null, kmTenths: null, ticketCents: null, needs: null };
  await keepAgreed(
    { ...proposed, ...noWay, occasion: 'preparation', flatCents: preparationCents },
    db,
  );
  return true;
}

/** What a question would tell, before it is put; null where the coach still has to ask. */
export async function moneyToTell(
  db: Transaction,
  gathered: Gathered,
  coachId: string,
): Promise<ToldMoney | null> {
  const { session } = gathered;
  const kept = await moneyTold(db, session.sessionId, coachId);
  const proposed = kept ? null : await proposedFor(db, gathered, coachId);
  if (!proposed) return kept;
  const { flatCents, travelMode, needs, way } = proposed;
  const { compensation } = termsOn(gathered.terms, session.day);
  const { preparationCents } = compensation;
  const { scheme } = yearKept(gathered.coaches.get(coachId)!.facts.money, session.day);
  return {
    cents: flatCents,
    travel: travelMode !== 'lift' && travelMode !== 'none',
    realCosts: scheme === 'real-costs',
    ...{ needs, way },
    comesBy: comesBy(session.day, compensation),
    preparation:
      flatCents === null || preparationCents === null || session.preparation === null
        ? null
        : { cents: preparationCents, comesBy: comesBy(session.preparation.on, compensation) },
  };
}

/** What the terms say of this day for her; null where it was agreed before, is above a ceiling, or is not agreed at the question yet. */
async function proposedFor(
  db: Transaction,
  gathered: Gathered,
  coachId: string,
): Promise<NewAgreed | null> {
  const { session } = gathered;
  const terms = termsOn(gathered.terms, session.day);
  const coach = gathered.coaches.get(coachId)?.facts;
  if (!coach || !holdsOn(session.day, 'compensation-agreed', terms)) return null;
  if (agreedFor(coach.money, session) !== null) return null;

  const isFlat = yearKept(coach.money, session.day).scheme !== 'real-costs';
  const flatCents = isFlat ? usualAmount(session, terms.compensation) : null;
  if (isFlat && flatCents === null) return null;
  if (flatCents !== null && !fits(flatCents, coach.money, session, terms)) return null;
  const about = await aboutAmount(db, session.sessionId, coachId);
  const travelMode = about?.before?.travelMode ?? null;
  const byRoad = travelMode === 'car' || travelMode === 'bicycle';
  return {
    ...{ sessionId: session.sessionId, coachId, occasion: 'session', flatCents, travelMode },
    kmTenths: byRoad && about?.kmTenths ? about.kmTenths * 2 : null,
    ticketCents: null,
    way: about?.before?.way ?? 'bank',
    needs: about?.before?.needs ?? null,
    withinDays: terms.compensation.onAccountWithinDays,
    termsVersion: terms.version,
    lower: null,
  };
}

/**
 * Whether the ceilings that are known leave room for this amount, with the preparation that is told beside it. Nobody
 * promises what the law leaves no room for, whether people hold that condition already or not: it is agreed apart.
 */
function fits(
  flatCents: number,
  money: KeptMoney,
  session: SessionFacts,
  { compensation }: Terms,
): boolean {
  const { 'flat-rate-day': day = null, 'flat-rate-year': year = null } = session.legal;
  const already = alreadyBeside(money, session, compensation, ['session', 'preparation']);
  const { preparation } = session;
  const beside = preparation === null ? 0 : (compensation.preparationCents ?? 0);
  const sameDay = preparation?.on === session.day;
  const sameYear = preparation !== null && yearOf(preparation.on) === yearOf(session.day);
  const left = leftWithin(
    { day, year },
    {
      onDay: already.onDay + (sameDay ? beside : 0),
      inYear: already.inYear + (sameYear ? beside : 0),
      elsewhere: already.elsewhere,
    },
  );
  return left === null || flatCents <= left.cents;
}
