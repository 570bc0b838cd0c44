/** The words of the product: a feature is a folder of this name in db, api, web and tests, and owns tables. */
export const features = [
  'accounts',
  'coaches',
  'training',
  'organisations',
  'sessions',
  'availability',
  'dates',
  'participation',
  'intervision',
  'compensation',
  'ombuds',
  'messages',
] as const;

/** The roles in which a person can act, one at a time. */
export const actingRoles = [
  'coordinator',
  'coach',
  'trainer',
  'ombudsperson',
  'administrator',
] as const;
export type ActingRole = (typeof actingRoles)[number];

/** Every role of the database: `anon` follows a personal link, `job` works in the background, `rules` judges on whole facts. */
export const roles = ['anon', ...actingRoles, 'job', 'rules'] as const;
export type Role = (typeof roles)[number];

/** `own` rows of the person, `rel` rows reached by a relation, `fn` only through a definer function, `-` nothing. */
export type RowReach = '-' | 'own' | 'rel' | 'all' | 'fn';

/** Select, insert, update, delete. */
type Cell = `${RowReach} ${RowReach} ${RowReach} ${RowReach}`;

/**
 * What each role may reach, table by table. Written down here and nowhere else: it becomes the row policies and
 * grants of the database, the check before a handler runs, and the buttons of a page. A role that a table
 * does not name reaches nothing of it. Which columns of those rows, `columns.ts` says.
 */
