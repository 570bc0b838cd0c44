import {
  agreeAmount,
  chooseScheme,
  declareElsewhere,
  declareOwnElsewhere,
  recordReceipt,
  showAmount,
  showMoneyOfCoach,
  takeBackReceipt,
} from '@app/contract/compensation/agreeing';
import {
  aboutAmount,
  keepAgreed,
  keepElsewhere,
  keepReceipt,
  keepScheme,
  moneyOfCoach,
  removeReceipt,
  tellKilometres,
} from '@app/db/compensation/agreeing';
import { openDue } from '@app/db/compensation/due-commands';
import type { Transaction } from '@app/db/database';
import { factsAbout } from '@app/db/participation/facts';
import { holdCoach } from '@app/db/sessions/answers';
import { peopleToAsk } from '@app/db/sessions/questions';
import { sessionLine } from '@app/db/sessions/queries';
import { comesBy } from '@app/domain/compensation/amount-of-day';
import { leftOfYear, leftWithin } from '@app/domain/compensation/ceilings';
import { isExpected, periodOf } from '@app/domain/compensation/legal-amount';
import { alreadyBeside, usualAmount, yearKept } from '@app/domain/compensation/kept-money';
import { yearOf, type Day } from '@app/domain/day';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { aboveCeiling } from './above-ceiling.ts';
import { bringLines } from './bring-lines.ts';

