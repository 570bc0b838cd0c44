import { addDays } from '@app/domain/day';
import { aRecipient } from '../factories/concerns.ts';
import type { TestDatabase } from '../support/database.ts';

/**
 * Fills every column of the live database that may hold a person, found in its catalogue. What is filled by hand here is
 * only what a catalogue cannot tell; a column that nobody thought of is filled like any other.
 */

type Owner = TestDatabase['owner'];

/** Every day that may stand in one row alone is another one. */
let daysTaken = 0;
/** The same of years. */
let yearsTaken = 0;
const nextYear = () => 2030 + ((yearsTaken += 1) % 70);

export interface Column {
  table: string;
  name: string;
  type: string;
  /** A row needs it and the database does not make it. */
  required: boolean;
  /** The table that it refers to: alone where it does, else with the columns behind it. */
  refersTo: string | null;
  /** It is all that tells one row from another. */
  isKey: boolean;
  /** No two rows may have the same in it. */
  isUnique: boolean;
  /** The first value that a check allows, where it allows only some. */
  first: string | null;
}

/** Where a person stands as herself. */
const people = ['app.persons', 'app.coaches', 'auth.accounts'];

/** What is never somebody's id: what people type, what programs make a hash of, and words of our own. */
const holdsNobody = new Set(
  [
    'app.assignments.ended_by app.assignments.verdict app.bank_accounts.bank_says app.bank_accounts.confirmed_how app.bank_accounts.fingerprint app.bank_accounts.holder app.bank_accounts.last_four app.bank_accounts.seal_id app.bank_accounts.sealed app.coach_names.channel app.coach_names.name',
    'app.availability_answers.answer app.availability_answers.channel app.availability_answers.session_id app.availability_questions.channel',
    'app.date_questions.answer app.date_questions.answered_how app.date_questions.channel app.date_questions.date_id app.date_questions.kind',
    'app.gatherings.venue app.gatherings.facilitator_name app.gatherings.theme app.gathering_actions.action app.gathering_questions.channel app.gathering_answers.answer app.gathering_answers.channel app.gathering_answers.date_id',
    'app.concerns.keys app.concern_messages.direction app.ombuds_figures.text app.ombuds_key_lists.text app.ombuds_key_lists.signed_by app.ombuds_keys.recipient app.ombuds_keys.locked_by_passkeys',
    'app.answers.answer app.answers.channel app.calendar_feeds.name app.coach_limits.words app.read_words.wording app.coach_towns.town app.coach_towns.wish app.contacts.email app.contacts.phone',
    'app.contacts.postal_code app.contacts.street app.contacts.town app.idempotency_keys.key app.idempotency_keys.operation',
    'app.import_previews.content app.import_previews.file_name app.import_previews.kind app.invitations.channel',
    'app.invitations.told app.invitations.verdict app.merged_coaches.called_too app.organisations.contact_email',
    'app.organisations.contact_name app.organisations.contact_phone app.organisations.name app.organisations.town',
    'app.outbox.kind app.outbox.trouble app.page_links.sent_to app.own_choices.channel app.own_choices.condition app.persons.first_name',
    'app.persons.language app.persons.last_name app.venues.address app.venues.bus_stop app.venues.entrance app.venues.how_to_get_there app.venues.name',
    'app.venues.town app.post_box.address app.post_box.calendar app.post_box.html app.post_box.recipient',
    'app.post_box.subject app.post_box.text app.reasons.condition app.reasons.reason app.reviews.decided app.series.kind app.series.title',
    'app.sessions.own_way app.sessions.preparation_how app.sessions.remark app.settings.address app.settings.contact_hours app.settings.organisation app.settings.ombuds_name app.settings.ombuds_phone app.settings.ombuds_hours app.settings.ombuds_deputy app.settings.second_route_name app.settings.second_route_phone',
    'app.terms.numbers app.terms.decided_with app.terms.why app.distances.one_town app.distances.other_town app.more_questions.reason app.pathway_steps.channel app.pathway_steps.ended_channel app.completions.note app.removed_completions.note app.removed_completions.why app.training_dates.venue app.extensions.why app.extensions.decided_with app.modules.given_by app.modules.name app.themes.name app.tries.bucket app.written_names.written',
    'app.agreement_notes.aim app.agreement_notes.legal_form app.agreement_notes.costs app.agreement_notes.discretion app.agreement_notes.nature app.agreement_notes.workings app.agreement_notes.place app.agreement_notes.contact app.agreement_notes.training',
    'app.compensation_lines.date_id app.compensation_lines.waits_for app.compensation_lines.statement app.compensation_lines.said_how app.advances.date_id',
    'app.funders.name',
    'app.payers.name app.payers.last_four app.payers.seal_id app.payers.sealed app.payers.bic app.payers.format',
    'app.payment_batches.mark app.payment_batches.format app.payment_batches.payer_name app.payment_batches.payer_bic app.payment_batches.payer_seal_id',
    'app.payment_batches.payer_sealed app.payment_batches.file app.payment_batches.file_hash',
    'app.payments.holder app.payments.last_four app.payments.seal_id app.payments.sealed app.payments.bank_reason',
    'app.coach_years.scheme app.coach_years.chosen_how app.amounts_elsewhere.how app.agreed_amounts.occasion app.agreed_amounts.date_id app.agreed_amounts.travel_mode app.agreed_amounts.way app.agreed_amounts.needs app.agreed_amounts.lower_how app.receipts.kind',
    'app.papers_answers.answer app.papers_answers.channel',
    'app.insurances.insurer app.insurances.number app.insurances.covers',
    'app.legal_amounts.kind app.legal_amounts.standing app.legal_amounts.basis app.legal_amounts.source',
    'auth.accounts.email auth.accounts.image auth.accounts.name auth.address_changes.new_address',
    'auth.address_changes.old_address auth.passkeys.aaguid auth.passkeys.credential_id auth.passkeys.device_type',
    'auth.passkeys.name auth.passkeys.public_key auth.passkeys.transports auth.questions.asked_by',
    'auth.questions.code_hash auth.questions.identifier auth.questions.value auth.set_aside.ticket auth.set_aside.whose',
    'auth.role_changes.address auth.role_changes.given auth.role_changes.taken',
    'auth.ended_passkeys.name',
    'auth.visits.ip_address auth.visits.role auth.visits.token auth.visits.user_agent',
  ].flatMap((line) => line.split(' ')),
);

