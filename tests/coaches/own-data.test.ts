import { ownDataRoutes } from '@app/server/coaches/own-data-routes';
import { hashOf } from '@app/server/sessions/link';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDataWords, sayDataByPage, sayOwnData } from '../../web/src/lib/language/own-data.ts';
import { sayMyDay } from '../../web/src/lib/language/own-data-days.ts';
import { aPerson } from '../factories/people.ts';
import { appFor, as } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { allAboutHer } from './all-about-her.ts';
import { everyColumn, mayHoldPerson, type Column } from './every-column.ts';

/** Whatever is kept about a coach she can read, each column of it: what is not shown stands here with its reason. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let about: Awaited<ReturnType<typeof allAboutHer>>;
let data: Record<string, unknown>;
let body: string;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [ownDataRoutes]);
  about = await allAboutHer(database.owner);
  const [own, days] = [await read('/me/data'), await read('/me/data/days')];
  body = own.body + days.body;
  data = { ...own.json(), day: days.json().days };
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const read = (url: string, personId = about.her, role: 'coach' | 'coordinator' = 'coach') =>
  app.inject({ url: `/api${url}`, headers: as({ personId, role }) });

/** Where in the answer she reads a column; `day` is one of her days. */
const shown: Record<string, string> = {
  'app.persons.first_name': 'who.firstName',
  'app.persons.last_name': 'who.lastName',
  'app.persons.language': 'who.speaks',
  'app.person_roles.role': 'who.roles.role',
  'app.person_roles.since': 'who.roles.since',
  'app.coaches.language': 'who.language',
  'app.pathway_steps.stage': 'way.steps.stage',
  'app.pathway_steps.from_day': 'way.steps.from',
  'app.pathway_steps.until_day': 'way.steps.until',
  'app.pathway_steps.channel': 'way.steps.channel',
  'app.pathway_steps.heard_by': 'way.steps.heardBy',
  'app.pathway_steps.written_at': 'way.steps.writtenAt',
  'app.pathway_steps.ended_channel': 'way.steps.endedChannel',
  'app.pathway_steps.ended_heard_by': 'way.steps.endedHeardBy',
  'app.pathway_steps.ended_at': 'way.steps.endedAt',
  'app.pathway_steps.read_by': 'way.steps.readBy',
  'app.pathway_steps.read_at': 'way.steps.readAt',
  'app.coach_names.name': 'who.called.name',
  'app.coach_names.without_letter': 'who.called.withoutLetter',
  'app.coach_names.told_on': 'who.called.toldOn',
  'app.coach_names.heard_by': 'who.called.heardBy',
  'app.coach_names.channel': 'who.called.channel',
  'app.merged_coaches.called_too': 'who.alsoCalled.name',
  'app.merged_coaches.merged_by': 'who.alsoCalled.by',
  'app.merged_coaches.merged_at': 'who.alsoCalled.at',
  'app.written_names.written': 'who.inLists',
  'app.contacts.phone': 'reach.contact.phone',
  'app.contacts.email': 'reach.contact.email',
  'app.contacts.email_failed_on': 'reach.contact.emailFailedOn',
  'app.contacts.preferred_channel': 'reach.contact.preferredChannel',
  'app.contacts.whatsapp_agreed_on': 'reach.contact.whatsappAgreedOn',
  'app.contacts.street': 'reach.contact.street',
  'app.contacts.postal_code': 'reach.contact.postalCode',
  'app.contacts.town': 'reach.contact.town',
  'app.page_links.sent_to': 'reach.pages.sentTo',
  'app.page_links.made_at': 'reach.pages.madeAt',
  'app.page_links.made_by': 'reach.pages.madeBy',
  'app.page_links.revoked_at': 'reach.pages.endedAt',
  'app.calendar_feeds.name': 'reach.calendars.name',
  'app.calendar_feeds.made_at': 'reach.calendars.madeAt',
  'app.calendar_feeds.last_seen': 'reach.calendars.lastRead',
  'app.calendar_feeds.revoked_at': 'reach.calendars.endedAt',
  'app.bank_accounts.last_four': 'money.lastFour',
  'app.bank_accounts.holder': 'money.holder',
  'app.bank_accounts.confirmed_on': 'money.confirmedOn',
  'app.bank_accounts.changed_at': 'money.changedAt',
  'app.bank_accounts.confirmed_by': 'money.confirmedBy',
  'app.bank_accounts.confirmed_how': 'money.confirmedHow',
  'app.bank_accounts.others_agreed_on': 'money.othersAgreedOn',
  'app.bank_accounts.bank_says': 'money.bankSays',
  'app.bank_accounts.bank_said_on': 'money.bankSaidOn',
  'app.coach_years.year': 'compensation.years.year',
  'app.coach_years.scheme': 'compensation.years.scheme',
  'app.coach_years.chosen_on': 'compensation.years.chosenOn',
  'app.coach_years.chosen_how': 'compensation.years.chosenHow',
  'app.coach_years.heard_by': 'compensation.years.heardBy',
  'app.coach_years.flat_cents': 'compensation.years.flatCents',
  'app.coach_years.travel_cents': 'compensation.years.travelCents',
  'app.coach_years.travel_tenths': 'compensation.years.travelTenths',
  'app.amounts_elsewhere.year': 'compensation.elsewhere.year',
  'app.amounts_elsewhere.cents': 'compensation.elsewhere.cents',
  'app.amounts_elsewhere.how': 'compensation.elsewhere.how',
  'app.amounts_elsewhere.heard_by': 'compensation.elsewhere.heardBy',
  'app.amounts_elsewhere.said_at': 'compensation.elsewhere.saidAt',
  'app.agreed_amounts.occasion': 'compensation.agreed.occasion',
  'app.agreed_amounts.session_id': 'compensation.agreed.title',
  'app.agreed_amounts.date_id': 'compensation.agreed.day',
  'app.agreed_amounts.flat_cents': 'compensation.agreed.flatCents',
  'app.agreed_amounts.travel_mode': 'compensation.agreed.travelMode',
  'app.agreed_amounts.km_tenths': 'compensation.agreed.kmTenths',
  'app.agreed_amounts.ticket_cents': 'compensation.agreed.ticketCents',
  'app.agreed_amounts.way': 'compensation.agreed.way',
  'app.agreed_amounts.needs': 'compensation.agreed.needs',
  'app.agreed_amounts.within_days': 'compensation.agreed.withinDays',
  'app.agreed_amounts.agreed_by': 'compensation.agreed.by',
  'app.agreed_amounts.agreed_at': 'compensation.agreed.at',
  'app.agreed_amounts.lower_on': 'compensation.agreed.lowerOn',
  'app.agreed_amounts.lower_how': 'compensation.agreed.lowerHow',
  'app.agreed_amounts.lower_heard_by': 'compensation.agreed.lowerHeardBy',
  'app.receipts.session_id': 'compensation.receipts.title',
  'app.receipts.day': 'compensation.receipts.day',
  'app.receipts.kind': 'compensation.receipts.kind',
  'app.receipts.cents': 'compensation.receipts.cents',
  'app.receipts.seen_by': 'compensation.receipts.seenBy',
  'app.receipts.seen_on': 'compensation.receipts.seenOn',
  'app.coach_limits.per_week': 'shared.limits.perWeek',
  'app.coach_limits.per_month': 'shared.limits.perMonth',
  'app.coach_limits.wished_per_month': 'shared.limits.wishedPerMonth',
  'app.coach_limits.not_in_holidays': 'shared.limits.notInHolidays',
  'app.coach_limits.words': 'shared.limits.words',
  'app.coach_limits.told_on': 'shared.limits.toldOn',
  'app.read_words.read_by': 'shared.read.by',
  'app.read_words.read_at': 'shared.read.at',
  'app.coach_days.weekday': 'shared.notOn.weekday',
  'app.coach_days.part': 'shared.notOn.part',
  'app.coach_towns.town': 'shared.towns.town',
  'app.coach_towns.wish': 'shared.towns.wish',
  'app.coach_themes.theme_id': 'shared.themes.theme',
  'app.coach_themes.wish': 'shared.themes.wish',
  'app.unfree_days.day': 'alone.days.from',
  'app.exclusions.kind': 'alone.others.kind',
  'app.exclusions.target_id': 'alone.others.name',
  'app.completions.module_id': 'way.followed.name',
  'app.completions.completed_on': 'way.followed.on',
  'app.completions.granted_by': 'way.followed.grantedBy',
  'app.completions.note': 'way.followed.note',
  'app.completions.recorded_by': 'way.followed.by',
  'app.completions.recorded_at': 'way.followed.at',
  'app.removed_completions.module_id': 'way.removed.name',
  'app.removed_completions.completed_on': 'way.removed.on',
  'app.removed_completions.note': 'way.removed.note',
  'app.removed_completions.why': 'way.removed.why',
  'app.removed_completions.removed_by': 'way.removed.by',
  'app.removed_completions.removed_at': 'way.removed.at',
  'app.note_signatures.note_id': 'way.notes.from',
  'app.note_signatures.explained_on': 'way.notes.explainedOn',
  'app.note_signatures.copy_given': 'way.notes.copy',
  'app.note_signatures.signed_on': 'way.notes.signedOn',
  'app.note_signatures.recorded_by': 'way.notes.by',
  'app.note_signatures.recorded_at': 'way.notes.at',
  'app.payments.year': 'due.payments.year',
  'app.payments.scheme': 'due.payments.scheme',
  'app.payments.cents': 'due.payments.cents',
  'app.payments.way': 'due.payments.way',
  'app.payments.holder': 'due.payments.holder',
  'app.payments.last_four': 'due.payments.lastFour',
  'app.payments.paid_on': 'due.payments.paidOn',
  'app.payments.rejected_on': 'due.payments.rejectedOn',
  'app.payments.bank_reason': 'due.payments.bankReason',
  'app.payments.rejected_by': 'due.payments.rejectedBy',
  'app.payments.taken_back_at': 'due.payments.takenBackAt',
  'app.payments.taken_back_by': 'due.payments.takenBackBy',
  'app.payments.cash_year': 'due.payments.cashYear',
  'app.payments.cash_number': 'due.payments.cashNumber',
  'app.payments.written_by': 'due.payments.by',
  'app.payments.written_at': 'due.payments.at',
  'app.presences.presence': 'due.presences.presence',
  'app.presences.said_as': 'due.presences.as',
  'app.presences.said_by': 'due.presences.by',
  'app.presences.said_at': 'due.presences.at',
  'app.compensation_lines.day': 'due.lines.day',
  'app.compensation_lines.year': 'due.lines.year',
  'app.compensation_lines.occasion': 'due.lines.occasion',
  'app.compensation_lines.session_id': 'due.lines.title',
  'app.compensation_lines.date_id': 'due.lines.day',
  'app.compensation_lines.scheme': 'due.lines.scheme',
  'app.compensation_lines.agreed_cents': 'due.lines.agreed',
  'app.compensation_lines.flat_cents': 'due.lines.flat',
  'app.compensation_lines.above_cents': 'due.lines.above',
  'app.compensation_lines.above_because': 'due.lines.aboveBecause',
  'app.compensation_lines.travel_mode': 'due.lines.travelMode',
  'app.compensation_lines.km_tenths': 'due.lines.kmTenths',
  'app.compensation_lines.travel_cents': 'due.lines.travel',
  'app.compensation_lines.travel_tenths': 'due.lines.travelTenths',
  'app.compensation_lines.travel_above_cents': 'due.lines.travelAbove',
  'app.compensation_lines.costs_cents': 'due.lines.costs',
  'app.compensation_lines.total_cents': 'due.lines.total',
  'app.compensation_lines.waits_for': 'due.lines.waitsFor',
  'app.compensation_lines.corrects': 'due.lines.corrects',
  'app.compensation_lines.statement': 'due.lines.statement',
  'app.compensation_lines.due_since': 'due.lines.dueSince',
  'app.compensation_lines.said': 'due.lines.said',
  'app.compensation_lines.said_at': 'due.lines.saidAt',
  'app.compensation_lines.said_how': 'due.lines.saidHow',
  'app.compensation_lines.heard_by': 'due.lines.heardBy',
  'app.compensation_lines.withdrawn_at': 'due.lines.withdrawnAt',
  'app.advances.occasion': 'due.advances.occasion',
  'app.advances.session_id': 'due.advances.title',
  'app.advances.date_id': 'due.advances.day',
  'app.advances.kind': 'due.advances.kind',
  'app.advances.cents': 'due.advances.cents',
  'app.advances.handed_on': 'due.advances.on',
  'app.advances.handed_by': 'due.advances.by',
  'app.advances.written_at': 'due.advances.at',
  'app.advances.taken_back_at': 'due.advances.takenBackAt',
  'app.settlements.line_id': 'due.lines.day',
  'app.settlements.cents': 'due.lines.setOff.cents',
  'app.settlements.settled_by': 'due.lines.setOff.by',
  'app.settlements.settled_at': 'due.lines.setOff.at',
  'app.papers_answers.answer': 'papers.answer',
  'app.papers_answers.said_on': 'papers.on',
  'app.papers_answers.channel': 'papers.channel',
  'app.papers_answers.heard_by': 'papers.heardBy',
  'app.papers_answers.written_at': 'papers.at',
  'app.introductions.told_on': 'way.introductions.on',
  'app.introductions.card_given': 'way.introductions.card',
  'app.introductions.recorded_by': 'way.introductions.by',
  'app.introductions.recorded_at': 'way.introductions.at',
  'app.observations.observed_on': 'way.observed.on',
  'app.observations.recorded_by': 'way.observed.by',
  'app.observations.recorded_at': 'way.observed.at',
  'app.intervision_attendances.attended_on': 'way.intervision',
  'app.review_people.review_id': 'way.reviews',
  'auth.accounts.email': 'account.email',
  'auth.accounts.name': 'account.name',
  'auth.accounts.created_at': 'account.madeAt',
  'auth.accounts.invited_at': 'account.invitedAt',
  'auth.accounts.last_seen': 'account.lastSeen',
  'auth.accounts.address_changed_at': 'account.addressChangedAt',
  'auth.address_changes.old_address': 'account.addresses.old',
  'auth.address_changes.new_address': 'account.addresses.new',
  'auth.address_changes.asked_at': 'account.addresses.askedAt',
  'auth.address_changes.changed_at': 'account.addresses.changedAt',
  'auth.visits.user_agent': 'account.devices.device',
  'auth.visits.ip_address': 'account.devices.address',
  'auth.visits.created_at': 'account.devices.since',
  'auth.visits.last_seen': 'account.devices.lastSeen',
  'auth.visits.expires_at': 'account.devices.until',
  'auth.visits.role': 'account.devices.role',
  'auth.visits.own_device': 'account.devices.own',
  'auth.visits.with_passkey': 'account.devices.withPasskey',
  'auth.passkeys.name': 'account.passkeys.name',
  'auth.passkeys.created_at': 'account.passkeys.madeAt',
  'auth.passkeys.last_used': 'account.passkeys.lastUsed',
  'app.outbox.kind': 'letters.kind',
  'app.outbox.state': 'letters.state',
  'app.outbox.trouble': 'letters.trouble',
  'app.outbox.made_at': 'letters.madeAt',
  'app.outbox.sent_at': 'letters.sentAt',
  'app.outbox.told_by': 'letters.toldBy',
  'app.outbox.told_how': 'letters.toldHow',
  'app.outbox.known_at': 'letters.knownAt',
  'app.outbox.known_how': 'letters.knownHow',
  'app.outbox.known_by': 'letters.knownBy',
  'app.invitations.session_id': 'day.title',
  'app.invitations.channel': 'day.question.channel',
  'app.invitations.made_at': 'day.question.madeAt',
  'app.invitations.asked_at': 'day.question.askedAt',
  'app.invitations.asked_by': 'day.question.askedBy',
  'app.invitations.answer_by': 'day.question.answerBy',
  'app.invitations.told': 'day.question.told',
  'app.invitations.taken_as': 'day.question.as',
  'app.invitations.answer': 'day.question.answer',
  'app.invitations.answered_at': 'day.question.answeredAt',
  'app.invitations.waits_since': 'day.question.waitsSince',
  'app.invitations.spoken_at': 'day.question.spokenAt',
  'app.invitations.spoken_by': 'day.question.spokenBy',
  'app.invitations.cancelled_read_at': 'day.question.cancelledReadAt',
  'app.invitations.withdrawn_at': 'day.question.takenBackAt',
  'app.invitations.verdict': 'day.question.judgements',
  'app.answers.answer': 'day.answers.answer',
  'app.answers.channel': 'day.answers.channel',
  'app.answers.heard_by': 'day.answers.heardBy',
  'app.answers.heard_at': 'day.answers.heardAt',
  'app.answers.written_at': 'day.answers.writtenAt',
  'app.assignments.session_id': 'day.title',
  'app.assignments.taken_as': 'day.places.as',
  'app.assignments.given_at': 'day.places.givenAt',
  'app.assignments.ended_at': 'day.places.endedAt',
  'app.assignments.ended_by': 'day.places.endedBy',
  'app.assignments.verdict': 'day.places.judgements',
  'app.reasons.session_id': 'day.title',
  'app.reasons.condition': 'day.reasons.condition',
  'app.reasons.about_day': 'day.reasons.aboutDay',
  'app.reasons.reason': 'day.reasons.reason',
  'app.reasons.written_by': 'day.reasons.by',
  'app.reasons.written_at': 'day.reasons.at',
  'app.availability_questions.channel': 'rounds.channel',
  'app.availability_questions.made_at': 'rounds.madeAt',
  'app.availability_questions.asked_at': 'rounds.askedAt',
  'app.availability_questions.asked_by': 'rounds.askedBy',
  'app.availability_questions.round_id': 'rounds.closesOn',
  'app.availability_answers.session_id': 'day.title',
  'app.availability_answers.answer': 'day.suits.answer',
  'app.availability_answers.about_day': 'day.suits.aboutDay',
  'app.availability_answers.channel': 'day.suits.channel',
  'app.availability_answers.heard_by': 'day.suits.heardBy',
  'app.availability_answers.heard_on': 'day.suits.heardOn',
  'app.availability_answers.written_at': 'day.suits.writtenAt',
  'app.gathering_questions.gathering_id': 'gatherings.venue',
  'app.gathering_questions.channel': 'gatherings.channel',
  'app.gathering_questions.made_at': 'gatherings.madeAt',
  'app.gathering_questions.asked_at': 'gatherings.askedAt',
  'app.gathering_questions.asked_by': 'gatherings.askedBy',
  'app.gathering_answers.date_id': 'gatherings.said.at',
  'app.gathering_answers.answer': 'gatherings.said.answer',
  'app.gathering_answers.about_day': 'gatherings.said.aboutDay',
  'app.gathering_answers.channel': 'gatherings.said.channel',
  'app.gathering_answers.heard_by': 'gatherings.said.heardBy',
  'app.gathering_answers.heard_on': 'gatherings.said.heardOn',
  'app.gathering_answers.written_at': 'gatherings.said.writtenAt',
  'app.date_questions.kind': 'dates.kind',
  'app.date_questions.date_id': 'dates.day',
  'app.date_questions.training_date_id': 'dates.day',
  'app.date_questions.channel': 'dates.channel',
  'app.date_questions.made_at': 'dates.madeAt',
  'app.date_questions.asked_at': 'dates.askedAt',
  'app.date_questions.asked_by': 'dates.askedBy',
  'app.date_questions.answer_on': 'dates.answerOn',
  'app.date_questions.answer': 'dates.answer',
  'app.date_questions.answered_at': 'dates.answeredAt',
  'app.date_questions.answered_how': 'dates.answeredHow',
  'app.date_questions.heard_by': 'dates.heardBy',
  'app.date_questions.heard_on': 'dates.heardOn',
  'app.date_questions.place_since': 'dates.placeSince',
  'app.availability_questions.withdrawn_at': 'rounds.takenBackAt',
  'app.date_questions.withdrawn_at': 'dates.takenBackAt',
  'app.own_choices.session_id': 'day.title',
  'app.own_choices.condition': 'day.choices.condition',
  'app.own_choices.about_day': 'day.choices.aboutDay',
  'app.own_choices.heard_by': 'day.choices.heardBy',
  'app.own_choices.heard_on': 'day.choices.heardOn',
  'app.own_choices.channel': 'day.choices.channel',
  'app.own_choices.written_at': 'day.choices.at',
  'app.session_trainers.session_id': 'day.title',
  'app.session_trainers.starts_at': 'day.trains.from',
  'app.session_trainers.ends_at': 'day.trains.until',
  'app.trainer_answers.session_id': 'day.title',
  'app.trainer_answers.fits': 'day.fits.fits',
  'app.trainer_answers.answered_at': 'day.fits.answeredAt',
  'app.trainer_answers.heard_by': 'day.fits.heardBy',
  'app.trainer_answers.heard_on': 'day.fits.heardOn',
  'app.trainer_answers.heard_how': 'day.fits.heardHow',
};

