ALTER TABLE "app"."trainer_answers" ADD COLUMN "heard_how" text;--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD COLUMN "heard_on" date;--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD CONSTRAINT "a_trainer_who_taps_is_heard_by_nobody" CHECK ("app"."trainer_answers"."heard_by" is not null or num_nonnulls("app"."trainer_answers"."heard_how", "app"."trainer_answers"."heard_on") = 0);--> statement-breakpoint
ALTER TABLE "app"."trainer_answers" ADD CONSTRAINT "a_trainer_is_heard_by_a_known_channel" CHECK ("app"."trainer_answers"."heard_how" in ('call', 'face-to-face', 'sms', 'whatsapp', 'mail', 'letter'));--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."trainer_answers" TO r_coordinator WITH CHECK (((select app.uid()) is not null and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" = (select app.uid()) and "app"."trainer_answers"."heard_how" is not null
        and "app"."trainer_answers"."heard_on" <= (now() at time zone 'Europe/Brussels')::date and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."person_id") in (
        select x.session_id, x.person_id from app.session_trainers x)));--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."trainer_answers" TO r_coordinator USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."moves") in (
        select s.id, s.moves from app.sessions s where s.cancelled_at is null and lower(s.during) > now())
      and "app"."trainer_answers"."answered_at" = now() and "app"."trainer_answers"."heard_by" = (select app.uid()) and "app"."trainer_answers"."heard_how" is not null
        and "app"."trainer_answers"."heard_on" <= (now() at time zone 'Europe/Brussels')::date and ("app"."trainer_answers"."session_id", "app"."trainer_answers"."person_id") in (
        select x.session_id, x.person_id from app.session_trainers x)));