/** What a row must say so that a check holds that is about more than one column. */
const alsoSays: Record<string, Record<string, unknown>> = {
  'app.answers': { channel: 'page' },
  'app.availability_answers.heard_by': { channel: 'call' },
  'app.availability_rounds.closed_by': { closed_at: new Date() },
  'app.gathering_answers.heard_by': { channel: 'call' },
  'app.gathering_dates': { starts_at: '09:00', ends_at: '12:00' },
  'app.gathering_dates.picked_by': { picked_at: new Date() },
  'app.gathering_actions.done_by': { done_on: '2026-01-01' },
  'app.gatherings.recorded_by': { recorded_at: new Date() },
  'app.date_questions': { kind: 'training' },
  'app.date_questions.heard_by': {
    answer: 'yes',
    answered_at: new Date(),
    answered_how: 'call',
    heard_on: '2026-01-01',
  },
  'app.bank_accounts.confirmed_by': { confirmed_on: '2026-01-01', confirmed_how: 'call' },
  'app.assignments': { ended_at: new Date(), ended_by: 'coach' },
  'app.own_choices': { channel: 'page' },
  'app.coach_names': { channel: 'page' },
  'app.coach_names.heard_by': { channel: 'call' },
  'app.papers_answers': { channel: 'page' },
  'app.papers_answers.heard_by': { channel: 'call' },
  'app.invitations.spoken_by': { spoken_at: new Date() },
  'app.pathway_steps': {
    stage: 'paused',
    from_day: '2026-01-02',
    until_day: '2026-01-02',
    ended_at: new Date(),
    channel: 'page',
    ended_channel: 'page',
  },
  'app.pathway_steps.heard_by': { channel: 'call' },
  'app.pathway_steps.ended_heard_by': { ended_channel: 'call' },
  'app.pathway_steps.read_by': { read_at: new Date() },
  'app.outbox.told_by': { told_how: 'call' },
  'app.outbox.known_by': { known_how: 'call', known_at: '2026-01-01' },
  'app.training_dates': { starts_at: '09:00', ends_at: '12:00' },
  'app.presences.said_by': { said_as: 'coordinator' },
  // What is set off on it, she said is right.
  'app.compensation_lines': {
    ...{ occasion: 'earlier', agreed_cents: 100, flat_cents: 100 },
    ...{ said: 'right', said_at: new Date(), said_how: 'page' },
  },
  'app.compensation_lines.heard_by': { said_how: 'call' },
  'app.advances': { occasion: 'earlier', cents: 100 },
  'app.settlements': { cents: 1 },
  'app.payments': { way: 'bank', cents: 1 },
  'app.payments.rejected_by': { rejected_on: '2026-01-01', bank_reason: 'AC04' },
  'app.payments.taken_back_by': {
    ...{ way: 'cash', batch_id: null, paid_on: '2026-01-01', taken_back_at: new Date() },
    // Read for each row: a number stands once in the cash book of a year.
    get cash_year() {
      return nextYear();
    },
    cash_number: 1,
  },
  'app.payment_batches': { count: 1, sum_cents: 1, execution_on: '2026-01-01', mark: 'aa' },
  'app.payment_batches.approved_by': {
    approved_at: new Date(),
    payer_name: 'De Weefkamer',
    payer_seal_id: crypto.randomUUID(),
    payer_sealed: 'x',
    alone_by_setting: true,
  },
  'app.payment_batches.sent_by': {
    sent_on: '2026-01-01',
    sent_at: new Date(),
    file: 'x',
    file_hash: 'aa',
    file_made_at: new Date(),
  },
  'app.payment_batches.taken_back_by': { taken_back_at: new Date() },
  'app.funder_budgets': { year: 2026, cents: 1 },
  'app.extensions': { until: '2199-01-01' },
  'app.coach_years.heard_by': {
    scheme: 'flat-rate',
    chosen_on: '2026-01-01',
    chosen_how: 'call',
  },
  'app.amounts_elsewhere': { year: 2026, how: 'page' },
  'app.amounts_elsewhere.heard_by': { how: 'call' },
  'app.agreed_amounts': { occasion: 'session' },
  'app.agreed_amounts.lower_heard_by': { lower_on: '2026-01-01', lower_how: 'call' },
  'app.insurances': { covers: ['liability'] },
  // What was replaced stands beside others of its days.
  'app.legal_amounts': { replaced_at: '2026-01-01' },
  'app.legal_amounts.checked_by': { checked_at: '2026-01-01' },
  'app.modules': { kind: 'theme' },
  'app.person_roles': { role: 'trainer' },
  'app.terms': { starts_on: '2199-01-01', decided_with: 'het team', why: 'zo besloten' },
  'app.sessions': { starts_at: '09:00', ends_at: '12:00' },
};

