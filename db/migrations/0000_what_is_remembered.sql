-- A policy below calls this function by the name it had then.
CREATE OR REPLACE FUNCTION "app"."places_of"("session_ids" uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, app, pg_temp AS $$ select place_id from app.sessions where id = any(session_ids) $$;--> statement-breakpoint
CREATE TABLE "app"."calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text,
	"token_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "a_feed_has_its_own_address" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "app"."calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."contacts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"phone" text,
	"email" text,
	"email_failed_on" date,
	"preferred_channel" text DEFAULT 'call' NOT NULL,
	"whatsapp_agreed_on" date,
	"street" text,
	"postal_code" text,
	"town" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_channel_that_exists" CHECK ("app"."contacts"."preferred_channel" in ('call', 'sms', 'whatsapp', 'mail', 'letter'))
);
--> statement-breakpoint
ALTER TABLE "app"."contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."idempotency_keys" (
	"person_id" uuid DEFAULT app.uid() NOT NULL,
	"key" uuid NOT NULL,
	"operation" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"status" integer,
	"response" jsonb,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_key_is_used_once" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "app"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."person_roles" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"since" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	CONSTRAINT "a_role_is_held_once" PRIMARY KEY("person_id","role"),
	CONSTRAINT "a_role_that_exists" CHECK ("app"."person_roles"."role" in ('coordinator', 'coach', 'trainer', 'ombudsperson', 'administrator'))
);
--> statement-breakpoint
ALTER TABLE "app"."person_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"blocked_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."settings" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"contact_person_id" uuid,
	"contact_hours" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "there_is_one_organisation" CHECK ("app"."settings"."one")
);
--> statement-breakpoint
ALTER TABLE "app"."settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."bank_accounts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"last_four" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"holder" text,
	"confirmed_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coach_days" (
	"coach_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "a_part_of_a_day_once" PRIMARY KEY("coach_id","weekday","part"),
	CONSTRAINT "a_weekday_that_exists" CHECK ("app"."coach_days"."weekday" between 1 and 7),
	CONSTRAINT "a_part_that_exists" CHECK ("app"."coach_days"."part" in ('morning', 'afternoon', 'evening', 'whole-day'))
);
--> statement-breakpoint
ALTER TABLE "app"."coach_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coach_limits" (
	"coach_id" uuid PRIMARY KEY NOT NULL,
	"per_week" smallint,
	"per_month" smallint,
	"words" text,
	"told_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_limit_is_a_number_of_days" CHECK ("app"."coach_limits"."per_week" between 0 and 7 and "app"."coach_limits"."per_month" between 0 and 31)
);
--> statement-breakpoint
ALTER TABLE "app"."coach_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coach_names" (
	"coach_id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"without_letter" boolean DEFAULT false NOT NULL,
	"told_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"heard_by" uuid,
	"channel" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_name_that_can_be_read" CHECK ("app"."coach_names"."name" <> '' and length("app"."coach_names"."name") <= 40),
	CONSTRAINT "somebody_heard_her_name" CHECK (("app"."coach_names"."channel" = 'page') = ("app"."coach_names"."heard_by" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."coach_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coach_themes" (
	"coach_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"wish" text NOT NULL,
	CONSTRAINT "one_wish_per_theme" PRIMARY KEY("coach_id","theme_id"),
	CONSTRAINT "a_wish_that_exists" CHECK ("app"."coach_themes"."wish" in ('gladly', 'rather-not', 'not'))
);
--> statement-breakpoint
ALTER TABLE "app"."coach_themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coaches" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"since" date,
	"starter_training_on" date,
	"looked_on_before" date,
	"paused_on" date,
	"stopped_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."coaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."exclusions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid DEFAULT app.uid() NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	CONSTRAINT "excluded_once" UNIQUE("coach_id","kind","target_id"),
	CONSTRAINT "a_kind_that_exists" CHECK ("app"."exclusions"."kind" in ('organisation', 'person'))
);
--> statement-breakpoint
ALTER TABLE "app"."exclusions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."import_previews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"made_by" uuid DEFAULT app.uid() NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"file_name" text NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."import_previews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."merged_coaches" (
	"gone_id" uuid PRIMARY KEY NOT NULL,
	"kept_id" uuid NOT NULL,
	"called_too" text NOT NULL,
	"merged_by" uuid DEFAULT app.uid() NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."merged_coaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."page_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"made_by" uuid DEFAULT app.uid() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "a_page_link_has_its_own_address" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "app"."page_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."unfree_days" (
	"coach_id" uuid DEFAULT app.uid() NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "a_day_is_ticked_once" PRIMARY KEY("coach_id","day")
);
--> statement-breakpoint
ALTER TABLE "app"."unfree_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."intervision_attendances" (
	"coach_id" uuid NOT NULL,
	"attended_on" date NOT NULL,
	CONSTRAINT "attended_once_a_day" PRIMARY KEY("coach_id","attended_on")
);
--> statement-breakpoint
ALTER TABLE "app"."intervision_attendances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"about" jsonb NOT NULL,
	"once_as" text NOT NULL,
	"sequence" integer,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"trouble" text,
	"told_by" uuid,
	"told_how" text,
	CONSTRAINT "told_once" UNIQUE("once_as"),
	CONSTRAINT "a_state_that_exists" CHECK ("app"."outbox"."state" in ('waiting', 'sending', 'sent', 'undeliverable', 'needless')),
	CONSTRAINT "who_told_says_how" CHECK (("app"."outbox"."told_by" is null) = ("app"."outbox"."told_how" is null)
        and "app"."outbox"."told_how" in ('call', 'sms', 'whatsapp', 'letter', 'face-to-face'))
);
--> statement-breakpoint
ALTER TABLE "app"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."post_box" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"calendar" text,
	"delivered_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."post_box" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."own_choices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"condition" text NOT NULL,
	"about_day" date NOT NULL,
	"heard_by" uuid,
	"heard_on" date NOT NULL,
	"channel" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chosen_once" UNIQUE("session_id","coach_id","condition","about_day"),
	CONSTRAINT "somebody_heard_her_choice" CHECK ("app"."own_choices"."channel" = 'page' or "app"."own_choices"."heard_by" is not null)
);
--> statement-breakpoint
ALTER TABLE "app"."own_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."reasons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"coach_id" uuid,
	"condition" text NOT NULL,
	"about_day" date NOT NULL,
	"reason" text NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_reason_per_condition" UNIQUE NULLS NOT DISTINCT("session_id","coach_id","condition","about_day"),
	CONSTRAINT "a_reason_says_something" CHECK (length(trim("app"."reasons"."reason")) > 2)
);
--> statement-breakpoint
ALTER TABLE "app"."reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."terms" (
	"version" integer PRIMARY KEY NOT NULL,
	"starts_on" date NOT NULL,
	"numbers" jsonb NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invitation_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"channel" text NOT NULL,
	"heard_by" uuid,
	"heard_at" timestamp with time zone DEFAULT now() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "somebody_heard_what_she_did_not_tap" CHECK ("app"."answers"."channel" in ('link', 'page') or "app"."answers"."heard_by" is not null)
);
--> statement-breakpoint
ALTER TABLE "app"."answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"taken_as" text DEFAULT 'coach' NOT NULL,
	"during" "tstzrange" NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"verdict" jsonb NOT NULL,
	"terms_version" integer NOT NULL,
	CONSTRAINT "an_end_has_a_cause" CHECK (("app"."assignments"."ended_at" is null) = ("app"."assignments"."ended_by" is null)),
	CONSTRAINT "taken_as_coach_or_observer" CHECK ("app"."assignments"."taken_as" in ('coach', 'observer'))
);
--> statement-breakpoint
ALTER TABLE "app"."assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_by" uuid DEFAULT app.uid() NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"told" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"taken_as" text DEFAULT 'coach' NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"waits_since" timestamp with time zone,
	"cancelled_read_at" timestamp with time zone,
	"link_hash" "bytea",
	"verdict" jsonb NOT NULL,
	"terms_version" integer NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_question_per_coach_per_session" UNIQUE("session_id","coach_id"),
	CONSTRAINT "a_link_opens_one_invitation" UNIQUE("link_hash"),
	CONSTRAINT "an_answer_that_exists" CHECK ("app"."invitations"."answer" in ('yes', 'no', 'undecided')),
	CONSTRAINT "asked_as_coach_or_observer" CHECK ("app"."invitations"."taken_as" in ('coach', 'observer'))
);
--> statement-breakpoint
ALTER TABLE "app"."invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"town" text,
	"contact_name" text,
	"contact_phone" text,
	"contact_email" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "an_organisation_has_one_name" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "app"."organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."places" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"town" text DEFAULT '' NOT NULL,
	"address" text,
	"how_to_get_there" text,
	"organisation_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text DEFAULT 'training-day' NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."session_trainers" (
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_at" time,
	"ends_at" time,
	CONSTRAINT "a_trainer_once_a_session" PRIMARY KEY("session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "app"."session_trainers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"series_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"day" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"during" "tstzrange" GENERATED ALWAYS AS (tstzrange((day + starts_at) at time zone 'Europe/Brussels', (day + ends_at) at time zone 'Europe/Brussels')) STORED NOT NULL,
	"theme_id" uuid,
	"place_id" uuid,
	"participants" smallint,
	"coaches_needed" smallint DEFAULT 1 NOT NULL,
	"coaches_taken" smallint DEFAULT 0 NOT NULL,
	"remark" text,
	"preparation_on" date,
	"preparation_at" time,
	"preparation_minutes" smallint,
	"preparation_how" text,
	"prepared_on" date,
	"debriefing_on" date,
	"debriefing_at" time,
	"debriefing_minutes" smallint,
	"debriefed_on" date,
	"cancels_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"instead_of" uuid,
	"sequence" integer DEFAULT 0 NOT NULL,
	"shown_since" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_session_and_its_time" UNIQUE("id","during"),
	CONSTRAINT "a_day_is_made_again_once" UNIQUE("instead_of"),
	CONSTRAINT "a_day_is_cancelled_or_about_to_be" CHECK ("app"."sessions"."cancels_at" is null or "app"."sessions"."cancelled_at" is null),
	CONSTRAINT "a_day_ends_after_it_begins" CHECK ("app"."sessions"."ends_at" > "app"."sessions"."starts_at"),
	CONSTRAINT "no_more_places_given_than_there_are" CHECK ("app"."sessions"."coaches_taken" between 0 and "app"."sessions"."coaches_needed")
);
--> statement-breakpoint
ALTER TABLE "app"."sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."written_names" (
	"written" text PRIMARY KEY NOT NULL,
	"theme_id" uuid,
	"organisation_id" uuid,
	"place_id" uuid,
	"trainer_id" uuid,
	"coach_id" uuid,
	CONSTRAINT "a_written_name_means_one" CHECK (num_nonnulls("app"."written_names"."theme_id", "app"."written_names"."organisation_id", "app"."written_names"."place_id", "app"."written_names"."trainer_id", "app"."written_names"."coach_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "app"."written_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."completed_themes" (
	"coach_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"completed_on" date,
	CONSTRAINT "a_theme_is_followed_once" PRIMARY KEY("coach_id","theme_id")
);
--> statement-breakpoint
ALTER TABLE "app"."completed_themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."observations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"observed_on" date NOT NULL,
	"recorded_by" uuid DEFAULT app.uid() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_day_is_observed_once" UNIQUE("coach_id","observed_on")
);
--> statement-breakpoint
ALTER TABLE "app"."observations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."themes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"given_by" text DEFAULT 'own' NOT NULL,
	CONSTRAINT "a_theme_has_one_name" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "app"."themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."contacts" ADD CONSTRAINT "contacts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."person_roles" ADD CONSTRAINT "person_roles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD CONSTRAINT "settings_contact_person_id_persons_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD CONSTRAINT "bank_accounts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_days" ADD CONSTRAINT "coach_days_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_limits" ADD CONSTRAINT "coach_limits_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_names" ADD CONSTRAINT "coach_names_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_names" ADD CONSTRAINT "coach_names_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_themes" ADD CONSTRAINT "coach_themes_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_themes" ADD CONSTRAINT "coach_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coaches" ADD CONSTRAINT "coaches_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."exclusions" ADD CONSTRAINT "exclusions_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."merged_coaches" ADD CONSTRAINT "merged_coaches_kept_id_coaches_person_id_fk" FOREIGN KEY ("kept_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."page_links" ADD CONSTRAINT "page_links_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."unfree_days" ADD CONSTRAINT "unfree_days_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."intervision_attendances" ADD CONSTRAINT "intervision_attendances_coach_id_persons_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "outbox_told_by_persons_id_fk" FOREIGN KEY ("told_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."post_box" ADD CONSTRAINT "post_box_id_outbox_id_fk" FOREIGN KEY ("id") REFERENCES "app"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."own_choices" ADD CONSTRAINT "own_choices_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."own_choices" ADD CONSTRAINT "own_choices_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."own_choices" ADD CONSTRAINT "own_choices_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reasons" ADD CONSTRAINT "reasons_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."reasons" ADD CONSTRAINT "reasons_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."answers" ADD CONSTRAINT "answers_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "app"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."answers" ADD CONSTRAINT "answers_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."answers" ADD CONSTRAINT "answers_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "assignments_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "app"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "a_place_follows_its_session" FOREIGN KEY ("session_id","during") REFERENCES "app"."sessions"("id","during") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."places" ADD CONSTRAINT "places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."series" ADD CONSTRAINT "series_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."session_trainers" ADD CONSTRAINT "session_trainers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."session_trainers" ADD CONSTRAINT "session_trainers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "app"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "app"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_instead_of_sessions_id_fk" FOREIGN KEY ("instead_of") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "app"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_trainer_id_persons_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "app"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."completed_themes" ADD CONSTRAINT "completed_themes_coach_id_persons_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."completed_themes" ADD CONSTRAINT "completed_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."observations" ADD CONSTRAINT "observations_coach_id_persons_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "a_calendar_has_its_own_name" ON "app"."calendar_feeds" USING btree ("person_id",lower("name")) WHERE "app"."calendar_feeds"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "calendar_feeds_by_person" ON "app"."calendar_feeds" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contacts_by_phone" ON "app"."contacts" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "merged_coaches_by_kept" ON "app"."merged_coaches" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "page_links_by_person" ON "app"."page_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_by_turn" ON "app"."outbox" USING btree ("next_at") WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "own_choices_by_session" ON "app"."own_choices" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "own_choices_by_coach" ON "app"."own_choices" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "reasons_by_session" ON "app"."reasons" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "answers_by_invitation" ON "app"."answers" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "answers_by_coach" ON "app"."answers" USING btree ("coach_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_place_per_coach_per_session" ON "app"."assignments" USING btree ("session_id","coach_id") WHERE "app"."assignments"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_by_coach" ON "app"."assignments" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "assignments_by_invitation" ON "app"."assignments" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "invitations_by_coach" ON "app"."invitations" USING btree ("coach_id","asked_at","session_id");--> statement-breakpoint
CREATE INDEX "places_by_organisation" ON "app"."places" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "a_place_is_known_once" ON "app"."places" USING btree (coalesce("organisation_id", '00000000-0000-0000-0000-000000000000'),app.folded("name"),app.folded("town"));--> statement-breakpoint
CREATE INDEX "series_by_organisation" ON "app"."series" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_trainers_by_person" ON "app"."session_trainers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_by_day" ON "app"."sessions" USING btree ("day");--> statement-breakpoint
CREATE INDEX "sessions_by_series" ON "app"."sessions" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "sessions_about_to_be_cancelled" ON "app"."sessions" USING btree ("cancels_at") WHERE "app"."sessions"."cancels_at" is not null;--> statement-breakpoint
CREATE INDEX "observations_by_coach" ON "app"."observations" USING btree ("coach_id");--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."calendar_feeds" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."calendar_feeds"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."calendar_feeds" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."calendar_feeds"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."calendar_feeds" AS PERMISSIVE FOR UPDATE TO "r_coach" USING (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" is null)) WITH CHECK (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" = now()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."calendar_feeds" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ("app"."calendar_feeds"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_add" ON "app"."calendar_feeds" AS PERMISSIVE FOR INSERT TO "r_trainer" WITH CHECK ("app"."calendar_feeds"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_change" ON "app"."calendar_feeds" AS PERMISSIVE FOR UPDATE TO "r_trainer" USING (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" is null)) WITH CHECK (("app"."calendar_feeds"."person_id" = (select app.uid()) and "app"."calendar_feeds"."revoked_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."calendar_feeds" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."contacts" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."contacts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."contacts" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."contacts"."person_id" = (select app.uid())) WITH CHECK ("app"."contacts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."contacts" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ("app"."contacts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_change" ON "app"."contacts" AS PERMISSIVE FOR UPDATE TO "r_trainer" USING ("app"."contacts"."person_id" = (select app.uid())) WITH CHECK ("app"."contacts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."contacts" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."contacts" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."contacts" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."contacts" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."contacts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."idempotency_keys" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."idempotency_keys" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."idempotency_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_add" ON "app"."idempotency_keys" AS PERMISSIVE FOR INSERT TO "r_trainer" WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_change" ON "app"."idempotency_keys" AS PERMISSIVE FOR UPDATE TO "r_trainer" USING ("app"."idempotency_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."idempotency_keys" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."idempotency_keys" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ("app"."idempotency_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_add" ON "app"."idempotency_keys" AS PERMISSIVE FOR INSERT TO "r_ombudsperson" WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."idempotency_keys" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING ("app"."idempotency_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "administrator_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_administrator" USING ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "administrator_may_add" ON "app"."idempotency_keys" AS PERMISSIVE FOR INSERT TO "r_administrator" WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "administrator_may_change" ON "app"."idempotency_keys" AS PERMISSIVE FOR UPDATE TO "r_administrator" USING ("app"."idempotency_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."idempotency_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."idempotency_keys" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_may_remove" ON "app"."idempotency_keys" AS PERMISSIVE FOR DELETE TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."idempotency_keys" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."person_roles" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."person_roles"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."person_roles" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ("app"."person_roles"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."person_roles" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."person_roles" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."person_roles"."role" in ('coach', 'trainer')));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."person_roles" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ("app"."person_roles"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "administrator_may_see" ON "app"."person_roles" AS PERMISSIVE FOR SELECT TO "r_administrator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_add" ON "app"."person_roles" AS PERMISSIVE FOR INSERT TO "r_administrator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_remove" ON "app"."person_roles" AS PERMISSIVE FOR DELETE TO "r_administrator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."person_roles" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."persons"."id" in (select app.people_beside_me())));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."persons" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."persons"."id" = (select app.uid())) WITH CHECK ("app"."persons"."id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."persons"."id" in (select app.coaches_i_train_with())));--> statement-breakpoint
CREATE POLICY "trainer_may_change" ON "app"."persons" AS PERMISSIVE FOR UPDATE TO "r_trainer" USING ("app"."persons"."id" = (select app.uid())) WITH CHECK ("app"."persons"."id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."persons" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."persons" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ("app"."persons"."id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."persons" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING ("app"."persons"."id" = (select app.uid())) WITH CHECK ("app"."persons"."id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "administrator_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_administrator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_add" ON "app"."persons" AS PERMISSIVE FOR INSERT TO "r_administrator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_change" ON "app"."persons" AS PERMISSIVE FOR UPDATE TO "r_administrator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."persons" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."persons" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "anon_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_anon" USING (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."settings" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_administrator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "administrator_may_change" ON "app"."settings" AS PERMISSIVE FOR UPDATE TO "r_administrator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."settings" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."settings" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."bank_accounts" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."bank_accounts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."bank_accounts" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."bank_accounts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."bank_accounts" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."bank_accounts"."person_id" = (select app.uid())) WITH CHECK ("app"."bank_accounts"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."bank_accounts" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."bank_accounts" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."bank_accounts" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."bank_accounts"."confirmed_on" is null));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."bank_accounts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_days" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_days" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."coach_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_days" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_days"."coach_id" = (select app.uid())) WITH CHECK ("app"."coach_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_remove" ON "app"."coach_days" AS PERMISSIVE FOR DELETE TO "r_coach" USING ("app"."coach_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_days" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_days" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_days" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."coach_days" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coach_days" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_days" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_limits" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_limits"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_limits" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."coach_limits"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_limits" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_limits"."coach_id" = (select app.uid())) WITH CHECK (("app"."coach_limits"."coach_id" = (select app.uid()) and "app"."coach_limits"."told_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_limits" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_limits" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_limits" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."coach_limits"."told_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coach_limits" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_limits" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_names" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_names"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_names" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK (("app"."coach_names"."coach_id" = (select app.uid()) and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."channel" = 'page')));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_names" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_names"."coach_id" = (select app.uid())) WITH CHECK (("app"."coach_names"."coach_id" = (select app.uid()) and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."channel" = 'page')));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_names" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_names" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_names" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_names" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_themes" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_themes"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_themes" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."coach_themes"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_themes" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_themes"."coach_id" = (select app.uid())) WITH CHECK ("app"."coach_themes"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_remove" ON "app"."coach_themes" AS PERMISSIVE FOR DELETE TO "r_coach" USING ("app"."coach_themes"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_themes" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_themes" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_themes" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."coach_themes" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coach_themes" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_themes" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coaches" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coaches"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coaches" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coaches" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coaches" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."coaches" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coaches" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coaches" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."exclusions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."exclusions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."exclusions" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."exclusions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_remove" ON "app"."exclusions" AS PERMISSIVE FOR DELETE TO "r_coach" USING ("app"."exclusions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."exclusions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."exclusions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."import_previews" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ("app"."import_previews"."made_by" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."import_previews" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ("app"."import_previews"."made_by" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."import_previews" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ("app"."import_previews"."made_by" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."import_previews" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_may_remove" ON "app"."import_previews" AS PERMISSIVE FOR DELETE TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."import_previews" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."merged_coaches" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."merged_coaches" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."page_links" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."page_links"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."page_links" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."page_links" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."page_links" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."page_links"."revoked_at" is null)) WITH CHECK (((select app.uid()) is not null and "app"."page_links"."revoked_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."page_links" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."unfree_days" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."unfree_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."unfree_days" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."unfree_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_remove" ON "app"."unfree_days" AS PERMISSIVE FOR DELETE TO "r_coach" USING ("app"."unfree_days"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."unfree_days" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."unfree_days" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."intervision_attendances" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."intervision_attendances"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."intervision_attendances" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."intervision_attendances" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."intervision_attendances" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."intervision_attendances" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."intervision_attendances" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."outbox" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_may_change" ON "app"."outbox" AS PERMISSIVE FOR UPDATE TO "r_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_may_remove" ON "app"."outbox" AS PERMISSIVE FOR DELETE TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."outbox" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" in ('invitation', 'withdrawn', 'changed', 'trainer-changed', 'invited')));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."outbox" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."outbox"."state" in ('waiting', 'undeliverable', 'needless'))) WITH CHECK (((select app.uid()) is not null and "app"."outbox"."state" = 'sent' and "app"."outbox"."told_by" = (select app.uid()) and "app"."outbox"."sent_at" = now()));--> statement-breakpoint
CREATE POLICY "administrator_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_administrator" WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" = 'invited'));--> statement-breakpoint
CREATE POLICY "anon_may_add" ON "app"."outbox" AS PERMISSIVE FOR INSERT TO "r_anon" WITH CHECK ((true and "app"."outbox"."kind" = 'sign-in'));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."outbox" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."post_box" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_may_add" ON "app"."post_box" AS PERMISSIVE FOR INSERT TO "r_job" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."post_box" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."own_choices" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."own_choices"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."own_choices" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK (("app"."own_choices"."coach_id" = (select app.uid()) and "app"."own_choices"."channel" = 'page' and "app"."own_choices"."heard_by" is null));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."own_choices" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."own_choices" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."own_choices"."channel" <> 'page' and "app"."own_choices"."heard_by" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."own_choices" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."own_choices" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."reasons" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."reasons"."coach_id" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."reasons" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."reasons" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."reasons" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."reasons" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."terms" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."terms" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."terms" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."terms" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."terms" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."answers" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."answers"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."answers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."answers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."answers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."assignments" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."assignments"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."assignments" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."assignments"."session_id" in (select app.sessions_i_train())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."assignments" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."assignments" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."assignments" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."assignments" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."invitations" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."invitations"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."invitations" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."invitations" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."invitations" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."invitations" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."invitations" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."organisations" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."organisations"."id" in (select app.organisations_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."organisations" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."organisations"."id" in (select app.organisations_of(array(select app.sessions_i_train())))));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."organisations" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."organisations" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."organisations" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."organisations" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."organisations" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."organisations" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."places" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."places"."id" in (select app.places_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."places" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."places"."id" in (select app.places_of(array(select app.sessions_i_train())))));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."places" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."places" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."places" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."places" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."places" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."places" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."series" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."series"."id" in (select app.series_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."series" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."series"."id" in (select app.series_of(array(select app.sessions_i_train())))));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."series" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."series" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."series" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."series" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."series" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."series" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."session_trainers" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."session_trainers"."session_id" in (select app.sessions_i_was_asked_for())));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."session_trainers" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."session_trainers"."session_id" in (select app.sessions_i_train())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."session_trainers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."session_trainers" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."session_trainers" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."session_trainers" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."session_trainers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."session_trainers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."sessions" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."sessions"."id" in (select app.sessions_i_was_asked_for())));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."sessions" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."sessions"."id" in (select app.sessions_i_train())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."sessions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."sessions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."sessions" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."sessions" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."sessions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."sessions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."written_names" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."written_names" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."written_names" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."written_names" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."completed_themes" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."completed_themes"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."completed_themes" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."completed_themes" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."completed_themes" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."completed_themes" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."completed_themes" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."completed_themes" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."observations" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."observations"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."observations" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."observations" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."observations" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."observations" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."observations" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."themes" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."themes" AS PERMISSIVE FOR SELECT TO "r_trainer" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."themes" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."themes" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."themes" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."themes" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."themes" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."themes" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);