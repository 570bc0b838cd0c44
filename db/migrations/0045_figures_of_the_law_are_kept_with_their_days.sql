CREATE TABLE "app"."legal_amounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"standing" text NOT NULL,
	"basis" text NOT NULL,
	"source" text NOT NULL,
	"entered_by" uuid DEFAULT app.uid(),
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "a_kind_of_legal_amount" CHECK ("app"."legal_amounts"."kind" in ('flat-rate-day', 'flat-rate-year', 'car-km', 'bicycle-km', 'raised-year', 'car-km-by-year')),
	CONSTRAINT "a_legal_amount_is_certain_or_not_yet" CHECK ("app"."legal_amounts"."standing" in ('provisional', 'final', 'example')),
	CONSTRAINT "a_legal_amount_is_more_than_nothing" CHECK ("app"."legal_amounts"."amount" between 1 and 10000000),
	CONSTRAINT "a_legal_amount_holds_for_some_days" CHECK ("app"."legal_amounts"."until_day" >= "app"."legal_amounts"."from_day"),
	CONSTRAINT "a_legal_amount_says_where_it_stands" CHECK (length(trim("app"."legal_amounts"."basis")) > 2 and length(trim("app"."legal_amounts"."source")) > 2),
	CONSTRAINT "checked_by_somebody_at_a_moment" CHECK (("app"."legal_amounts"."checked_by" is null) = ("app"."legal_amounts"."checked_at" is null)),
	CONSTRAINT "checked_by_another_person" CHECK ("app"."legal_amounts"."checked_by" <> "app"."legal_amounts"."entered_by")
);
--> statement-breakpoint
ALTER TABLE "app"."legal_amounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."legal_amounts" ADD CONSTRAINT "legal_amounts_entered_by_persons_id_fk" FOREIGN KEY ("entered_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."legal_amounts" ADD CONSTRAINT "legal_amounts_checked_by_persons_id_fk" FOREIGN KEY ("checked_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Of no day two figures of one kind hold; one that was replaced holds no more.
ALTER TABLE "app"."legal_amounts" ADD CONSTRAINT "a_legal_amount_holds_once"
  EXCLUDE USING gist ("kind" WITH =, daterange("from_day", "until_day", '[]') WITH &&) WHERE ("replaced_at" IS NULL);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."legal_amounts" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."legal_amounts" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."legal_amounts"."entered_by" = (select app.uid()) and "app"."legal_amounts"."checked_by" is null and "app"."legal_amounts"."replaced_at" is null and "app"."legal_amounts"."standing" <> 'example'));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."legal_amounts" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."legal_amounts"."replaced_at" is null)) WITH CHECK (((select app.uid()) is not null and ("app"."legal_amounts"."checked_by" = (select app.uid()) and "app"."legal_amounts"."checked_at" = now() or "app"."legal_amounts"."replaced_at" = now())));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."legal_amounts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);