CREATE TABLE "app"."trainer_answers" (
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"fits" boolean NOT NULL,
	"moves" integer NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"heard_by" uuid,
	CONSTRAINT "a_trainer_answers_once_a_session" PRIMARY KEY("session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD COLUMN "moves" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD CONSTRAINT "trainer_answers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD CONSTRAINT "trainer_answers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD CONSTRAINT "trainer_answers_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trainer_answers_by_person" ON "app"."trainer_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "trainers_whom_a_day_does_not_fit" ON "app"."trainer_answers" USING btree ("session_id") WHERE not "app"."trainer_answers"."fits";--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."trainer_answers" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ("app"."trainer_answers"."person_id" = (select app.uid()) and "app"."trainer_answers"."session_id" in (select app.sessions_i_train()));--> statement-breakpoint
CREATE POLICY "trainer_may_add" ON "app"."trainer_answers" AS PERMISSIVE FOR INSERT TO "r_trainer" WITH CHECK (("app"."trainer_answers"."person_id" = (select app.uid()) and "app"."trainer_answers"."session_id" in (select app.sessions_i_train()) and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" is null));--> statement-breakpoint
CREATE POLICY "trainer_may_change" ON "app"."trainer_answers" AS PERMISSIVE FOR UPDATE TO "r_trainer" USING ("app"."trainer_answers"."person_id" = (select app.uid()) and "app"."trainer_answers"."session_id" in (select app.sessions_i_train())) WITH CHECK (("app"."trainer_answers"."person_id" = (select app.uid()) and "app"."trainer_answers"."session_id" in (select app.sessions_i_train()) and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" is null));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."trainer_answers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."trainer_answers" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" = (select app.uid()) and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."person_id") in (
        select x.session_id, x.person_id from app.session_trainers x)));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."trainer_answers" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" = (select app.uid()) and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."person_id") in (
        select x.session_id, x.person_id from app.session_trainers x)));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."trainer_answers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."trainer_answers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);