const sameOfAll = 'how the program keeps its rows apart, and nothing about her';
const secret = 'a hash, a seal or a key: it opens something and says nothing';
const hers = 'it is how the row is hers';
const wroteOfOthers =
  'what she wrote while she worked here, about somebody else, who reads it with her name';

/** What is kept and not shown, each with its reason: a column, or a whole table. */
const left: Record<string, string> = {
  'app.settings': 'of the organisation; that coaches call her is shown',
  'app.support_contacts': 'of the organisation; that coaches call her is shown',
  'app.idempotency_keys':
    'what a form of hers was answered, so that a double tap does nothing: gone after seven days',
  'app.import_previews': 'a list that she brought in while she planned, sealed: gone after a day',
  'app.more_questions': wroteOfOthers,
  'app.reviews': wroteOfOthers,
  'app.post_box': 'the letters of a demonstration, which lie open in it',
  'app.tries': 'how often an address tried, in memory: no person stands in it',
  'auth.set_aside':
    'what somebody typed while a visit ended, sealed for an hour: nobody can tell of whom',
  'auth.questions':
    'a question to come in that waits for minutes; it holds hashes and her address, which is shown',
  'auth.role_changes': 'until it was told: the letter about it is shown',
  'auth.ended_passkeys': 'until it was told: it names no person',
  'app.persons.blocked_on': 'as long as it is filled nobody comes in as her',
  'app.outbox.about': hers,
  'app.outbox.once_as': sameOfAll,
  'app.outbox.sequence': sameOfAll,
  'app.outbox.tries': 'how often the program tried; how it ended is shown',
  'app.outbox.next_at': 'when the program looks again; how it ended is shown',
  'app.coach_limits.wishes_more': 'shown with the wish: a number, or more',
  'app.read_words.wording': secret,
  'app.page_links.token_hash': secret,
  'app.calendar_feeds.token_hash': secret,
  'app.bank_accounts.possible':
    'whether its own figures fit: a number that cannot be is asked again',
  'app.bank_accounts.sealed': secret,
  'app.bank_accounts.seal_id': secret,
  'app.bank_accounts.fingerprint': secret,
  'app.availability_rounds': wroteOfOthers,
  'app.terms': wroteOfOthers,
  'app.date_questions.gathering_date_id': 'the same as the date, which is shown',
  'app.gatherings': 'of everybody who was asked, with nothing of what was said there',
  'app.gathering_dates': 'of a gathering, for everybody who was asked',
  'app.gathering_actions': 'what the organisation will do: no coach stands in it',
  'app.intervision_attendances.gathering_id': 'the gathering itself: the day is shown',
  'app.gathering_questions.link_hash': secret,
  'app.gathering_questions.links_ended': sameOfAll,
  'app.gathering_answers.question_id': sameOfAll,
  'app.gathering_answers.gathering_id': sameOfAll,
  'app.gathering_answers.times': sameOfAll,
  'app.ombuds_keys': 'of an ombudsperson: it opens what others sealed, and no coach stands in it',
  'app.training_dates':
    'of a module, for everybody who comes: what she followed there is shown as hers',
  'app.completions.date_id':
    'the date itself: its day and who gave it stand with what she followed',
  'app.agreement_notes':
    'of the organisation, for everybody at once: which version she signed is shown',
  'app.presences.assignment_id': 'the place itself: its day is shown',
  'app.compensation_lines.training_date_id': 'the same as the date, which is shown',
  'app.compensation_lines.gathering_date_id': 'the same as the date, which is shown',
  'app.advances.training_date_id': 'the same as the date, which is shown',
  'app.advances.gathering_date_id': 'the same as the date, which is shown',
  'app.settlements.advance_id': 'the advance itself: it is shown beside',
  'app.payments.line_id': 'what it is for: its day is shown',
  'app.payments.batch_id': 'the file it went in, with those of others',
  'app.payments.seal_id': secret,
  'app.payments.sealed': secret,
  'app.payment_batches': 'of everybody who is paid at once: her own payment is shown',
  'app.payers': 'of the organisation: the account from which it pays',
  'app.funders': 'of the organisation: who gives it money, and it is no fact about one coach',
  'app.funder_budgets': 'of the organisation: what it gets, and it is no fact about one coach',
  'app.funder_of_series':
    'of a series: out of which purse the organisation pays, for everybody alike',
  'app.funded_lines': 'out of which purse the organisation pays: the line itself is shown',
  'app.agreed_amounts.training_date_id': 'the date itself, once more',
  'app.agreed_amounts.gathering_date_id': 'the date itself, once more',
  'app.agreed_amounts.terms_version': 'by which agreements: everybody reads those',
  'app.papers_answers.is_open': 'follows from her answer, which is shown',
  'app.general_declarations':
    'of the organisation, for everybody at once: it is no fact about one coach',
  'app.insurances': 'of the organisation, for everybody at once: it is no fact about one coach',
  'app.legal_amounts': 'a figure of the law, the same for everybody: it is no fact about one coach',
  'app.extensions': 'of a module, for everybody at once: it is no fact about one coach',
  'app.availability_questions.link_hash': secret,
  'app.availability_questions.links_ended': sameOfAll,
  'app.availability_answers.question_id': sameOfAll,
  'app.availability_answers.round_id': sameOfAll,
  'app.date_questions.link_hash': secret,
  'app.date_questions.links_ended': sameOfAll,
  'app.date_questions.answer_by': 'five o’clock on the last day to answer, which is shown',
  'app.date_questions.turns': sameOfAll,
  'app.date_questions.turned_at': 'for calendars: since when her place is hers, is shown',
  'app.invitations.link_hash': secret,
  'app.invitations.links_ended': sameOfAll,
  'app.invitations.terms_version': 'which agreements held then: everybody reads them',
  'app.assignments.terms_version': 'which agreements held then: everybody reads them',
  'app.assignments.invitation_id': sameOfAll,
  'app.answers.invitation_id': sameOfAll,
  'app.assignments.during': 'the hours of the day, which are shown',
  'app.trainer_answers.moves': sameOfAll,
  'app.merged_coaches.gone_id': sameOfAll,
  'app.written_names.theme_id': 'another name than hers',
  'app.written_names.organisation_id': 'another name than hers',
  'app.written_names.venue_id': 'another name than hers',
  'app.review_people.seen_as': 'a coach is there as a coach',
  'auth.accounts.email_verified': 'always so here',
  'auth.accounts.image': 'never filled: we keep no pictures',
  'auth.accounts.updated_at': sameOfAll,
  'auth.address_changes.token_hash': secret,
  'auth.visits.token': secret,
  'auth.visits.updated_at': sameOfAll,
  'auth.visits.passkey_id': 'that it was with a key is shown',
  'auth.passkeys.credential_id': secret,
  'auth.passkeys.public_key': secret,
  'auth.passkeys.counter': secret,
  'auth.passkeys.device_type': secret,
  'auth.passkeys.backed_up': secret,
  'auth.passkeys.transports': secret,
  'auth.passkeys.aaguid': secret,
};