/** What is agreed with a coach about money: of a day, and of a year. */
export const agreeingRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showAmount,
      handler: async ({ db, params: { session, coach } }) => {
        const {
          facts,
          about,
          termsVersion: _,
          withinDays: __,
          leftBeside: ___,
          ...known
        } = await knownOf(db, session, coach, today());
        const { id, firstName, lastName } =
          (await peopleToAsk(db)).get(coach) ?? refuse('not-found');
        const { version = 0, ...agreed } = about.agreed ?? {};
        return {
          coach: { id, firstName, lastName },
          day: facts.day,
          ...known,
          agreed: about.agreed ? (agreed as Omit<typeof about.agreed, 'version'>) : null,
          version,
          before: about.before,
          home: about.home,
          town: about.town,
          kmTenths: about.kmTenths,
        };
      },
    });

    app.route({
      ...agreeAmount,
      handler: async ({ db, params: { session, coach }, body }) => {
        await holdCoach(db, coach);
        const known = await knownOf(db, session, coach, today());
        const { about } = known;
        if ((about.agreed?.version ?? 0) !== body.version) refuse('changed-meanwhile');
        const flatCents = body.flatCents === 0 ? null : body.flatCents;
        const { preparation } = known;
        const isOfBoth = preparation !== null && body.preparationCents !== undefined;
        if (isOfBoth) {
          // Her day comes first; its preparation has what is left beside it.
          const apart = { day: preparation.day, cents: 0 };
          const leftCents = known.leftBeside(apart, known.facts.day);
          refuseAmount({ ...known, leftCents }, flatCents, body);
          const day = { day: known.facts.day, cents: flatCents ?? 0 };
          const leftOfIt = known.leftBeside(day, preparation.day);
          refusePreparation(known.scheme, body.preparationCents ?? 0, leftOfIt);
        } else refuseAmount(known, flatCents, body);

        const byRoad = body.travelMode === 'car' || body.travelMode === 'bicycle';
        const kmTenths = byRoad ? body.kmTenths : null;
        if (byRoad && kmTenths === null)
          refuse('invalid-input', { errors: [{ pointer: '#/kmTenths', detail: 'required' }] });
        const byTicket = body.travelMode === 'public-transport';
        if (byTicket && body.ticketCents === null)
          refuse('invalid-input', { errors: [{ pointer: '#/ticketCents', detail: 'required' }] });
        if (kmTenths !== null && about.home && about.town && about.home !== about.town)
          await tellKilometres(db, about.home, about.town, kmTenths);
        const lower =
          body.lowerHow !== null && body.lowerOn !== null
            ? { how: body.lowerHow, on: body.lowerOn }
            : null;
        await keepAgreed(
          {
            ...{ sessionId: session, coachId: coach, occasion: 'session', flatCents, lower },
            travelMode: body.travelMode,
            kmTenths: kmTenths === null ? null : kmTenths * 2,
            ticketCents: byTicket ? body.ticketCents : null,
            way: body.way,
            needs: body.needs,
            withinDays: known.withinDays,
            termsVersion: known.termsVersion,
          },
          db,
        );
        if (isOfBoth)
          await keepAgreed(
            {
              ...{ sessionId: session, coachId: coach, occasion: 'preparation', lower: null },
              flatCents: body.preparationCents || null,
              ...{ travelMode: null, kmTenths: null, ticketCents: null, needs: null },
              ...{ way: body.way, withinDays: known.withinDays },
              termsVersion: known.termsVersion,
            },
            db,
          );
        await bringLines(db, [coach]);
        return { comesBy: known.comesBy };
      },
    });

    app.route({
      ...showMoneyOfCoach,
      handler: async ({ db, params: { coach, year } }) => {
        const found = (await moneyOfCoach(db, coach, year)) ?? refuse('not-found');
        const { scheme, chosenOn, chosenHow, heardBy, version } = found.year ?? {};
        return {
          today: today(),
          firstName: found.firstName,
          lastName: found.lastName,
          scheme:
            scheme && chosenOn && chosenHow
              ? { is: scheme, on: chosenOn, how: chosenHow, heardBy: heardBy ?? null }
              : null,
          isFixed: found.isFixed,
          version: version ?? 0,
          elsewhere: found.elsewhere,
          receipts: found.receipts,
        };
      },
    });

    app.route({
      ...chooseScheme,
      handler: async ({ db, params: { coach }, body: { key: _, version, ...chosen } }) => {
        refuseToCome(chosen.on, today(), '#/on');
        await mustExist(db, coach, chosen.year);
        const kept = await keepScheme(db, { coachId: coach, ...chosen }, version);
        if (kept === null) refuse('changed-meanwhile');
        await bringLines(db, [coach]);
        return { version: kept };
      },
    });

    app.route({
      ...declareElsewhere,
      handler: async ({ db, params: { coach }, body: { key: _, ...said } }, reply) => {
        await mustExist(db, coach, said.year);
        const [kept] = await keepElsewhere(db, { coachId: coach, ...said });
        await bringLines(db, [coach]);
        reply.code(201);
        return { id: kept!.id };
      },
    });

    app.route({
      ...declareOwnElsewhere,
      handler: async ({ db, body: { key: _, ...said } }, reply) => {
        const coach = (await openDue(db, null)) ?? refuse('not-found');
        const [kept] = await keepElsewhere(db, { coachId: coach, ...said, how: 'page' });
        await bringLines(db, [coach]);
        reply.code(201);
        return { id: kept!.id };
      },
    });

    app.route({
      ...recordReceipt,
      handler: async ({ db, params: { coach }, body: { key: _, ...seen } }, reply) => {
        refuseToCome(seen.day, today(), '#/day');
        await mustExist(db, coach, Number(seen.day.slice(0, 4)));
        const [kept] = await keepReceipt(db, { coachId: coach, ...seen });
        await bringLines(db, [coach]);
        reply.code(201);
        return { id: kept!.id };
      },
    });

    app.route({
      ...takeBackReceipt,
      handler: async ({ db, params: { coach, receipt } }) => {
        if (!(await removeReceipt(db, coach, receipt))) refuse('not-found');
        await bringLines(db, [coach]);
        return { outcome: 'taken-back' } as const;
      },
    });
  };

