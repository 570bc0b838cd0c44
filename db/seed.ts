import type { Moment } from '@app/domain/moment';
import { agreedAmounts, coachYears } from './compensation/agreeing-tables.ts';
import { eq, sql } from 'drizzle-orm';
import { organisation } from './accounts/examples.ts';
import { contacts, personRoles, persons, settings } from './accounts/tables.ts';
import * as availability from './availability/tables.ts';
import * as coach from './coaches/tables.ts';
import { advances, compensationLines, presences, settlements } from './compensation/due-tables.ts';
import { funderBudgets, funderOfSeries, funders } from './compensation/funding-tables.ts';
import { payers, paymentBatches, payments } from './compensation/paying-tables.ts';
import { insurances, legalAmounts } from './compensation/tables.ts';
import { connect, type Transaction } from './database.ts';
import * as intervision from './intervision/tables.ts';
import { outbox } from './messages/tables.ts';
import { organisations, venues } from './organisations/tables.ts';
import {
  distances,
  ownChoices,
  reasons,
  reviewPeople,
  reviews,
  terms,
} from './participation/tables.ts';
import * as ofAnswers from './seed/answers.ts';
import { calendarOf, type Calendar } from './seed/calendar.ts';
import * as ofCoaches from './seed/coaches.ts';
import * as ofGatherings from './seed/gatherings.ts';
import * as ofPaid from './seed/paid.ts';
import * as ofSessions from './seed/sessions.ts';
import {
  choiceRows,
  distanceRows,
  reasonRows,
  reviewPeopleRows,
  reviewRows,
  termsRows,
} from './seed/exceptions.ts';
import { advanceRows, agreedRows, coachYearRows } from './seed/agreeing.ts';
import { dueRows, presenceRows } from './seed/due.ts';
import { amountRows, insuranceRows } from './seed/amounts.ts';
import { letterRows } from './seed/letters.ts';
import * as ofDates from './seed/dates.ts';
import * as ofRounds from './seed/rounds.ts';
import { addOmbuds, type OmbudsRows } from './seed/ombuds.ts';
import { moneyRows, type Bank } from './seed/paying.ts';
import * as ofPeople from './seed/people.ts';
import { hasPlace, questions } from './seed/questions.ts';
import * as session from './sessions/tables.ts';
import { dateQuestions } from './dates/tables.ts';
import { completions, modules, observations, themes, trainingDates } from './training/tables.ts';

export interface Demonstration {
  /** Today, for everything that is counted from today. */
  now: Moment;
  /** What the database keeps of a personal link; without it nobody can answer by link. */
  linkHashOf?: ((invitationId: string, linksEnded: number) => Uint8Array) | undefined;
  /** The key that closes account numbers; without it nothing is paid yet. */
  bank?: Bank | undefined;
  /** The vault of its ombudspersons; without it nobody can write to them yet. */
  ombuds?: OmbudsRows | undefined;
}

/** Nobody is known here yet. */
export const isEmpty = (ownerUrl: string): Promise<boolean> => asOwner(ownerUrl, hasNobody);