const isOfRow = ({ name }: Column) => name === 'id' || name === 'version';
const people = ['app.persons', 'app.coaches', 'auth.accounts'];

/** The columns of every table in which a coach may stand or that hangs from a row of hers, as the database itself tells. */
async function columnsAboutHer() {
  const columns = await everyColumn(database.owner);
  const ofPerson = columns.filter(({ name }) => name === 'coach_id').map(({ table }) => table);
  const tables = new Set([
    ...people,
    ...columns.filter(mayHoldPerson).map(({ table }) => table),
    ...columns
      .filter(({ refersTo }) => ofPerson.includes(refersTo ?? ''))
      .map(({ table }) => table),
  ]);
  return columns.filter((column) => tables.has(column.table) && !isOfRow(column));
}

/** How the row knows that it is hers: the column itself is no fact about her. */
const isHers = ({ table, name }: Column) =>
  ['coach_id', 'person_id', 'kept_id', 'trainer_id'].includes(name) &&
  !(`${table}.${name}` in shown);

test('every column of every table that may hold a coach is shown to her, or left out with a reason', async () => {
  const columns = await columnsAboutHer();
  const named = columns.map(({ table, name }) => `${table}.${name}`);
  expect(named).toEqual(
    expect.arrayContaining(['app.exclusions.target_id', 'auth.visits.ip_address']),
  );
  const forgotten = columns
    .filter((column) => !(column.table in left) && !isHers(column))
    .map(({ table, name }) => `${table}.${name}`)
    .filter((column) => !(column in shown) && !(column in left));
  expect(forgotten).toEqual([]);
});