/** What is agreed, usual and left for one coach and one day. */
async function knownOf(db: Transaction, sessionId: string, coachId: string, today: Day) {
  const gathered = (await factsAbout(db, sessionId, today, [coachId])) ?? refuse('not-found');
  const coach = gathered.coaches.get(coachId)?.facts ?? refuse('not-found');
  const about = (await aboutAmount(db, sessionId, coachId)) ?? refuse('not-found');
  const { title } = (await sessionLine(db, sessionId, false)) ?? refuse('not-found');
  const { session: facts } = gathered;
  const terms = termsOn(gathered.terms, facts.day);
  const { scheme } = yearKept(coach.money, facts.day);
  const usualCents = scheme === 'real-costs' ? null : usualAmount(facts, terms.compensation);
  const already = alreadyBeside(coach.money, facts, terms.compensation);
  const { 'flat-rate-day': perDay = null, 'flat-rate-year': perYear = null } = facts.legal;
  const left =
    perDay === null || perYear === null
      ? null
      : leftWithin({ day: perDay, year: perYear }, already);
  return {
    preparation: preparationOf(),
    leftBeside,
    facts,
    about,
    title,
    scheme,
    usualCents,
    leftCents: left?.cents ?? null,
    missingRates: (['car-km', 'bicycle-km'] as const).filter(
      (kind) =>
        (facts.legal[kind] ?? null) === null && isExpected(periodOf(kind, facts.day), today),
    ),
    year: perYear === null ? null : leftOfYear(perYear, already, usualCents),
    withinDays: terms.compensation.onAccountWithinDays,
    comesBy: comesBy(facts.day, terms.compensation),
    termsVersion: terms.version,
  };

  /** Planned, or agreed before: what she gets for it, as it was agreed or as people agreed for everybody. */
  function preparationOf() {
    if (facts.preparation === null && about.preparation === null) return null;
    const usual = scheme === 'real-costs' ? null : terms.compensation.preparationCents;
    return {
      day: facts.preparation?.on ?? facts.day,
      cents: about.preparation ? about.preparation.cents : usual,
    };
  }

  /** What the ceilings leave on a day, were this agreed on the other one of the two; null where a figure is missing. */
  function leftBeside(other: { day: Day; cents: number }, day: Day): number | null {
    const both = ['session', 'preparation'] as const;
    const { onDay, inYear, elsewhere } = alreadyBeside(
      coach.money,
      { sessionId, day },
      terms.compensation,
      both,
    );
    // Of another year other ceilings count; what leaves stays within them whatever was agreed.
    if (perDay === null || perYear === null || yearOf(day) !== yearOf(facts.day)) return null;
    return leftWithin(
      { day: perDay, year: perYear },
      {
        onDay: onDay + (other.day === day ? other.cents : 0),
        inYear: inYear + (yearOf(other.day) === yearOf(day) ? other.cents : 0),
        elsewhere,
      },
    )!.cents;
  }
}

/** More than the law leaves is refused; less than usual, because of a ceiling, is her own yes. */
function refuseAmount(
  {
    leftCents,
    usualCents,
    scheme,
  }: Pick<Awaited<ReturnType<typeof knownOf>>, 'leftCents' | 'usualCents' | 'scheme'>,
  flatCents: number | null,
  { lowerHow, lowerOn }: { lowerHow: string | null; lowerOn: Day | null },
) {
  const error = (pointer: string, detail: string) =>
    refuse('invalid-input', { errors: [{ pointer, detail }] });
  if (flatCents !== null && scheme === 'real-costs') error('#/flatCents', 'beside-real-costs');
  if (flatCents !== null && leftCents !== null && flatCents > leftCents)
    refuseAbove('#/flatCents', leftCents);
  const isHeldBack = usualCents !== null && leftCents !== null && leftCents < usualCents;
  if (!isHeldBack) return;
  if (lowerHow === null) error('#/lowerHow', 'required');
  if (lowerOn === null) error('#/lowerOn', 'required');
}

/** The same of its preparation. */
function refusePreparation(scheme: string | null, cents: number, leftCents: number | null) {
  const pointer = '#/preparationCents';
  if (cents === 0) return;
  if (scheme === 'real-costs')
    refuse('invalid-input', { errors: [{ pointer, detail: 'beside-real-costs' }] });
  if (leftCents !== null && cents > leftCents) refuseAbove(pointer, leftCents);
}

/** More than the law leaves: how much there can be stands in the refusal. */
const refuseAbove = (pointer: string, leftCents: number) =>
  refuse('invalid-input', { errors: [{ pointer, ...aboveCeiling(leftCents) }] });

function refuseToCome(day: Day, today: Day, pointer: string) {
  if (day > today) refuse('invalid-input', { errors: [{ pointer, detail: 'in-the-future' }] });
}

async function mustExist(db: Transaction, coachId: string, year: number) {
  if (!(await moneyOfCoach(db, coachId, year))) refuse('not-found');
}
