import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { paymentImportRoutes } from '@app/server/compensation/import-payments';
import { coachImportRoutes } from '@app/server/coaches/import-coaches';
import { sessionImportRoutes } from '@app/server/sessions/import-sessions';
import { placeOf } from '@app/server/coaches/seal';
import { hashOf } from '@app/server/sessions/link';
import { twoOfEverything, type Side } from '../access/two-of-everything.ts';
import { aNote } from '../factories/agreement-notes.ts';
import { anAccount } from '../factories/accounts.ts';
import { aDayThatWas } from '../factories/compensation.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aConcern } from '../factories/concerns.ts';
import { aRound } from '../factories/availability.ts';
import { askedFor } from '../factories/dates.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aSession } from '../factories/sessions.ts';
import { appFor, as } from '../support/app.ts';
import { listsHere } from '../support/lists-here.ts';
import { clock, cookieOf, links, seal, type House } from './house.ts';

/** What a request can be about, on one side of the world. A request with `absent` asks about nothing that is. */
export interface Objects {
  coach: string;
  coachVersion: number;
  /** A coach who may be the same person under another name. */
  twin: string;
  twinVersion: number;
  /** What she said of her way: that she pauses, later. */
  step: string;
  /** Her day, with a place that is hers. */
  session: string;
  /** Somebody who stands there. */
  trainer: string;
  version: number;
  invitation: string;
  /** A day that nobody was asked for yet. */
  openSession: string;
  /** A question she has not answered yet, and the links that open it. */
  question: string;
  token: string;
  page: string;
  /** A round about the day that nobody was asked for, the question of it to her, and the link that opens it. */
  round: string;
  roundQuestion: string;
  roundToken: string;
  /** A gathering of which she can choose a moment, one to pick of, one to cancel and one that is over. */
  gathering: string;
  moment: string;
  gatheringQuestion: string;
  gatheringToken: string;
  pickedFrom: string;
  momentToPick: string;
  cancelledGathering: string;
  pastGathering: string;
  /** The address of a calendar of hers, by its id. */
  calendar: string;
  /** A list of coaches that this side's coordinator was shown. */
  preview: string;
  previewOfDays: string;
  previewOfPayments: string;
  /** A letter that did not reach her. */
  letter: string;
  /** The organisation that asked for her day, and the venue of it. */
  organisation: string;
  organisationVersion: number;
  venue: string;
  venueVersion: number;
  /** When she looked at the agreements together with others. */
  review: string;
  amount: string;
  /** A day that was with a place of hers and a line that she said is right, and what she had before. */
  pastSession: string;
  dueLine: string;
  advance: string;
  insurance: string;
  funder: string;
  series: string;
  /** Money that is due to her, one payment of hers, one in the hand, a batch, and one that has its file. */
  line: string;
  payment: string;
  cashPayment: string;
  batch: string;
  batchWithFile: string;
  /** A module about a theme that she followed, two dates on which it will be given, and one on which it was. */
  module: string;
  completion: string;
  trainingDate: string;
  otherTrainingDate: string;
  pastTrainingDate: string;
  /** The question to her about that first date, and a letter of which she did not hear. */
  dateQuestion: string;
  dateLetter: string;
  /** Somebody else of staff, who can come in. */
  account: string;
  /** A key on a device of theirs. */
  passkey: string;
  /** A day on which she was told about the ombudsperson. */
  introduction: string;
  /** A version of the agreement note that she signed, one that nobody did, and her signature. */
  note: string;
  unsignedNote: string;
  noteSignature: string;
  /** A cost of hers that somebody saw on paper. */
  receipt: string;
  /** A key that an ombudsperson made. */
  ombudsKey: string;
  /** Something that was told. */
  concern: string;
  /** What her mail to sign in carries. */
  signInLink: string;
}

export interface Half extends Objects {
  people: Side['people'];
}

/** Two coaches, two trainers, two of everybody, each with days, questions, links and lists of their own. */
export async function aWorld(house: House): Promise<{ mine: Half; theirs: Half }> {
  const { one, other } = await twoOfEverything(house.owner);
  await house.owner`insert into app.venues (name, town) values ('Zaal aan de markt', 'Geel')`;
  return { mine: await filled(house, one), theirs: await filled(house, other) };
}