/** What a row may be without, but not one that says what is above. */
const alsoNeeds = new Set([
  'app.payments.batch_id',
  'app.modules.theme_id',
  'app.agreed_amounts.session_id',
]);

/** Every column of ours, as the database itself describes it. */
export async function everyColumn(owner: Owner): Promise<Column[]> {
  return owner<Column[]>`
    select n.nspname || '.' || c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
      a.attnotnull and (not a.atthasdef or exists (select from pg_attrdef d
        where d.adrelid = c.oid and d.adnum = a.attnum and pg_get_expr(d.adbin, c.oid) = 'app.uid()')) as required,
      (select f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.conkey[1] = a.attnum
        order by cardinality(f.conkey), f.conname limit 1) as "refersTo",
      exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and k.conkey = array[a.attnum]) as "isKey",
      exists (select from pg_constraint u where u.conrelid = c.oid and u.contype = 'u' and u.conkey = array[a.attnum]) as "isUnique",
      (select substring(pg_get_constraintdef(k.oid) from a.attname || ' = ANY \\(ARRAY\\[''([^'']+)''') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%' || a.attname || ' = ANY (ARRAY[%'
        limit 1) as first
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname in ('app', 'auth')
    order by 1, a.attnum`;
}

const isOfPerson = ({ refersTo }: Column) => refersTo !== null && people.includes(refersTo);