test('nothing is named that is not there any more', async () => {
  const columns = await columnsAboutHer();
  const there = new Set(columns.flatMap(({ table, name }) => [table, `${table}.${name}`]));
  const all = new Set((await everyColumn(database.owner)).map(({ table }) => table));
  const gone = [...Object.keys(shown), ...Object.keys(left)].filter(
    (one) => !there.has(one) && !all.has(one),
  );
  expect(gone).toEqual([]);
});

describe('what stands in the database is what she reads', () => {
  test.each(Object.entries(shown))('%s is %s', async (column, path) => {
    const [schema, table, name] = column.split('.') as [string, string, string];
    const kept = await valuesOfHers(`${schema}.${table}`, name);
    expect(kept, 'she has a row in which it is filled').not.toEqual([]);
    const read = valuesAt(data, path.split('.'));
    for (const value of kept) expect(read).toContainEqual(value);
  });
});

/** Which rows are hers, where she may stand in others too: a wish of somebody else, a letter that says less. */
const whose: Record<string, string> = {
  'app.exclusions': 't.coach_id = $1::uuid',
  'app.outbox': `t.kind = 'invited' and position($1 in t.about::text) > 0`,
  'app.settlements':
    't.line_id in (select l.id from app.compensation_lines l where l.coach_id = $1::uuid)',
  'app.gathering_answers':
    't.question_id in (select q.id from app.gathering_questions q where q.coach_id = $1::uuid)',
  'app.availability_answers':
    't.question_id in (select q.id from app.availability_questions q where q.coach_id = $1::uuid)',
};