export const absent: Objects = {
  coach: crypto.randomUUID(),
  coachVersion: 1,
  step: crypto.randomUUID(),
  twin: crypto.randomUUID(),
  twinVersion: 1,
  session: crypto.randomUUID(),
  trainer: crypto.randomUUID(),
  version: 1,
  invitation: crypto.randomUUID(),
  openSession: crypto.randomUUID(),
  question: crypto.randomUUID(),
  token: 'a'.repeat(27),
  page: 'b'.repeat(27),
  round: crypto.randomUUID(),
  roundQuestion: crypto.randomUUID(),
  roundToken: 'd'.repeat(27),
  gathering: crypto.randomUUID(),
  moment: crypto.randomUUID(),
  gatheringQuestion: crypto.randomUUID(),
  gatheringToken: 'e'.repeat(27),
  pickedFrom: crypto.randomUUID(),
  momentToPick: crypto.randomUUID(),
  cancelledGathering: crypto.randomUUID(),
  pastGathering: crypto.randomUUID(),
  calendar: crypto.randomUUID(),
  preview: crypto.randomUUID(),
  previewOfDays: crypto.randomUUID(),
  previewOfPayments: crypto.randomUUID(),
  letter: crypto.randomUUID(),
  organisation: crypto.randomUUID(),
  organisationVersion: 1,
  venue: crypto.randomUUID(),
  venueVersion: 1,
  review: crypto.randomUUID(),
  amount: crypto.randomUUID(),
  pastSession: crypto.randomUUID(),
  dueLine: crypto.randomUUID(),
  advance: crypto.randomUUID(),
  insurance: crypto.randomUUID(),
  funder: crypto.randomUUID(),
  series: crypto.randomUUID(),
  line: crypto.randomUUID(),
  payment: crypto.randomUUID(),
  cashPayment: crypto.randomUUID(),
  batch: crypto.randomUUID(),
  batchWithFile: crypto.randomUUID(),
  note: crypto.randomUUID(),
  unsignedNote: crypto.randomUUID(),
  noteSignature: crypto.randomUUID(),
  receipt: crypto.randomUUID(),
  module: crypto.randomUUID(),
  completion: crypto.randomUUID(),
  trainingDate: crypto.randomUUID(),
  otherTrainingDate: crypto.randomUUID(),
  pastTrainingDate: crypto.randomUUID(),
  dateQuestion: crypto.randomUUID(),
  dateLetter: crypto.randomUUID(),
  account: crypto.randomUUID(),
  passkey: crypto.randomUUID(),
  introduction: crypto.randomUUID(),
  ombudsKey: crypto.randomUUID(),
  concern: crypto.randomUUID(),
  signInLink: 'c'.repeat(32),
};

