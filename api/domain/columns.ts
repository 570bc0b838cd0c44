import { reach, type Role, type Table } from './access.ts';

/** What may be done with a column, in rows that a role reaches anyway; nothing of what a role may not do to the row. */
type Use =
  '-' | 'see' | 'add' | 'change' | 'see add' | 'see change' | 'add change' | 'see add change';

/** The same for every role, or for some of them otherwise than for the others. */
type Uses = Use | ({ others: Use } & Partial<Record<Role, Use>>);

const staffAlone = <Told extends Use>(use: Told) =>
  ({ coach: '-', trainer: '-', rules: '-', others: use }) as const;

/**
 * Who sees, adds and changes each column. A column without a line is reached by nobody. What the database writes by
 * itself (who and when, a count, a version) is only seen, and a secret is only written.
 */
export const columns: { [Name in Table]: Record<string, Uses> } = {
  persons: {
    id: 'see add',
    first_name: 'see add change',
    last_name: { coach: 'change', trainer: 'change', rules: '-', others: 'see add change' },
    language: { coach: 'change', trainer: 'change', rules: '-', others: 'see change' },
    blocked_on: staffAlone('see'),
    version: staffAlone('see'),
  },
  person_roles: {
    person_id: 'see add',
    role: 'see add',
    since: 'see',
  },
  contacts: {
    person_id: 'see add',
    phone: 'see change',
    email: 'see change',
    email_failed_on: { coordinator: 'see change', others: 'see' },
    preferred_channel: 'see change',
    whatsapp_agreed_on: { job: '-', others: 'see change' },
    street: { job: '-', others: 'see change' },
    postal_code: { job: '-', others: 'see change' },
    town: { job: '-', others: 'see change' },
    version: 'see',
  },
  coaches: {
    person_id: 'see add',
    since: 'see change',
    starter_training_on: 'see change',
    looked_on_before: 'see change',
    paused_on: 'see change',
    stopped_on: 'see change',
    version: 'see change',
  },
  coach_limits: {
    coach_id: 'see add',
    per_week: 'see add change',
    per_month: 'see add change',
    words: { rules: '-', others: 'see add change' },
    told_on: 'see change',
    version: 'see change',
  },
  coach_days: {
    coach_id: 'see add',
    weekday: 'see add change',
    part: 'see add change',
  },
  coach_themes: {
    coach_id: 'see add',
    theme_id: 'see add',
    wish: 'see add change',
  },
  unfree_days: {
    coach_id: 'see',
    day: 'see add',
  },
  exclusions: {
    id: 'see',
    coach_id: 'see',
    kind: 'see add',
    target_id: 'see add',
  },
  bank_accounts: {
    person_id: 'see add',
    last_four: 'see add change',
    sealed: 'add change',
    holder: 'see add change',
    confirmed_on: 'see change',
    version: 'see',
  },
  page_links: {
    id: 'see',
    person_id: 'see add',
    token_hash: 'add',
    made_at: 'see',
    made_by: { coach: '-', others: 'see' },
    revoked_at: 'see change',
  },
  themes: {
    id: 'see add',
    name: 'see add change',
    given_by: 'see add change',
  },
  completed_themes: {
    coach_id: 'see add',
    theme_id: 'see add',
    completed_on: 'see add change',
  },
  observations: {
    id: 'see',
    coach_id: 'see add',
    observed_on: 'see add',
    recorded_by: { rules: '-', others: 'see' },
    recorded_at: { rules: '-', others: 'see' },
  },
  organisations: {
    id: 'see add',
    name: 'see add change',
    town: 'see add change',
    contact_name: { ...staffAlone('see add change'), job: '-' },
    contact_phone: { ...staffAlone('see add change'), job: '-' },
    contact_email: { ...staffAlone('see add change'), job: '-' },
    version: staffAlone('see'),
  },
  places: {
    id: 'see add',
    name: 'see add change',
    town: 'see add change',
    address: 'see add change',
    how_to_get_there: 'see add change',
    organisation_id: staffAlone('see add change'),
    version: staffAlone('see'),
  },
  written_names: {
    written: 'see add',
    theme_id: 'see add change',
    organisation_id: 'see add change',
    place_id: 'see add change',
    trainer_id: 'see add change',
  },
  series: {
    id: 'see add',
    title: 'see add change',
    organisation_id: 'see add change',
    kind: 'see add change',
    made_at: staffAlone('see'),
    version: staffAlone('see'),
  },
  sessions: {
    id: 'see add',
    series_id: 'see add change',
    number: 'see add change',
    day: 'see add change',
    starts_at: 'see add change',
    ends_at: 'see add change',
    during: 'see',
    theme_id: 'see add change',
    place_id: 'see add change',
    participants: 'see add change',
    coaches_needed: 'see add change',
    coaches_taken: 'see',
    remark: staffAlone('see add change'),
    preparation_on: 'see add change',
    preparation_at: 'see add change',
    preparation_minutes: 'see add change',
    preparation_how: 'see add change',
    prepared_on: 'see add change',
    debriefing_on: 'see add change',
    debriefing_at: 'see add change',
    debriefing_minutes: 'see add change',
    debriefed_on: 'see add change',
    cancelled_at: 'see',
    sequence: 'see change',
    version: 'see',
  },
  session_trainers: {
    session_id: 'see add',
    person_id: 'see add',
    starts_at: 'see add',
    ends_at: 'see add',
  },
  invitations: {
    id: 'see add',
    session_id: 'see add',
    coach_id: 'see add',
    channel: 'see add',
    asked_at: 'see',
    asked_by: 'see',
    answer_by: 'see add',
    told: 'see add',
    taken_as: 'see add',
    answer: 'see',
    answered_at: 'see',
    waits_since: 'see',
    cancelled_read_at: 'see',
    link_hash: 'add',
    verdict: 'see add',
    terms_version: 'see add',
    withdrawn_at: 'see',
    version: 'see',
  },
  answers: {
    id: 'see',
    invitation_id: 'see',
    coach_id: 'see',
    answer: 'see',
    channel: 'see',
    heard_by: 'see',
    heard_at: 'see',
    written_at: 'see',
  },
  assignments: {
    id: 'see',
    session_id: 'see',
    coach_id: 'see',
    invitation_id: { trainer: '-', others: 'see' },
    taken_as: 'see',
    during: { trainer: '-', others: 'see' },
    given_at: { trainer: '-', others: 'see' },
    ended_at: 'see',
    ended_by: { trainer: '-', others: 'see' },
    verdict: { trainer: '-', others: 'see' },
    terms_version: { trainer: '-', others: 'see' },
  },
  terms: {
    version: 'see add',
    starts_on: 'see add',
    numbers: 'see add',
    decided_at: 'see',
  },
  reasons: {
    id: 'see',
    session_id: 'see add',
    coach_id: 'see add',
    condition: 'see add',
    about_day: 'see add',
    reason: 'see add',
    written_by: 'see',
    written_at: 'see',
  },
  own_choices: {
    id: 'see',
    session_id: 'see add',
    coach_id: 'see add',
    condition: 'see add',
    about_day: 'see add',
    heard_by: 'see add',
    heard_on: 'see add',
    channel: 'see add',
    written_at: 'see',
  },
  intervision_attendances: {
    coach_id: 'see add',
    attended_on: 'see add',
  },
  outbox: {
    id: 'see',
    kind: 'see add',
    about: 'see add',
    once_as: 'see add',
    state: 'see change',
    tries: { coordinator: 'see', others: 'see change' },
    made_at: 'see',
    next_at: { coordinator: 'see', others: 'see change' },
    sent_at: 'see change',
    trouble: { coordinator: 'see', others: 'see change' },
    told_by: { coordinator: 'see change', others: 'see' },
    told_how: { coordinator: 'see change', others: 'see' },
  },
  post_box: {
    id: 'see add',
    recipient: 'see add',
    address: 'see add',
    subject: 'see add',
    html: 'see add',
    text: 'see add',
    calendar: 'see add',
    delivered_at: 'see add',
  },
  settings: {
    one: '-',
    organisation: 'see change',
    demonstration: 'see',
    contact_person_id: { anon: '-', others: 'see change' },
    contact_hours: { anon: '-', others: 'see change' },
    version: { anon: '-', others: 'see' },
  },
  calendar_feeds: {
    id: 'see',
    person_id: 'see add',
    token_hash: 'add',
    made_at: 'see',
    revoked_at: 'see change',
  },
  idempotency_keys: {
    person_id: { job: '-', others: 'see' },
    key: { job: '-', others: 'see add' },
    operation: { job: '-', others: 'see add' },
    request_hash: { job: '-', others: 'see add' },
    status: { job: '-', others: 'see change' },
    response: { job: '-', others: 'see change' },
    made_at: 'see',
  },
  import_previews: {
    id: { job: '-', others: 'see add' },
    kind: { job: '-', others: 'see add' },
    made_by: { job: '-', others: 'see' },
    made_at: 'see add',
    file_name: { job: '-', others: 'see add' },
    content: { job: '-', others: 'see add' },
  },
};

type Verb = 'see' | 'add' | 'change';

/** The columns of a table that a role uses with this verb: none where it does not reach a row with it. */
export function columnsFor(role: Role, verb: Verb, table: Table): string[] {
  if (['-', 'fn'].includes(reach(role, verb, table))) return [];
  return Object.entries(columns[table])
    .filter(([, uses]) => useOf(uses, role).split(' ').includes(verb))
    .map(([name]) => name);
}

const useOf = (uses: Uses, role: Role): Use =>
  typeof uses === 'string' ? uses : (uses[role] ?? uses.others);