/** The values of a column in the rows of hers, as an answer says them. */
async function valuesOfHers(table: string, column: string): Promise<unknown[]> {
  const which = whose[table] ?? 'position($1 in to_jsonb(t)::text) > 0';
  const found = await database.owner.unsafe(
    `select to_jsonb(t)->'${column}' as value from ${table} t where ${which} and t.${column} is not null`,
    [about.her],
  );
  return Promise.all(found.map(({ value }) => asRead(value as unknown, `${table}.${column}`)));
}

/** A key is read as the name of what it opens, a moment as a moment, and what lists wrote without its kind. */
async function asRead(value: unknown, column: string): Promise<unknown> {
  if (column.endsWith('verdict')) return (value as { judgements: unknown }).judgements;
  if (column === 'app.written_names.written') return String(value).split(':')[1];
  if (typeof value !== 'string') return value;
  if (/^[\da-f-]{36}$/.test(value)) {
    const [named] = await database.owner`
      select first_name as name from app.persons where id = ${value}
      union all select name from app.themes where id = ${value}
      union all select name from app.organisations where id = ${value}
      union all select name from app.modules where id = ${value}
      union all select day::text from app.training_dates where id = ${value}
      union all select day::text from app.compensation_lines where id = ${value}
      union all select held_on::text from app.reviews where id = ${value}
      union all select valid_from::text from app.agreement_notes where id = ${value}
      union all select closes_on::text from app.availability_rounds where id = ${value}
      union all select venue from app.gatherings where id = ${value}
      union all select to_char(starts_at, 'HH24:MI') from app.gathering_dates where id = ${value}
      union all select r.title from app.sessions s join app.series r on r.id = s.series_id where s.id = ${value}`;
    return named?.name;
  }
  if (/^\d\d:\d\d:\d\d$/.test(value)) return value.slice(0, 5);
  return value;
}

