import { access, actingRoles, reach, type Role, type Table } from '@app/domain/access';
import { columnsFor } from '@app/domain/columns';

/** The grants that follow from the access matrix and its columns, as statements that may run again. */
export function grants(): string[] {
  return [
    'revoke all on all tables in schema app from public, r_anon, r_coach, r_trainer, r_coordinator, r_ombudsperson, r_administrator, r_job, r_rules, app_web, app_jobs',
    ...Object.keys(access).flatMap((table) => grantsOn(table as Table)),
  ];
}

const grantsOn = (table: Table) =>
  (Object.keys(access[table]) as Role[]).flatMap((role) => [
    ...byColumn.flatMap(({ verb, privilege }) => {
      const columns = columnsFor(role, verb, table);
      if (columns.length === 0) return [];
      return `grant ${privilege} (${columns.join(', ')}) on app.${table} to r_${role}`;
    }),
    ...(reach(role, 'remove', table) === '-' ? [] : [`grant delete on app.${table} to r_${role}`]),
  ]);

const byColumn = [
  { verb: 'see', privilege: 'select' },
  { verb: 'add', privilege: 'insert' },
  { verb: 'change', privilege: 'update' },
] as const;

/** Which definer function each role may call. Beside the matrix, because a function reaches where a role does not. */
const callable: Record<string, readonly Role[]> = {
  'app.folded(text)': ['coordinator', 'administrator'],
  'app.letters_of(text)': ['coordinator', 'administrator'],
  'app.uid()': ['anon', ...actingRoles, 'job', 'rules'],
  'app.enter(uuid)': actingRoles,
  'app.people_beside_me()': ['coach'],
  'app.coaches_i_train_with()': ['trainer'],
  'app.sessions_i_was_asked_for()': ['coach'],
  'app.sessions_i_train()': ['trainer'],
  'app.called_in(uuid[])': ['coach', 'trainer', 'coordinator', 'job'],
  'app.lettered_days(uuid, date)': ['coach', 'coordinator'],
  'app.series_of(uuid[])': ['coach', 'trainer'],
  'app.places_of(uuid[])': ['coach', 'trainer'],
  'app.organisations_of(uuid[])': ['coach', 'trainer'],
  'app.contact_person()': ['anon', ...actingRoles, 'job'],
  'app.sealed_accounts(uuid[])': ['coordinator'],
  'app.look_at_what_grew()': ['coordinator'],
  'app.owner_of_feed(bytea)': ['anon'],
  'app.feed_seen(bytea, timestamptz)': ['anon'],
  'app.own_feed_lives(bytea)': ['coach', 'trainer'],
  'app.sequence_of_letter(jsonb)': ['job'],
  'app.owner_of_page(bytea)': ['anon'],
  'app.open_link(bytea)': ['anon'],
  'app.open_page(bytea, uuid)': ['anon'],
  'app.hold_coach(uuid)': ['anon', 'coach', 'coordinator'],
  'app.questions_asked_twice(uuid, uuid)': ['coordinator'],
  'app.merge_coaches(uuid, uuid, jsonb, bytea)': ['coordinator'],
  'app.answer_by_link(bytea, text, jsonb, integer, boolean)': ['anon'],
  'app.answer_own(uuid, text, jsonb, integer, boolean)': ['coach'],
  'app.answer_heard(uuid, text, text, timestamptz, jsonb, integer, boolean)': ['coordinator'],
  'app.show_by_link(bytea)': ['anon'],
  'app.show_own()': ['coach'],
  'app.show_own_page(bytea)': ['anon'],
  'app.answer_by_page(bytea, uuid, text, jsonb, integer, boolean)': ['anon'],
  'app.hand_back_by_page(bytea, uuid)': ['anon'],
  'app.days_followed(bytea)': ['anon'],
  'app.hand_back_by_link(bytea)': ['anon'],
  'app.hand_back_own(uuid)': ['coach'],
  'app.hand_back_heard(uuid, text)': ['coordinator'],
  'app.cancel_session(uuid, timestamptz)': ['coordinator'],
  'app.keep_session(uuid)': ['coordinator'],
  'app.sessions_to_cancel(timestamptz)': ['job'],
  'app.finish_cancelling(uuid, timestamptz)': ['job'],
  'app.read_cancellation_by_link(bytea)': ['anon'],
  'app.read_cancellation_by_page(bytea, uuid)': ['anon'],
  'app.read_own_cancellation(uuid)': ['coach'],
  'app.release_place(uuid, uuid)': ['coordinator'],
  'app.ask_again(uuid, text, text, timestamptz, text[], jsonb, integer)': ['coordinator'],
  'app.tell(uuid, text[])': ['coordinator'],
  'app.withdraw_question(uuid)': ['coordinator'],
  'app.emit(text, jsonb, text)': ['anon', 'coordinator', 'administrator'],
  'app.accounts()': ['administrator'],
  'app.trainers_without_account()': ['administrator'],
  'app.account_at(text)': ['administrator'],
  'app.hold_account(uuid)': ['administrator'],
  'app.count_account_change(uuid)': ['administrator'],
  'app.open_account(uuid, text)': ['administrator'],
  'app.close_account(uuid)': ['administrator'],
  'app.coach_account(uuid)': ['coordinator'],
  'app.open_coach_account(uuid, text)': ['coordinator'],
  'app.move_account(uuid, text)': ['administrator'],
  'app.ask_address(uuid, text, bytea)': actingRoles,
  'app.confirm_address(bytea, integer)': ['anon'],
  'app.address_change(uuid)': ['job'],
  'app.sign_in_address(uuid)': ['job'],
  'app.forget_addresses(timestamp with time zone)': ['job'],
  'app.forget_passing(timestamp with time zone)': ['job'],
  'app.people_to_call()': ['administrator'],
  'app.keep_number_to_call(uuid, text)': ['administrator'],
  'app.staff_need_passkey()': ['administrator'],
  'app.require_passkey(boolean)': ['administrator'],
  'app.post()': ['anon'],
  'app.mail_failed(uuid)': ['job'],
};

/** The same for functions: nobody, then exactly these. */
export const callRights = (): string[] => [
  'revoke execute on all functions in schema app from public, r_anon, r_coach, r_trainer, r_coordinator, r_ombudsperson, r_administrator, r_job, r_rules, app_web, app_jobs',
  ...Object.entries(callable).map(
    ([name, roles]) =>
      `grant execute on function ${name} to ${roles.map((role) => `r_${role}`).join(', ')}`,
  ),
];