export const access = {
  persons: {
    coach: 'rel - own -',
    trainer: 'rel - own -',
    coordinator: 'all all all -',
    ombudsperson: 'own - own -',
    administrator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  person_roles: {
    coach: 'own - - -',
    trainer: 'own - - -',
    coordinator: 'all rel - -',
    ombudsperson: 'own - - -',
    administrator: 'all all - all',
  },
  contacts: {
    coach: 'own - own -',
    trainer: 'own - own -',
    coordinator: 'all all all -',
    job: 'all - - -',
  },
  coaches: {
    coach: 'own - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  pathway_steps: {
    coach: 'own fn fn -',
    coordinator: 'all rel fn rel',
    job: 'all - - -',
    rules: 'all - - -',
  },
  coach_names: { coach: 'own own own -', coordinator: 'all all all -' },
  coach_limits: { coach: 'own own own -', coordinator: 'all all all -', rules: 'all - - -' },
  coach_days: { coach: 'own own own own', coordinator: 'all all all all', rules: 'all - - -' },
  coach_towns: { coach: 'own own own own', coordinator: 'all all all all', rules: 'all - - -' },
  read_words: { coordinator: 'all all all -', rules: 'all - - -' },
  coach_themes: { coach: 'own own own own', coordinator: 'all all all all', rules: 'all - - -' },
  unfree_days: { coach: 'own own - own', rules: 'all - - -' },
  exclusions: { coach: 'own own - own', ombudsperson: '- fn - fn', rules: 'all - - -' },
  introductions: { coach: 'own - - -', coordinator: 'all all all all', rules: 'all - - -' },
  agreement_notes: { coordinator: 'all all - all', rules: 'all - - -' },
  note_signatures: { coach: 'own - - -', coordinator: 'all all - all', rules: 'all - - -' },
  papers_answers: {
    coach: 'own fn fn fn',
    coordinator: '- fn fn fn',
    anon: 'fn fn fn fn',
    job: '- - - fn',
    rules: 'all - - -',
  },
  general_declarations: {
    coach: 'fn - - -',
    coordinator: 'all all - -',
    anon: 'fn - - -',
  },
  bank_accounts: { coach: 'own own own -', coordinator: 'all all all -' },
  page_links: { coach: 'own - - -', coordinator: 'all all all -', anon: 'fn - - -' },
  merged_coaches: { coordinator: 'all fn - -' },
  themes: {
    coach: 'all - - -',
    trainer: 'all - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  modules: {
    coach: 'all - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  training_dates: {
    trainer: 'fn - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  extensions: { coach: 'all - - -', coordinator: 'all all - -', rules: 'all - - -' },
  completions: { coach: 'own - - -', coordinator: 'all all - all', rules: 'all - - -' },
  removed_completions: { coach: 'own - - -', coordinator: 'all all - -' },
  observations: { coach: 'own - - -', coordinator: 'all all - all', rules: 'all - - -' },
  organisations: {
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  venues: {
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  written_names: { coordinator: 'all all all -' },
  series: {
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  sessions: {
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  session_trainers: {
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'all all - all',
    job: 'all - - -',
    rules: 'all - - -',
  },
  trainer_answers: { trainer: 'own own own -', coordinator: 'all all all -', rules: 'all - - -' },
  invitations: {
    coach: 'own - fn -',
    coordinator: 'all all fn -',
    anon: 'fn - fn -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  answers: { coach: 'own - - -', coordinator: 'all - - -', rules: 'all - - -' },
  assignments: {
    coach: 'own - fn -',
    trainer: 'rel - - -',
    coordinator: 'all fn fn -',
    anon: 'fn - fn -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  availability_rounds: { coordinator: 'all all fn -', job: 'all - - -' },
  availability_days: { coordinator: 'all all - -', job: 'all - - -' },
  availability_questions: {
    coach: 'own - fn -',
    coordinator: 'all all fn -',
    anon: 'fn - fn -',
    job: 'all - fn -',
    rules: 'all - - -',
  },
  availability_answers: {
    coach: 'rel fn fn -',
    coordinator: 'all fn fn -',
    anon: 'fn fn fn -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  date_questions: {
    coach: 'own - fn -',
    coordinator: 'all all fn -',
    anon: 'fn - fn -',
    job: 'all - fn -',
    rules: 'all - - -',
  },
  terms: { coach: 'all - - -', coordinator: 'all all - -', job: 'all - - -', rules: 'all - - -' },
  reviews: { coach: 'fn - - -', coordinator: 'all all all -', rules: 'all - - -' },
  review_people: { coach: 'fn - - -', coordinator: 'all all - all', rules: 'all - - -' },
  legal_amounts: { coordinator: 'all all all -', rules: 'all - - -' },
  insurances: { coordinator: 'all all all -', rules: 'all - - -' },
  presences: {
    coach: 'own fn - -',
    trainer: 'rel fn - -',
    coordinator: 'all fn - -',
    anon: 'fn fn - -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  compensation_lines: {
    coach: 'own fn fn -',
    trainer: '- fn - -',
    coordinator: 'all fn fn -',
    anon: 'fn fn fn -',
    job: 'all fn fn -',
    rules: 'all - - -',
  },
  advances: { coach: 'own - - -', coordinator: 'all all all -', rules: 'all - - -' },
  settlements: { coach: 'own - - -', coordinator: 'all all - -', rules: 'all - - -' },
  funders: { coordinator: 'all all all -' },
  funder_budgets: { coordinator: 'all all all -' },
  funder_of_series: { coordinator: 'all all all -' },
  funded_lines: { coordinator: 'all all - -' },
  coach_years: {
    coach: 'own - - -',
    coordinator: 'all all all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  amounts_elsewhere: { coach: 'own own - -', coordinator: 'all all - -', rules: 'all - - -' },
  agreed_amounts: {
    coach: 'own - - -',
    coordinator: 'all all all -',
    anon: 'fn - - -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  receipts: { coach: 'own - - -', coordinator: 'all all - all', rules: 'all - - -' },
  payers: { coordinator: 'all fn - -', administrator: 'fn fn - -', job: 'fn - - -' },
  payment_batches: {
    coordinator: 'all fn fn -',
    administrator: 'fn - fn -',
    job: 'fn - fn -',
    rules: 'all - - -',
  },
  payments: {
    coach: 'own - - -',
    coordinator: 'all fn fn -',
    job: 'fn - - -',
    rules: 'all - - -',
  },
  distances: { coach: 'all - - -', coordinator: 'all all all -', rules: 'all - - -' },
  reasons: { coach: 'rel - - -', coordinator: 'all all - -', rules: 'all - - -' },
  more_questions: { coordinator: 'all all - -' },
  own_choices: { coach: 'own own - -', coordinator: 'all all - -', rules: 'all - - -' },
  gatherings: { coordinator: 'all all all -', job: 'all - - -', rules: 'all - - -' },
  gathering_dates: { coordinator: 'all all all -', job: 'all - - -', rules: 'all - - -' },
  gathering_questions: {
    coach: 'own - fn -',
    coordinator: 'all all fn -',
    anon: 'fn - fn -',
    job: 'all - fn -',
    rules: 'all - - -',
  },
  gathering_answers: {
    coach: 'rel fn fn -',
    coordinator: 'all fn fn -',
    anon: 'fn fn fn -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  gathering_actions: { coordinator: 'all all all all' },
  intervision_attendances: {
    coach: 'own - - -',
    coordinator: 'all all - all',
    rules: 'all - - -',
  },
  ombuds_keys: { ombudsperson: 'own own own fn', anon: 'fn - - -', job: 'fn - - -' },
  ombuds_key_lists: { ombudsperson: 'all fn - -', anon: 'fn - - -', job: 'fn - - -' },
  concerns: { ombudsperson: 'all fn all all', anon: 'fn fn fn -', job: 'fn - fn fn' },
  concern_messages: { ombudsperson: 'all all all -', anon: 'fn fn - -', job: 'fn - - fn' },
  ombuds_figures: {
    ombudsperson: 'all all all -',
    coach: 'rel - - -',
    trainer: 'rel - - -',
    coordinator: 'rel - - -',
    administrator: 'rel - - -',
    anon: 'fn - - -',
  },
  outbox: {
    job: 'all all all all',
    coordinator: 'rel all rel -',
    administrator: '- all - -',
    anon: '- all - -',
  },
  post_box: { job: 'all all - -', anon: 'fn - - -' },
  settings: {
    anon: 'all - - -',
    coach: 'all - - -',
    trainer: 'all - - -',
    coordinator: 'all - all -',
    ombudsperson: 'all - - -',
    administrator: 'all - all -',
    job: 'all - - -',
    rules: 'all - - -',
  },
  support_contacts: {
    coordinator: '- fn fn -',
    administrator: '- fn fn -',
    ombudsperson: 'fn - - -',
  },
  calendar_feeds: { coach: 'own own own -', trainer: 'own own own -', anon: 'fn - - -' },
  idempotency_keys: {
    coach: 'own own own -',
    trainer: 'own own own -',
    coordinator: 'own own own -',
    ombudsperson: 'own own own -',
    administrator: 'own own own -',
    job: 'all - - all',
  },
  import_previews: { coordinator: 'own own own own', job: 'all - - all' },
  import_pieces: { coordinator: 'own own - own' },
} as const satisfies Record<string, Partial<Record<Role, Cell>>>;

export type Table = keyof typeof access;

const verbs = { see: 0, add: 1, change: 2, remove: 3 } as const;
type Verb = keyof typeof verbs;

/** What a contract asks of the person: `see sessions`, `change invitations`. */
export type Need = `${Verb} ${Table}`;

/** How far a role reaches with one verb in one table. */
export function reach(role: Role, verb: Verb, table: Table): RowReach {
  const cells: Partial<Record<Role, Cell>> = access[table];
  return (cells[role] ?? '- - - -').split(' ')[verbs[verb]] as RowReach;
}

/** Whether a role may at all do what is needed, to rows of its own or others'; which rows, the database decides. */
export function may(role: Role, need: Need): boolean {
  const [verb, table] = need.split(' ') as [Verb, Table];
  return reach(role, verb, table) !== '-';
}