async function filled(house: House, { people, rows }: Side): Promise<Half> {
  const { owner } = house;
  const { coach, coordinator } = people;
  const [session, invitation] = [rows.sessions!.coach![0]!, rows.invitations!.coach![0]!];
  const [row] = await owner`select version from app.sessions where id = ${session}`;
  const around = await whoAndWhere(house, session);
  const { personId: somebody } = await aPerson(owner, 'trainer', 'Naïma');
  const openSession = await aSession(owner, { day: '2030-05-02', trainers: [somebody] });
  const asked = await aSession(owner, { day: '2030-04-04', trainers: [somebody] });
  const [question, page] = [crypto.randomUUID(), links.tokenFor('page', coach)];
  const token = links.tokenOf(question);
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version, link_hash)
    values (${question}, ${asked}, ${coach}, 'call', ${coordinator}, '2030-04-01', '{"judgements":[]}', 1, ${Buffer.from(hashOf(token))})`;
  await owner`update app.page_links set token_hash = ${Buffer.from(hashOf(page))} where person_id = ${coach}`;
  const round = await aRound(owner, {
    madeBy: coordinator,
    closesOn: '2030-04-20',
    sessions: [openSession],
    coaches: [coach],
  });
  const roundQuestion = round.questions[coach]!;
  const letter = await aLetterReturned(house, question);
  const { personId: account } = await aPerson(owner, 'trainer', 'Lode');
  await anAccount(house.auth, { personId: account, address: `${account}@post.example` });
  const [passkey] = await Promise.all(
    [account, people.trainer, coordinator].map((person) => aPasskey(house, person)),
  );
  const signIn = (await makeLinkAndCode(house.auth, account))!;
  const [preview, previewOfDays, previewOfPayments] = await shown(house, coordinator);
  const { personId: twin } = await aCoach(owner, 'Fatma');
  return {
    people,
    coach,
    coachVersion: await versionOfCoach(house, coordinator, coach),
    step: rows.pathway_steps!.coach![0]!,
    twin,
    twinVersion: await versionOfCoach(house, coordinator, twin),
    session,
    trainer: people.trainer,
    version: row!.version as number,
    invitation,
    openSession,
    question,
    token,
    page,
    round: round.id,
    roundQuestion,
    roundToken: links.tokenOf(roundQuestion),
    ...(await someGatherings(owner, coordinator, coach)),
    calendar: rows.calendar_feeds!.coach![0]!,
    preview: preview!,
    previewOfDays: previewOfDays!,
    previewOfPayments: previewOfPayments!,
    letter,
    review: await aReview(house, people),
    amount: await anAmount(owner),
    ...(await aDue(owner, people)),
    insurance: await anInsurance(owner, people.coordinator),
    funder: await aFunder(owner, people.coordinator),
    line: rows.compensation_lines!.coach![0]!,
    payment: rows.payments!.coach![0]!,
    cashPayment: await aCashPayment(owner, people),
    batch: await aBatch(owner, people.coordinator),
    batchWithFile: await aBatchWithFile(owner, people.coordinator),
    ...(await aModule(owner, { coordinator, coach })),
    account,
    passkey: passkey!,
    concern: await aConcernFiled(owner),
    introduction: rows.introductions!.coach![0]!,
    receipt: rows.receipts!.coach![0]!,
    ...(await someNotes(owner, people.coordinator, rows.note_signatures!.coach![0]!)),
    ombudsKey: rows.ombuds_keys!.ombudsperson![0]!,
    signInLink: signIn.token,
    ...around,
  };
}

async function someGatherings(owner: House['owner'], madeBy: string, coach: string) {
  const about = { madeBy, coaches: [coach] };
  const chosen = await aGathering(owner, about);
  const toPick = await aGathering(owner, about);
  const question = chosen.questions[coach]!;
  return {
    gathering: chosen.id,
    moment: chosen.moments[0]!,
    gatheringQuestion: question,
    gatheringToken: links.tokenOf(question),
    pickedFrom: toPick.id,
    momentToPick: toPick.moments[0]!,
    cancelledGathering: (await aGathering(owner, about)).id,
    pastGathering: (await aGathering(owner, { ...about, days: ['2025-01-10'], picked: true })).id,
  };
}

async function aPasskey({ owner, auth }: House, person: string) {
  await anAccount(auth, { personId: person, address: `${person}@post.example` });
  const [made] = await owner`
    insert into auth.passkeys (person_id, credential_id, public_key, counter, device_type, backed_up)
    values (${person}, ${crypto.randomUUID()}, 'key', 0, 'singleDevice', false) returning id`;
  return made!.id as string;
}

async function aConcernFiled(owner: House['owner']) {
  const { id, lookup, keys, first } = await aConcern();
  await owner`select app.file_concern(${id}, ${lookup}, ${owner.json(keys as never)}, ${first})`;
  return id;
}

async function someNotes(owner: House['owner'], writtenBy: string, noteSignature: string) {
  const [signed] = await owner`select note_id from app.note_signatures where id = ${noteSignature}`;
  return {
    note: signed!.note_id as string,
    unsignedNote: await aNote(owner, writtenBy),
    noteSignature,
  };
}

async function aDue(owner: House['owner'], { coach, coordinator, trainer }: Side['people']) {
  const { session } = await aDayThatWas(owner, {
    ...{ coach, by: coordinator, trainers: [trainer], day: '2026-01-15' },
  });
  const [line] = await owner`
    insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents, said, said_at, said_how)
    values (${coach}, '2026-01-15', 'session', ${session}, 'flat-rate', 4300, 4300, 'right', now(), 'page') returning id`;
  const [advance] = await owner`
    insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
    values (${coach}, 'session', ${session}, 'cash', 500, '2026-01-10', ${coordinator}) returning id`;
  return {
    pastSession: session,
    dueLine: line!.id as string,
    advance: advance!.id as string,
  };
}

/** One that nobody approved yet. */
async function aBatch(owner: House['owner'], preparedBy: string) {
  const [made] = await owner`
    insert into app.payment_batches (execution_on, count, sum_cents, mark, format, prepared_by)
    values ('2030-01-02', 1, 100, ${'ab'.repeat(32)}, '09', ${preparedBy}) returning id`;
  return made!.id as string;
}

/** Approved by somebody else, with something sealed in the place of its file. */
async function aBatchWithFile(owner: House['owner'], preparedBy: string) {
  const batch = await aBatch(owner, preparedBy);
  const file = Buffer.from(seal.close(placeOf.bankFile(batch), '<Document/>'));
  await owner`
    update app.payment_batches set approved_by = ${(await aPerson(owner, 'coordinator', 'Elders')).personId}, approved_at = now(),
      payer_name = 'De Weefkamer', payer_seal_id = ${crypto.randomUUID()}, payer_sealed = 'x', file = ${file}, file_hash = 'x', file_made_at = now()
    where id = ${batch}`;
  return batch;
}

async function aCashPayment(owner: House['owner'], { coach, coordinator }: Side['people']) {
  const [made] = await owner`
    with line as (
      insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents)
      values (${coach}, '2026-01-20', 'earlier', 'flat-rate', 100, 100) returning id)
    insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by)
    select id, ${coach}, 2026, 'flat-rate', 100, 'cash', '2026-01-21', 2026,
      (select coalesce(max(cash_number), 0) + 1 from app.payments where cash_year = 2026), ${coordinator} from line
    returning id`;
  return made!.id as string;
}

async function anInsurance(owner: House['owner'], writtenBy: string) {
  const [made] = await owner`
    insert into app.insurances (insurer, covers, from_day, written_by)
    values ('Een maatschappij', array['liability'], '2020-01-01', ${writtenBy}) returning id`;
  return made!.id as string;
}

async function aFunder(owner: House['owner'], writtenBy: string) {
  const [made] = await owner`
    insert into app.funders (name, written_by) values (${crypto.randomUUID()}, ${writtenBy}) returning id`;
  return made!.id as string;
}

/** Of a quarter of its own, entered by somebody else than the caller. */
async function anAmount(owner: House['owner']) {
  const [made] = await owner`
    insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source, entered_by)
    select 'car-km', 4400, d, d, 'final', 'Een wet', 'Het Staatsblad', ${(await aPerson(owner, 'coordinator', 'Elders')).personId}
    from (select coalesce(max(until_day) + 1, '2140-01-01') d from app.legal_amounts where from_day >= '2140-01-01' and from_day < '2150-01-01') x
    returning id`;
  return made!.id as string;
}

async function aReview({ owner }: House, { coach, coordinator }: Side['people']) {
  const [review] = await owner`
    insert into app.reviews (held_on, decided, written_by)
    values ((select coalesce(max(held_on), '2025-01-01') + 1 from app.reviews), 'Alles blijft.', ${coordinator}) returning id`;
  await owner`insert into app.review_people (review_id, person_id, seen_as) values (${review!.id}, ${coach}, 'coach')`;
  return review!.id as string;
}

/** About a theme of its own. */
async function aModule(
  owner: House['owner'],
  { coordinator, coach }: { coordinator: string; coach: string },
) {
  const [module] = await owner`
    with theme as (insert into app.themes (name) values (${crypto.randomUUID()}) returning id)
    insert into app.modules (kind, theme_id) select 'theme', id from theme returning id`;
  const [followed] = await owner`
    insert into app.completions (coach_id, module_id, completed_on, recorded_by)
    values (${coach}, ${module!.id}, '2024-01-10', ${coordinator}) returning id`;
  const dates = await owner`
    insert into app.training_dates (module_id, day, starts_at, ends_at, venue, made_by)
    select ${module!.id}, day::date, '09:30', '12:30', 'De Weefkamer', ${coordinator}
    from unnest(array['2025-01-10', '2100-01-10', '2100-01-11']) day returning id`;
  const [pastTrainingDate, trainingDate, otherTrainingDate] = dates.map(({ id }) => id as string);
  const [asked] = await askedFor(owner, {
    date: trainingDate!,
    coaches: [coach],
    askedBy: coordinator,
    answerOn: '2099-12-01',
  });
  const [dateLetter] = await owner`
    insert into app.outbox (kind, about, once_as, state)
    values ('date-changed', ${owner.json({ date: asked!.question, wasDay: '2099-12-20' })}, ${asked!.question}, 'undeliverable') returning id`;
  return {
    dateQuestion: asked!.question,
    dateLetter: dateLetter!.id as string,
    module: module!.id as string,
    completion: followed!.id as string,
    pastTrainingDate: pastTrainingDate!,
    trainingDate: trainingDate!,
    otherTrainingDate: otherTrainingDate!,
  };
}

async function whoAndWhere({ owner }: House, session: string) {
  const [found] = await owner<
    Pick<Objects, 'organisation' | 'organisationVersion' | 'venue' | 'venueVersion' | 'series'>[]
  >`
    select o.id as organisation, o.version as "organisationVersion", r.id as series, l.id as venue, l.version as "venueVersion"
    from app.sessions s join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id join app.venues l on l.id = s.venue_id
    where s.id = ${session}`;
  return found!;
}

/** It counts the changes of several tables, so the API is asked. */
async function versionOfCoach(house: House, personId: string, coach: string) {
  const cookie = await cookieOf(house, personId, 'coordinator');
  const answer = await house.app.inject({ url: `/api/coaches/${coach}`, headers: { cookie } });
  return answer.json().version as number;
}

async function shown(house: House, personId: string) {
  const lists = listsHere();
  const app = await appFor(house, [
    coachImportRoutes(clock, seal, unlimited, lists),
    sessionImportRoutes(clock, seal, unlimited, lists),
    paymentImportRoutes(clock, seal, unlimited, lists),
  ]);
  const preview = (of: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: `/api/imports/${of}/previews`,
      headers: as({ personId, role: 'coordinator' }),
      payload,
    });
  const all = [
    await preview('coaches', aList),
    await preview('sessions', aListOfDays),
    await preview('payments', aListOfPayments),
  ];
  await app.close();
  return all.map((answer) => answer.json().previewId as string);
}

const unlimited = async () => {};

const fileOf = (fileName: string, lines: string[]) => ({
  fileName,
  content: Buffer.from(lines.join('\n')).toString('base64'),
});

/** Small lists, as a browser sends a file. */
export const aList = fileOf('coaches.csv', ['Voornaam;Naam;Gsm', 'Danny;Coppens;0476 50 63 10']);
export const aListOfDays = fileOf('vormingen.csv', [
  'Vorming;Datum;Van;Tot;Thema;Organisatie;Gemeente',
  'Warm onthaal;14/03/2029;09:30;12:30;Armoede;Huis van het Kind;Mol',
]);

export const aListOfPayments = fileOf('betaald.csv', [
  'Voornaam;Naam;Datum;Forfait',
  'Iemand;Onbekend;22/01/2026;43,00',
]);

async function aLetterReturned({ owner }: House, invitation: string) {
  const [letter] = await owner`
    insert into app.outbox (kind, about, once_as, state)
    values ('changed', ${owner.json({ invitation })}, ${invitation}, 'undeliverable') returning id`;
  return letter!.id as string;
}
