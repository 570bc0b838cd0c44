CREATE POLICY "coordinator_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" in ('invitation', 'withdrawn', 'changed', 'trainer-changed', 'invited')));--> statement-breakpoint
CREATE POLICY "administrator_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_administrator" WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" = 'invited'));--> statement-breakpoint
CREATE POLICY "anon_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_anon" WITH CHECK ((true and "app"."outbox"."kind" = 'sign-in'));--> statement-breakpoint
ALTER POLICY "coach_may_change" ON "app"."calendar_feeds" TO r_coach USING (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" is null)) WITH CHECK (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" = now()));--> statement-breakpoint
ALTER POLICY "trainer_may_change" ON "app"."calendar_feeds" TO r_trainer USING (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" is null)) WITH CHECK (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" = now()));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."contacts" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."contacts" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."contacts" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."person_roles" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."person_roles" TO r_coordinator WITH CHECK (((select app.uid()) is not null and "app"."person_roles"."role" in ('coach', 'trainer')));--> statement-breakpoint
ALTER POLICY "administrator_may_see" ON "app"."person_roles" TO r_administrator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_add" ON "app"."person_roles" TO r_administrator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_remove" ON "app"."person_roles" TO r_administrator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."persons" TO r_coach USING (((select app.uid()) is not null and "app"."persons"."id" in (select app.people_beside_me())));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."persons" TO r_trainer USING (((select app.uid()) is not null and "app"."persons"."id" in (select app.coaches_i_train_with())));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."persons" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."persons" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."persons" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_see" ON "app"."persons" TO r_administrator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_add" ON "app"."persons" TO r_administrator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_change" ON "app"."persons" TO r_administrator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."persons" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."settings" TO r_coach USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."settings" TO r_trainer USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."settings" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."settings" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "ombudsperson_may_see" ON "app"."settings" TO r_ombudsperson USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_see" ON "app"."settings" TO r_administrator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "administrator_may_change" ON "app"."settings" TO r_administrator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."settings" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."bank_accounts" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."bank_accounts" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."bank_accounts" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."bank_accounts"."confirmed_on" is null));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."coach_days" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."coach_days" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."coach_days" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."coach_days" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."coach_days" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_change" ON "app"."coach_limits" TO r_coach USING ("app"."coach_limits"."coach_id" = (select app.uid())) WITH CHECK (("app"."coach_limits"."coach_id" = (select app.uid()) and "app"."coach_limits"."told_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."coach_limits" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."coach_limits" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."coach_limits" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."coach_limits"."told_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."coach_limits" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."coach_themes" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."coach_themes" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."coach_themes" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."coach_themes" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."coach_themes" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."coaches" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."coaches" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."coaches" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."coaches" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."exclusions" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."page_links" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."page_links" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."page_links" TO r_coordinator USING (((select app.uid()) is not null and "app"."page_links"."revoked_at" is null)) WITH CHECK (((select app.uid()) is not null and "app"."page_links"."revoked_at" = now()));--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."unfree_days" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."intervision_attendances" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."intervision_attendances" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."intervision_attendances" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."intervision_attendances" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."outbox" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."outbox" TO r_coordinator USING (((select app.uid()) is not null and "app"."outbox"."state" in ('waiting', 'undeliverable', 'needless'))) WITH CHECK (((select app.uid()) is not null and "app"."outbox"."state" = 'sent' and "app"."outbox"."told_by" = (select app.uid()) and "app"."outbox"."sent_at" = now()));--> statement-breakpoint
ALTER POLICY "coach_may_add" ON "app"."own_choices" TO r_coach WITH CHECK (("app"."own_choices"."coach_id" = (select app.uid()) and "app"."own_choices"."channel" = 'page' and "app"."own_choices"."heard_by" is null));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."own_choices" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."own_choices" TO r_coordinator WITH CHECK (((select app.uid()) is not null and "app"."own_choices"."channel" <> 'page' and "app"."own_choices"."heard_by" = (select app.uid())));--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."own_choices" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."reasons" TO r_coach USING (((select app.uid()) is not null and "app"."reasons"."coach_id" = (select app.uid())));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."reasons" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."reasons" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."reasons" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."terms" TO r_coach USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."terms" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."terms" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."terms" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."answers" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."answers" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."assignments" TO r_trainer USING (((select app.uid()) is not null and "app"."assignments"."session_id" in (select app.sessions_i_train())));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."assignments" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."assignments" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."invitations" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."invitations" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."invitations" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."organisations" TO r_coach USING (((select app.uid()) is not null and "app"."organisations"."id" in (select app.organisations_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."organisations" TO r_trainer USING (((select app.uid()) is not null and "app"."organisations"."id" in (select app.organisations_of(array(select app.sessions_i_train())))));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."organisations" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."organisations" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."organisations" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."organisations" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."places" TO r_coach USING (((select app.uid()) is not null and "app"."places"."id" in (select app.places_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."places" TO r_trainer USING (((select app.uid()) is not null and "app"."places"."id" in (select app.places_of(array(select app.sessions_i_train())))));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."places" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."places" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."places" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."places" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."series" TO r_coach USING (((select app.uid()) is not null and "app"."series"."id" in (select app.series_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."series" TO r_trainer USING (((select app.uid()) is not null and "app"."series"."id" in (select app.series_of(array(select app.sessions_i_train())))));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."series" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."series" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."series" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."series" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."session_trainers" TO r_coach USING (((select app.uid()) is not null and "app"."session_trainers"."session_id" in (select app.sessions_i_was_asked_for())));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."session_trainers" TO r_trainer USING (((select app.uid()) is not null and "app"."session_trainers"."session_id" in (select app.sessions_i_train())));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."session_trainers" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."session_trainers" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."session_trainers" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."session_trainers" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."sessions" TO r_coach USING (((select app.uid()) is not null and "app"."sessions"."id" in (select app.sessions_i_was_asked_for())));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."sessions" TO r_trainer USING (((select app.uid()) is not null and "app"."sessions"."id" in (select app.sessions_i_train())));--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."sessions" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."sessions" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."sessions" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."sessions" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."written_names" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."written_names" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."written_names" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."completed_themes" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."completed_themes" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."completed_themes" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."completed_themes" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."completed_themes" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."observations" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."observations" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_remove" ON "app"."observations" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."observations" TO r_rules USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."themes" TO r_coach USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."themes" TO r_trainer USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."themes" TO r_coordinator USING ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."themes" TO r_coordinator WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."themes" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
ALTER POLICY "rules_may_see" ON "app"."themes" TO r_rules USING ((select app.uid()) is not null);