/** A column that may hold somebody: it refers to a person, or it can keep an id and refers to nothing. */
export const mayHoldPerson = (column: Column): boolean => {
  const name = `${column.table}.${column.name}`;
  if (holdsNobody.has(name) || ['app.persons', 'app.coaches'].includes(column.table)) return false;
  if (isOfPerson(column)) return true;
  if (column.refersTo !== null || column.first !== null) return false;
  return (
    ['uuid', 'uuid[]', 'jsonb', 'json', 'text', 'text[]'].includes(column.type) && !column.isKey
  );
};

/** An id in the form of a column. */
const heldIn = ({ type, name }: Column, person: string): unknown =>
  ({
    'uuid[]': [person],
    'text[]': [person],
    jsonb: { person },
    json: { person },
    text: `${name} ${person}`,
  })[type] ?? person;

/** Two people with rows that say the same, or with rows that say something else for each. */
export type Round = 'alike' | 'apart';

/** Adds for each column that may hold a person a row in which it holds each of the two. */
export async function fillEveryColumn(owner: Owner, two: string[], round: Round) {
  /** A place follows the hours of its day, and an answer of a round its question and one of its days. */
  const follows: Record<string, (row: Record<string, unknown>) => Promise<unknown>> = {
    'app.assignments.during': async ({ session_id: session }) => {
      const [found] = await owner`select during from app.sessions where id = ${String(session)}`;
      return found!.during as unknown;
    },
    'app.date_questions.date_id': async () => parentIn('app.training_dates', 1, new Map()),
    'app.availability_answers.round_id': async ({ question_id: question }) => {
      const [found] =
        await owner`select round_id from app.availability_questions where id = ${String(question)}`;
      return found!.round_id as unknown;
    },
    'app.availability_answers.session_id': async ({ round_id: round }) => {
      const session = String(await parentIn('app.sessions', 1, new Map()));
      await owner`insert into app.availability_days (round_id, session_id) values (${String(round)}, ${session})`;
      return session;
    },
    'app.coach_years.year': async () => nextYear(),
    'app.payments.year': async ({ coach_id: coach }) => {
      const year = nextYear();
      await owner`
        insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
        values (${String(coach)}, ${year}, 'flat-rate', '2027-01-01', 'page')`;
      return year;
    },
    'app.payments.scheme': async () => 'flat-rate',
    'app.ombuds_keys.recipient': async () => aRecipient(),
    'app.ombuds_keys.verifies': async () => Buffer.alloc(32),
    'app.gathering_answers.gathering_id': async ({ question_id: question }) => {
      const [found] =
        await owner`select gathering_id from app.gathering_questions where id = ${String(question)}`;
      return found!.gathering_id as unknown;
    },
    'app.gathering_answers.date_id': async ({ gathering_id: gathering }) => {
      const [made] = await owner`
        insert into app.gathering_dates (gathering_id, nth, day, starts_at, ends_at)
        values (${String(gathering)}, 1, '2026-01-01', '09:00', '12:00')
        on conflict (gathering_id, nth) do update set nth = excluded.nth returning id`;
      return made!.id as unknown;
    },
  };

  const columns = await everyColumn(owner);
  const bystander = await aCoachWithAccount(owner);
  const ofTable = Map.groupBy(columns, ({ table }) => table);
  const held = columns.filter(mayHoldPerson);
  for (const column of held.sort((one, other) => rankOf(one) - rankOf(other))) {
    const shared = new Map<string, Promise<unknown>>();
    for (const [at, person] of two.entries()) {
      const parents = round === 'alike' ? shared : new Map<string, Promise<unknown>>();
      await addRow(column, heldIn(column, person), round === 'alike' ? 1 : at + 2, parents);
    }
  }

  /** Accounts come before what hangs from them. */
  function rankOf({ table }: Column) {
    return table === 'auth.accounts' ? 0 : 1;
  }

  async function addRow(column: Column, value: unknown, turn: number, parents: Parents) {
    const row = await rowOf(column.table, { [column.name]: value }, turn, parents);
    Object.assign(row, alsoSays[`${column.table}.${column.name}`]);
    const isOnlyOne = ofTable
      .get(column.table)!
      .some(({ isKey, type }) => isKey && type === 'boolean');
    await (isOnlyOne
      ? owner`update ${owner(column.table)} set ${owner({ [column.name]: value as string })}`
      : owner`insert into ${owner(column.table)} ${owner(row as Record<string, string>)} on conflict do nothing`);
  }

  type Parents = Map<string, Promise<unknown>>;

  async function rowOf(table: string, given: object, turn: number, parents: Parents) {
    const row: Record<string, unknown> = { ...alsoSays[table], ...given };
    for (const column of ofTable.get(table)!)
      if ((column.required || alsoNeeds.has(`${table}.${column.name}`)) && !(column.name in row))
        row[column.name] = await (follows[`${table}.${column.name}`]?.(row) ??
          valueFor(column, turn, parents));
    return row;
  }

  async function valueFor(column: Column, turn: number, parents: Parents): Promise<unknown> {
    if (isOfPerson(column) && column.isKey) return aBareCoach(owner, 'Samira');
    if (isOfPerson(column) || (column.type === 'uuid' && mayHoldPerson(column))) return bystander;
    if (column.refersTo === null) return plain(column, turn);
    const table = column.refersTo;
    const made = parents.get(table) ?? parentIn(table, turn, parents);
    parents.set(table, made);
    return made;
  }

  async function parentIn(table: string, turn: number, parents: Parents) {
    const row = await rowOf(table, {}, turn, parents);
    const [made] = await owner`
      insert into ${owner(table)} ${owner(row as Record<string, string>)} returning id`;
    return made!.id as unknown;
  }

  function plain({ type, first, isUnique }: Column, turn: number): unknown {
    if (first !== null) return first;
    if (type === 'date' && isUnique) return addDays('2026-01-01', (daysTaken += 1));
    return (
      {
        uuid: crypto.randomUUID(),
        date: `2026-01-0${turn}`,
        bytea: Buffer.from(crypto.randomUUID()),
        jsonb: {},
        smallint: turn,
        integer: turn,
        bigint: turn,
        boolean: false,
        'time without time zone': '09:00',
        'timestamp with time zone': new Date(),
      }[type] ?? `word ${crypto.randomUUID()}`
    );
  }
}