/** Everything that stands at a path, through every list on the way. */
function valuesAt(from: unknown, [name, ...path]: string[]): unknown[] {
  if (name === undefined) return Array.isArray(from) ? [from, ...from] : [from];
  const here = Array.isArray(from) ? from : [from];
  return here.flatMap((one) =>
    one === null || typeof one !== 'object'
      ? []
      : valuesAt((one as Record<string, unknown>)[name], path),
  );
}

test('she reads it in whole sentences, with nothing of the machine in them', async () => {
  const own = (await read('/me/data')).json();
  const [day] = (await read('/me/data/days')).json().days;
  const lines = [...sayOwnData(own).flatMap((part) => part.lines), ...sayMyDay(day)];
  for (const line of lines) {
    expect(line).toMatch(/^[A-Z‘].*[.’]$/s);
    expect(line).not.toMatch(/undefined|null|NaN|\[object|RV-|\.\.|[a-z]-[a-z]+-[a-z]/);
  }
  expect(lines.join('\n')).toContain('Fatou');
  for (const said of [
    '7034',
    'Kerkstraat 7',
    'Niet na vieren.',
    '192.0.2.17',
    'Ze vroeg het zelf.',
    'Turnhout',
  ])
    expect(lines.join('\n')).toContain(said);
  expect(ownDataWords.days.count(own.days)).toContain('één dag');
});

test('nobody else stands in it by more than a first name, and no wish of anybody else about her', () => {
  for (const name of about.others) expect(body).not.toContain(name);
  expect(valuesAt(data, ['alone', 'others', 'kind'])).toEqual(['organisation', 'person']);
});

test('it is hers alone: another coach reads her own, and staff none', async () => {
  const { personId: erik } = (
    await database.owner<{ personId: string }[]>`
      select id as "personId" from app.persons where first_name = 'Erik'`
  )[0]!;
  const other = await read('/me/data', erik);
  expect(other.body).not.toMatch(/Benali|Kerkstraat|2030-04-12/);
  const hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  for (const url of ['/me/data', '/me/data/days'])
    expect((await read(url, hilde.personId, 'coordinator')).statusCode).toBe(403);
});

test('by the link of her page she reads the same, without whole name, addresses, account number, private wishes, papers or ways in', async () => {
  const token = 'p'.repeat(32);
  await database.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${about.her}, ${Buffer.from(hashOf(token))}, ${about.her})`;
  const look = () => app.inject({ url: `/api/pages/${token}/data` });
  const found = await look();
  const { reach, money, due, compensation, alone, papers, account, letters, ...rest } = (
    await read('/me/data')
  ).json();
  expect([reach, money, due, compensation, alone, papers, account, letters]).not.toContain(
    undefined,
  );
  const { lastName, alsoCalled, inLists, ...who } = rest.who;
  expect([lastName, alsoCalled, inLists]).not.toContain(undefined);
  expect(found.json()).toEqual({ ...rest, who });
  expect(found.body).not.toMatch(/7034|5791|2030-04-12|192\.0\.2\.17/);
  expect(sayDataByPage(found.json()).flatMap(({ lines }) => lines)).toContain(
    `Je heet ${rest.who.firstName}.`,
  );

  await database.owner`delete from app.unfree_days where coach_id = ${about.her}`;
  expect((await look()).body).toBe(found.body);
  await database.owner`update app.page_links set revoked_at = now() where token_hash = ${Buffer.from(hashOf(token))}`;
  expect((await look()).statusCode).toBe(404);
});