/** Fills an empty database with a fictional organisation, all at once or not at all. */
export const seedDemonstration = (ownerUrl: string, demonstration: Demonstration) =>
  asOwner(ownerUrl, async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(7266102)`);
    if (!(await hasNobody(db))) throw new Error('the demonstration needs an empty database');

    const calendar = calendarOf(demonstration.now);
    await addPeople(db, calendar);
    await addCoaches(db, calendar);
    await addGatherings(db, calendar, demonstration);
    await addDays(db, calendar, demonstration);
    if (demonstration.bank) await addMoney(db, calendar, demonstration.bank);
    await addAccounts(db);
    if (demonstration.ombuds) await addOmbuds(db, demonstration.ombuds);
    return { people: ofPeople.whoSignsIn() };
  });

async function addPeople(db: Transaction, calendar: Calendar) {
  await db.insert(persons).values(ofPeople.personRows());
  await db.insert(personRoles).values(ofPeople.roleRows(calendar));
  await db.insert(contacts).values(ofPeople.contactRows(calendar));
  await db.update(settings).set({
    organisation: organisation.name,
    demonstration: true,
    contactPersonId: ofPeople.personId(organisation.contactPerson),
    contactHours: organisation.contactHours,
    address: organisation.address,
    ombudsName: ofPeople.ombudspersons.first.name,
    ombudsPhone: ofPeople.ombudspersons.first.phone,
    ombudsHours: organisation.ombudsHours,
    ombudsDeputy: ofPeople.ombudspersons.deputy.name,
    secondRouteName: organisation.secondRouteName,
    secondRoutePhone: organisation.secondRoutePhone,
  });
}

async function addCoaches(db: Transaction, calendar: Calendar) {
  await db.insert(themes).values(ofCoaches.themeRows());
  await db.insert(modules).values([...ofCoaches.moduleRows(), ...ofCoaches.refresherRows()]);
  await db.insert(trainingDates).values(ofCoaches.trainingDateRows(calendar));
  await db.insert(coach.coaches).values(ofCoaches.coachRows());
  await db.insert(coach.pathwaySteps).values(ofCoaches.stepRows(calendar));
  await db.insert(coach.introductions).values(ofCoaches.introductionRows(calendar));
  await db.insert(coach.agreementNotes).values(ofCoaches.noteRows(calendar));
  await db.insert(coach.noteSignatures).values(ofCoaches.noteSignatureRows(calendar));
  await db.insert(coach.papersAnswers).values(ofCoaches.papersRows(calendar));
  await db.insert(coach.generalDeclarations).values(ofCoaches.declarationRows(calendar));
  await db.insert(coach.coachLimits).values(ofCoaches.limitRows(calendar));
  await db.insert(coach.readWords).values(ofCoaches.readingRows(calendar));
  await db.insert(coach.coachDays).values(ofCoaches.coachDayRows());
  await db.insert(coach.coachThemes).values(ofCoaches.wishRows());
  await db.insert(coach.unfreeDays).values(ofCoaches.unfreeRows(calendar));
  await db.insert(coach.exclusions).values(ofCoaches.exclusionRows());
  const [starter] = await db
    .select({ id: modules.id })
    .from(modules)
    .where(eq(modules.kind, 'starter'));
  await db.insert(completions).values(ofCoaches.followedRows(calendar, starter!.id));
  await db.insert(observations).values(ofCoaches.observationRows(calendar));
}

async function addGatherings(db: Transaction, calendar: Calendar, { linkHashOf }: Demonstration) {
  await db.insert(intervision.gatherings).values(ofGatherings.gatheringRows(calendar));
  await db.insert(intervision.gatheringDates).values(ofGatherings.gatheringDateRows(calendar));
  await db
    .insert(intervision.gatheringQuestions)
    .values(ofGatherings.gatheringQuestionRows(calendar, linkHashOf));
  await db.insert(intervision.gatheringAnswers).values(ofGatherings.gatheringAnswerRows(calendar));
  await db.insert(intervision.gatheringActions).values(ofGatherings.gatheringActionRows(calendar));
  await db.insert(intervision.intervisionAttendances).values(ofGatherings.attendanceRows(calendar));
}

async function addDays(db: Transaction, calendar: Calendar, { linkHashOf }: Demonstration) {
  const asked = questions(calendar);
  const taken = (id: string) =>
    asked.filter((one) => one.planned.sessionId === id && one.as === 'coach' && hasPlace(one))
      .length;

  await db.insert(terms).values(termsRows(calendar)).onConflictDoNothing();
  await db.insert(reviews).values(reviewRows(calendar));
  await db.insert(reviewPeople).values(reviewPeopleRows());
  await db.insert(insurances).values(insuranceRows(calendar));
  const examples = amountRows(calendar);
  if (examples.length > 0) await db.insert(legalAmounts).values(examples);
  await db.insert(coachYears).values(ofPaid.paidYearRows(calendar));
  await db.insert(compensationLines).values(ofPaid.paidLineRows(calendar));
  await db.insert(payments).values(ofPaid.paidRows(calendar));
  await db.insert(funders).values(ofPaid.funderRows());
  await db.insert(funderBudgets).values(ofPaid.budgetRows(calendar));
  await db.insert(distances).values(distanceRows(calendar));
  await db.insert(organisations).values(ofSessions.organisationRows());
  await db.insert(venues).values(ofSessions.venueRows());
  const series = ofSessions.seriesRows(calendar);
  await db.insert(session.series).values(series);
  await db.insert(funderOfSeries).values(ofPaid.carriedSeriesRows(series.map(({ id }) => id!)));
  await db.insert(session.sessions).values(ofSessions.sessionRows(calendar, taken));
  await db.insert(session.sessionTrainers).values(ofSessions.trainerRows(calendar));
  await db.insert(session.trainerAnswers).values(ofSessions.trainerAnswerRows(calendar));
  await db
    .insert(session.invitations)
    .values(ofAnswers.invitationRows(calendar, asked, linkHashOf));
  await db.insert(session.answers).values(ofAnswers.answerRows(asked));
  await db.insert(session.assignments).values(ofAnswers.assignmentRows(asked));
  await db.insert(coachYears).values(coachYearRows(calendar)).onConflictDoNothing();
  await db.insert(agreedAmounts).values(agreedRows(asked));
  await db.insert(advances).values(advanceRows(calendar, asked));
  await db.insert(presences).values(presenceRows(calendar, asked));
  await db.insert(compensationLines).values(dueRows(calendar, asked));
  await db.insert(availability.availabilityRounds).values(ofRounds.roundRows(calendar));
  await db.insert(availability.availabilityDays).values(ofRounds.roundDayRows(calendar));
  await db
    .insert(availability.availabilityQuestions)
    .values(ofRounds.roundQuestionRows(calendar, linkHashOf));
  await db.insert(availability.availabilityAnswers).values(ofRounds.roundAnswerRows(calendar));
  await db.insert(dateQuestions).values(ofDates.dateQuestionRows(calendar, linkHashOf));
  await db.insert(reasons).values(reasonRows(calendar));
  await db.insert(ownChoices).values(choiceRows(calendar));
  await db
    .insert(outbox)
    .values([
      ...letterRows(calendar, asked),
      ...ofRounds.roundLetterRows(calendar),
      ...ofDates.dateLetterRows(calendar),
      ...ofGatherings.gatheringLetterRows(calendar),
    ]);
}

/** What is due for some days that were, how far each is, and on which accounts. */
async function addMoney(db: Transaction, calendar: Calendar, bank: Bank) {
  const rows = moneyRows(calendar, questions(calendar), bank);
  await db.insert(presences).values(rows.presences);
  await db.insert(compensationLines).values(rows.lines);
  await db.insert(settlements).values(rows.settlements);
  await db.insert(coach.bankAccounts).values(rows.bankAccounts);
  await db.insert(payers).values(rows.payers);
  await db.insert(paymentBatches).values(rows.batches);
  await db.insert(payments).values(rows.payments);
  // As it was shown: of the names, amounts and accounts that are there now.
  await db.execute(sql`update app.payment_batches set mark = app.mark_of_batch(id)`);
}

/** The accounts of people who can sign in; they are kept apart from everything else. */
async function addAccounts(db: Transaction) {
  const daysFromNow = (days: number | null) => sql`now() + make_interval(days => ${days}::integer)`;
  const rows = ofPeople
    .accountRows()
    .map(
      ({ id, name, email, lastHere, invited }) =>
        sql`(${id}, ${name}, ${email}, ${daysFromNow(lastHere)}, ${daysFromNow(invited)})`,
    );
  await db.execute(
    sql`insert into auth.accounts (id, name, email, last_seen, invited_at) values ${sql.join(rows, sql`, `)}`,
  );
}

async function hasNobody(db: Transaction) {
  const [found] = await db.select({ id: persons.id }).from(persons).limit(1);
  return found === undefined;
}

/** The owner of the tables, who may write what no role may. */
async function asOwner<Result>(ownerUrl: string, work: (db: Transaction) => Promise<Result>) {
  const connection = connect(ownerUrl, { most: 1 });
  try {
    return await connection.database.transaction(async (db) => {
      await db.execute(sql`set local role app_owner`);
      return work(db);
    });
  } finally {
    await connection.end();
  }
}