/** A coach with nothing but her name. */
export async function aBareCoach(owner: Owner, firstName = 'Fatima'): Promise<string> {
  const [person] =
    await owner`insert into app.persons (first_name) values (${firstName}) returning id`;
  await owner`insert into app.person_roles (person_id, role) values (${person!.id}, 'coach')`;
  await owner`insert into app.coaches (person_id) values (${person!.id})`;
  return person!.id as string;
}

async function aCoachWithAccount(owner: Owner) {
  const id = await aBareCoach(owner, 'Els');
  await owner`insert into auth.accounts (id, email) values (${id}, ${`${id}@post.example`})`;
  return id;
}

/** The columns in whose rows this id stands, wherever it stands in the database. */
export async function columnsWith(owner: Owner, id: string): Promise<string[]> {
  const columns = await everyColumn(owner);
  const found = await Promise.all(
    columns.map(async ({ table, name }) => {
      const [answer] = await owner`
        select exists (select from ${owner(table)} where position(${id} in ${owner(name)}::text) > 0) as here`;
      return answer!.here ? [`${table}.${name}`] : [];
    }),
  );
  return found.flat();
}

/** How many rows each table has in which somebody may have more than one. */
export async function rowsByTable(owner: Owner): Promise<Record<string, number>> {
  const columns = await everyColumn(owner);
  const onePerPerson = new Set(
    columns.filter((column) => column.isKey && isOfPerson(column)).map(({ table }) => table),
  );
  const counted: [string, number][] = [];
  for (const table of new Set(columns.filter(mayHoldPerson).map((column) => column.table)))
    if (!onePerPerson.has(table)) {
      const [row] = await owner`select count(*)::int as rows from ${owner(table)}`;
      counted.push([table, row!.rows as number]);
    }
  return Object.fromEntries(counted);
}
