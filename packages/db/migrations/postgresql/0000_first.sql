CREATE TABLE "legal_entity" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"financial" text COLLATE "C" NOT NULL,
	"regimes" jsonb NOT NULL,
	"jurisdiction" text COLLATE "C",
	"description" text COLLATE "C",
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "affiliation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"subject" text COLLATE "C" NOT NULL,
	"relation" text COLLATE "C" NOT NULL,
	"object" text COLLATE "C" NOT NULL,
	"from_on" date,
	"from_basis" text COLLATE "C" NOT NULL,
	"to_on" date,
	"to_basis" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C",
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "platform" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"host" text COLLATE "C",
	"operator" text COLLATE "C" NOT NULL,
	"notice_urls" jsonb NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"verified_by" text COLLATE "C" NOT NULL,
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "closure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"calendar" text COLLATE "C" NOT NULL,
	"on" date NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"citation" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "data_category" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"deprecated_on" date,
	"replaced_by" text COLLATE "C",
	"mappings" jsonb NOT NULL,
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "collection_method" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"deprecated_on" date,
	"replaced_by" text COLLATE "C",
	"mappings" jsonb NOT NULL,
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "purpose" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"deprecated_on" date,
	"replaced_by" text COLLATE "C",
	"mappings" jsonb NOT NULL,
	"first_posted_at" timestamp (3) with time zone,
	"glba_reason" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "party" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"deprecated_on" date,
	"replaced_by" text COLLATE "C",
	"mappings" jsonb NOT NULL,
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "policy" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"audiences" jsonb NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"prevails_over" jsonb NOT NULL,
	"translation_of" text COLLATE "C",
	"exceptional_posting" boolean NOT NULL,
	"note" text COLLATE "C",
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "coverage" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"policy" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"from_at" timestamp (3) with time zone,
	"to_at" timestamp (3) with time zone,
	"statement" text COLLATE "C",
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "source_document" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C",
	"original_url" text COLLATE "C",
	"captured_at" timestamp (3) with time zone,
	"sha256" text COLLATE "C" NOT NULL,
	"length" integer NOT NULL,
	"text" text COLLATE "C",
	"editions" jsonb NOT NULL,
	"first_posted_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "policy_version" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"policy" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"number" integer,
	"text" text COLLATE "C",
	"notice_text" text COLLATE "C",
	"chosen_at" timestamp (3) with time zone,
	"data_scope" text COLLATE "C",
	"earlier_data_consent" text COLLATE "C",
	"base" text COLLATE "C",
	"editors" jsonb NOT NULL,
	"submitted_by" text COLLATE "C",
	"submitted_at" timestamp (3) with time zone,
	"dossier_hash" text COLLATE "C",
	"post_at" timestamp (3) with time zone,
	"post_by" text COLLATE "C",
	"ground" text COLLATE "C",
	"citation" text COLLATE "C",
	"posted_at" timestamp (3) with time zone,
	"held_at" timestamp (3) with time zone,
	"effective_at" timestamp (3) with time zone,
	"effective_on" date,
	"floor_at" timestamp (3) with time zone,
	"reckoning" jsonb,
	"withdrawn_at" timestamp (3) with time zone,
	"source_document" text COLLATE "C",
	"observed_at" timestamp (3) with time zone,
	"last_observed_at" timestamp (3) with time zone,
	"last_updated_on" date
);

--> statement-breakpoint
CREATE TABLE "statement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C",
	"order" integer NOT NULL,
	"summary" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"modality" text COLLATE "C" NOT NULL,
	"negated" boolean NOT NULL,
	"completeness" text COLLATE "C",
	"actions" jsonb NOT NULL,
	"audiences" jsonb NOT NULL,
	"areas" jsonb NOT NULL,
	"context" jsonb NOT NULL,
	"necessity" text COLLATE "C",
	"legal_bases" jsonb NOT NULL,
	"condition" text COLLATE "C",
	"exception_to" jsonb NOT NULL,
	"conflicts_with" jsonb NOT NULL,
	"links" jsonb NOT NULL,
	"terms" jsonb,
	"passages" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "text_mark" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C",
	"source_document" text COLLATE "C",
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"order" integer NOT NULL,
	"statement_key" text COLLATE "C",
	"statement_kind" text COLLATE "C",
	"sort" text COLLATE "C" NOT NULL,
	"facet" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C" NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"class" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"rule" text COLLATE "C",
	"rule_edition" integer,
	"citation" text COLLATE "C",
	"overruled_to" text COLLATE "C",
	"overruled_reason" text COLLATE "C",
	"overruled_by" text COLLATE "C",
	"consented_by" text COLLATE "C",
	"kept_by" text COLLATE "C",
	"answer_reason" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "material_rule" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"edition" integer NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"kinds" jsonb NOT NULL,
	"sorts" jsonb NOT NULL,
	"facets" jsonb NOT NULL,
	"directions" jsonb NOT NULL,
	"class" text COLLATE "C" NOT NULL,
	"citation" text COLLATE "C" NOT NULL,
	"priority" integer NOT NULL,
	"confirm_with_counsel" boolean NOT NULL,
	"in_force_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"in_reply_to" text COLLATE "C",
	"about" jsonb NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"quote" text COLLATE "C",
	"edited_at" timestamp (3) with time zone,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "approval" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"step" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C",
	"input" jsonb,
	"reason" text COLLATE "C",
	"asked_by" text COLLATE "C" NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" timestamp (3) with time zone,
	"comment" text COLLATE "C",
	"dossier_hash" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "change_notice" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"replaced_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "posting" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"notice" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C",
	"verified_at" timestamp (3) with time zone,
	"last_shown_at" timestamp (3) with time zone,
	"absences" integer NOT NULL,
	"absent_since" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "fetch_evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"posting" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"http_status" integer,
	"address" text COLLATE "C",
	"region" text COLLATE "C",
	"sha256" text COLLATE "C",
	"method" text COLLATE "C",
	"picture" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "incident" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"last_shown_at" timestamp (3) with time zone,
	"absent_since" timestamp (3) with time zone,
	"shown_again_at" timestamp (3) with time zone,
	"follows" text COLLATE "C",
	"decided_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "erratum" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"statement_key" text COLLATE "C" NOT NULL,
	"known_from" timestamp (3) with time zone NOT NULL,
	"reading" jsonb NOT NULL,
	"reason" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "finding_acceptance" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"fingerprint" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"rule" text COLLATE "C" NOT NULL,
	"policy" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "obligation_done" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"rule" text COLLATE "C" NOT NULL,
	"policy" text COLLATE "C" NOT NULL,
	"due_on" date NOT NULL,
	"done_on" date NOT NULL,
	"evidence" text COLLATE "C",
	"url" text COLLATE "C",
	"version" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "snapshot" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "app" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"owner" text COLLATE "C" NOT NULL,
	"contact" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "app_adoption" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"app" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"fetched_at" timestamp (3) with time zone,
	"fetched_via" text COLLATE "C",
	"acknowledged_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "member" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C",
	"totp_secret" text COLLATE "C",
	"totp_step" integer,
	"oidc_subject" text COLLATE "C",
	"authority" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "session" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"member" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"authority" integer NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"email" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"name" text COLLATE "C" NOT NULL,
	"holder" text COLLATE "C",
	"app" text COLLATE "C",
	"role" text COLLATE "C" NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"last_used_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"member" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"authority" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"subjects" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "job_round" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"job" text COLLATE "C" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"milliseconds" integer NOT NULL,
	"items" integer NOT NULL,
	"failures" integer NOT NULL,
	"failed_at" timestamp (3) with time zone,
	"late_from" timestamp (3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "subscription" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C",
	"host" text COLLATE "C",
	"address" text COLLATE "C",
	"former_address" text COLLATE "C",
	"events" jsonb NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"disabled_reason" text COLLATE "C",
	"disabled_at" timestamp (3) with time zone,
	"secret" text COLLATE "C",
	"former_secret" text COLLATE "C",
	"former_secret_ends_at" timestamp (3) with time zone,
	"confirm_hash" text COLLATE "C",
	"confirm_ends_at" timestamp (3) with time zone,
	"unsubscribe_hash" text COLLATE "C",
	"app" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "data_category__parents" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "data_category__parents_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "collection_method__parents" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "collection_method__parents_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "purpose__parents" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "purpose__parents_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "party__parents" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "party__parents_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "policy__publishers" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "policy__publishers_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__actors" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__actors_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__sources" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__sources_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__recipients" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__recipients_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__data_categories" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__data_categories_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__excluded_data_categories" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__excluded_data_categories_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__collection_methods" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__collection_methods_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__purposes" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__purposes_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "statement__defined_entities" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement__defined_entities_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "app__platforms" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "app__platforms_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "app__policies" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "app__policies_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "subscription__policies" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "subscription__policies_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "subscription__platforms" (
	"owner" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	CONSTRAINT "subscription__platforms_owner_position_pk" PRIMARY KEY("owner","position")
);

--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"record_type" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audit_personal_value" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"salt" text COLLATE "C" NOT NULL,
	"value" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audit_checkpoint" (
	"sequence" integer PRIMARY KEY NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"signature" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"due" timestamp (3) with time zone NOT NULL,
	"policy" text COLLATE "C",
	"version" text COLLATE "C",
	"platforms" jsonb NOT NULL,
	"payload" jsonb NOT NULL,
	"cancelled_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"event" text COLLATE "C" NOT NULL,
	"subscription" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"lease_owner" text COLLATE "C",
	"lease_until" timestamp (3) with time zone,
	"fence" integer NOT NULL,
	"settled_at" timestamp (3) with time zone
);

--> statement-breakpoint
CREATE TABLE "delivery_attempt" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"delivery" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"milliseconds" integer NOT NULL,
	"error" text COLLATE "C",
	"excerpt" text COLLATE "C"
);

--> statement-breakpoint
CREATE TABLE "picture" (
	"sha256" text COLLATE "C" PRIMARY KEY NOT NULL,
	"base64" text COLLATE "C" NOT NULL
);

--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation__subject__fk" FOREIGN KEY ("subject") REFERENCES "public"."legal_entity"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation__object__fk" FOREIGN KEY ("object") REFERENCES "public"."legal_entity"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform" ADD CONSTRAINT "platform__operator__fk" FOREIGN KEY ("operator") REFERENCES "public"."legal_entity"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "data_category" ADD CONSTRAINT "data_category__replaced_by__fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."data_category"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "collection_method" ADD CONSTRAINT "collection_method__replaced_by__fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."collection_method"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "purpose" ADD CONSTRAINT "purpose__replaced_by__fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."purpose"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party__replaced_by__fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy" ADD CONSTRAINT "policy__translation_of__fk" FOREIGN KEY ("translation_of") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "coverage" ADD CONSTRAINT "coverage__policy__fk" FOREIGN KEY ("policy") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "coverage" ADD CONSTRAINT "coverage__platform__fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version__policy__fk" FOREIGN KEY ("policy") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version__base__fk" FOREIGN KEY ("base") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version__source_document__fk" FOREIGN KEY ("source_document") REFERENCES "public"."source_document"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "text_mark" ADD CONSTRAINT "text_mark__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "text_mark" ADD CONSTRAINT "text_mark__source_document__fk" FOREIGN KEY ("source_document") REFERENCES "public"."source_document"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment__in_reply_to__fk" FOREIGN KEY ("in_reply_to") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "change_notice" ADD CONSTRAINT "change_notice__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting__notice__fk" FOREIGN KEY ("notice") REFERENCES "public"."change_notice"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posting" ADD CONSTRAINT "posting__platform__fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "fetch_evidence" ADD CONSTRAINT "fetch_evidence__posting__fk" FOREIGN KEY ("posting") REFERENCES "public"."posting"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident__platform__fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "erratum" ADD CONSTRAINT "erratum__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "finding_acceptance" ADD CONSTRAINT "finding_acceptance__policy__fk" FOREIGN KEY ("policy") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "obligation_done" ADD CONSTRAINT "obligation_done__policy__fk" FOREIGN KEY ("policy") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "obligation_done" ADD CONSTRAINT "obligation_done__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app_adoption" ADD CONSTRAINT "app_adoption__app__fk" FOREIGN KEY ("app") REFERENCES "public"."app"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app_adoption" ADD CONSTRAINT "app_adoption__version__fk" FOREIGN KEY ("version") REFERENCES "public"."policy_version"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session__member__fk" FOREIGN KEY ("member") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token__holder__fk" FOREIGN KEY ("holder") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token__app__fk" FOREIGN KEY ("app") REFERENCES "public"."app"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed__member__fk" FOREIGN KEY ("member") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscription" ADD CONSTRAINT "subscription__app__fk" FOREIGN KEY ("app") REFERENCES "public"."app"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "data_category__parents" ADD CONSTRAINT "data_category__parents__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."data_category"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "data_category__parents" ADD CONSTRAINT "data_category__parents__target_fk" FOREIGN KEY ("target") REFERENCES "public"."data_category"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "collection_method__parents" ADD CONSTRAINT "collection_method__parents__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."collection_method"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "collection_method__parents" ADD CONSTRAINT "collection_method__parents__target_fk" FOREIGN KEY ("target") REFERENCES "public"."collection_method"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "purpose__parents" ADD CONSTRAINT "purpose__parents__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."purpose"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "purpose__parents" ADD CONSTRAINT "purpose__parents__target_fk" FOREIGN KEY ("target") REFERENCES "public"."purpose"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "party__parents" ADD CONSTRAINT "party__parents__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "party__parents" ADD CONSTRAINT "party__parents__target_fk" FOREIGN KEY ("target") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy__publishers" ADD CONSTRAINT "policy__publishers__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "policy__publishers" ADD CONSTRAINT "policy__publishers__target_fk" FOREIGN KEY ("target") REFERENCES "public"."legal_entity"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__actors" ADD CONSTRAINT "statement__actors__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__actors" ADD CONSTRAINT "statement__actors__target_fk" FOREIGN KEY ("target") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__sources" ADD CONSTRAINT "statement__sources__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__sources" ADD CONSTRAINT "statement__sources__target_fk" FOREIGN KEY ("target") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__recipients" ADD CONSTRAINT "statement__recipients__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__recipients" ADD CONSTRAINT "statement__recipients__target_fk" FOREIGN KEY ("target") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__data_categories" ADD CONSTRAINT "statement__data_categories__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__data_categories" ADD CONSTRAINT "statement__data_categories__target_fk" FOREIGN KEY ("target") REFERENCES "public"."data_category"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__excluded_data_categories" ADD CONSTRAINT "statement__excluded_data_categories__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__excluded_data_categories" ADD CONSTRAINT "statement__excluded_data_categories__target_fk" FOREIGN KEY ("target") REFERENCES "public"."data_category"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__collection_methods" ADD CONSTRAINT "statement__collection_methods__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__collection_methods" ADD CONSTRAINT "statement__collection_methods__target_fk" FOREIGN KEY ("target") REFERENCES "public"."collection_method"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__purposes" ADD CONSTRAINT "statement__purposes__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__purposes" ADD CONSTRAINT "statement__purposes__target_fk" FOREIGN KEY ("target") REFERENCES "public"."purpose"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__defined_entities" ADD CONSTRAINT "statement__defined_entities__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "statement__defined_entities" ADD CONSTRAINT "statement__defined_entities__target_fk" FOREIGN KEY ("target") REFERENCES "public"."legal_entity"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app__platforms" ADD CONSTRAINT "app__platforms__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."app"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app__platforms" ADD CONSTRAINT "app__platforms__target_fk" FOREIGN KEY ("target") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app__policies" ADD CONSTRAINT "app__policies__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."app"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "app__policies" ADD CONSTRAINT "app__policies__target_fk" FOREIGN KEY ("target") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscription__policies" ADD CONSTRAINT "subscription__policies__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."subscription"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscription__policies" ADD CONSTRAINT "subscription__policies__target_fk" FOREIGN KEY ("target") REFERENCES "public"."policy"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscription__platforms" ADD CONSTRAINT "subscription__platforms__owner_fk" FOREIGN KEY ("owner") REFERENCES "public"."subscription"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subscription__platforms" ADD CONSTRAINT "subscription__platforms__target_fk" FOREIGN KEY ("target") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery__event__fk" FOREIGN KEY ("event") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery__subscription__fk" FOREIGN KEY ("subscription") REFERENCES "public"."subscription"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "delivery_attempt" ADD CONSTRAINT "delivery_attempt__delivery__fk" FOREIGN KEY ("delivery") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "legal_entity__key__unique" ON "legal_entity" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "affiliation__subject__index" ON "affiliation" USING btree ("subject");
--> statement-breakpoint
CREATE INDEX "affiliation__object__index" ON "affiliation" USING btree ("object");
--> statement-breakpoint
CREATE UNIQUE INDEX "platform__key__unique" ON "platform" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "platform__operator__index" ON "platform" USING btree ("operator");
--> statement-breakpoint
CREATE UNIQUE INDEX "data_category__key__unique" ON "data_category" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "data_category__replaced_by__index" ON "data_category" USING btree ("replaced_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "collection_method__key__unique" ON "collection_method" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "collection_method__replaced_by__index" ON "collection_method" USING btree ("replaced_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "purpose__key__unique" ON "purpose" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "purpose__replaced_by__index" ON "purpose" USING btree ("replaced_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "party__key__unique" ON "party" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "party__replaced_by__index" ON "party" USING btree ("replaced_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "policy__key__unique" ON "policy" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "policy__translation_of__index" ON "policy" USING btree ("translation_of");
--> statement-breakpoint
CREATE INDEX "coverage__policy__index" ON "coverage" USING btree ("policy");
--> statement-breakpoint
CREATE INDEX "coverage__platform__index" ON "coverage" USING btree ("platform");
--> statement-breakpoint
CREATE UNIQUE INDEX "source_document__key__unique" ON "source_document" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "policy_version__policy__index" ON "policy_version" USING btree ("policy");
--> statement-breakpoint
CREATE INDEX "policy_version__base__index" ON "policy_version" USING btree ("base");
--> statement-breakpoint
CREATE INDEX "policy_version__source_document__index" ON "policy_version" USING btree ("source_document");
--> statement-breakpoint
CREATE UNIQUE INDEX "policy_version__policy__number__unique" ON "policy_version" USING btree ("policy","number");
--> statement-breakpoint
CREATE INDEX "statement__version__index" ON "statement" USING btree ("version");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__version__key__unique" ON "statement" USING btree ("version","key");
--> statement-breakpoint
CREATE INDEX "text_mark__version__index" ON "text_mark" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "text_mark__source_document__index" ON "text_mark" USING btree ("source_document");
--> statement-breakpoint
CREATE INDEX "change__version__index" ON "change" USING btree ("version");
--> statement-breakpoint
CREATE UNIQUE INDEX "material_rule__key__edition__unique" ON "material_rule" USING btree ("key","edition");
--> statement-breakpoint
CREATE INDEX "comment__version__index" ON "comment" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "comment__in_reply_to__index" ON "comment" USING btree ("in_reply_to");
--> statement-breakpoint
CREATE INDEX "approval__version__index" ON "approval" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "change_notice__version__index" ON "change_notice" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "posting__notice__index" ON "posting" USING btree ("notice");
--> statement-breakpoint
CREATE INDEX "posting__platform__index" ON "posting" USING btree ("platform");
--> statement-breakpoint
CREATE UNIQUE INDEX "posting__notice__platform__unique" ON "posting" USING btree ("notice","platform");
--> statement-breakpoint
CREATE INDEX "fetch_evidence__posting__index" ON "fetch_evidence" USING btree ("posting");
--> statement-breakpoint
CREATE INDEX "incident__version__index" ON "incident" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "incident__platform__index" ON "incident" USING btree ("platform");
--> statement-breakpoint
CREATE INDEX "erratum__version__index" ON "erratum" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "finding_acceptance__policy__index" ON "finding_acceptance" USING btree ("policy");
--> statement-breakpoint
CREATE INDEX "obligation_done__policy__index" ON "obligation_done" USING btree ("policy");
--> statement-breakpoint
CREATE INDEX "obligation_done__version__index" ON "obligation_done" USING btree ("version");
--> statement-breakpoint
CREATE UNIQUE INDEX "snapshot__version__unique" ON "snapshot" USING btree ("version");
--> statement-breakpoint
CREATE UNIQUE INDEX "app__key__unique" ON "app" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "app_adoption__app__index" ON "app_adoption" USING btree ("app");
--> statement-breakpoint
CREATE INDEX "app_adoption__version__index" ON "app_adoption" USING btree ("version");
--> statement-breakpoint
CREATE UNIQUE INDEX "app_adoption__app__version__unique" ON "app_adoption" USING btree ("app","version");
--> statement-breakpoint
CREATE UNIQUE INDEX "member__email__unique" ON "member" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "session__member__index" ON "session" USING btree ("member");
--> statement-breakpoint
CREATE UNIQUE INDEX "session__token_hash__unique" ON "session" USING btree ("token_hash");
--> statement-breakpoint
CREATE UNIQUE INDEX "invitation__token_hash__unique" ON "invitation" USING btree ("token_hash");
--> statement-breakpoint
CREATE INDEX "api_token__holder__index" ON "api_token" USING btree ("holder");
--> statement-breakpoint
CREATE INDEX "api_token__app__index" ON "api_token" USING btree ("app");
--> statement-breakpoint
CREATE UNIQUE INDEX "api_token__token_hash__unique" ON "api_token" USING btree ("token_hash");
--> statement-breakpoint
CREATE INDEX "calendar_feed__member__index" ON "calendar_feed" USING btree ("member");
--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed__token_hash__unique" ON "calendar_feed" USING btree ("token_hash");
--> statement-breakpoint
CREATE UNIQUE INDEX "job_round__job__unique" ON "job_round" USING btree ("job");
--> statement-breakpoint
CREATE INDEX "subscription__app__index" ON "subscription" USING btree ("app");
--> statement-breakpoint
CREATE UNIQUE INDEX "data_category__parents__unique" ON "data_category__parents" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "data_category__parents__target" ON "data_category__parents" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "collection_method__parents__unique" ON "collection_method__parents" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "collection_method__parents__target" ON "collection_method__parents" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "purpose__parents__unique" ON "purpose__parents" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "purpose__parents__target" ON "purpose__parents" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "party__parents__unique" ON "party__parents" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "party__parents__target" ON "party__parents" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "policy__publishers__unique" ON "policy__publishers" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "policy__publishers__target" ON "policy__publishers" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__actors__unique" ON "statement__actors" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__actors__target" ON "statement__actors" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__sources__unique" ON "statement__sources" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__sources__target" ON "statement__sources" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__recipients__unique" ON "statement__recipients" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__recipients__target" ON "statement__recipients" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__data_categories__unique" ON "statement__data_categories" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__data_categories__target" ON "statement__data_categories" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__excluded_data_categories__unique" ON "statement__excluded_data_categories" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__excluded_data_categories__target" ON "statement__excluded_data_categories" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__collection_methods__unique" ON "statement__collection_methods" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__collection_methods__target" ON "statement__collection_methods" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__purposes__unique" ON "statement__purposes" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__purposes__target" ON "statement__purposes" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "statement__defined_entities__unique" ON "statement__defined_entities" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "statement__defined_entities__target" ON "statement__defined_entities" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "app__platforms__unique" ON "app__platforms" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "app__platforms__target" ON "app__platforms" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "app__policies__unique" ON "app__policies" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "app__policies__target" ON "app__policies" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "subscription__policies__unique" ON "subscription__policies" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "subscription__policies__target" ON "subscription__policies" USING btree ("target");
--> statement-breakpoint
CREATE UNIQUE INDEX "subscription__platforms__unique" ON "subscription__platforms" USING btree ("owner","target");
--> statement-breakpoint
CREATE INDEX "subscription__platforms__target" ON "subscription__platforms" USING btree ("target");
--> statement-breakpoint
CREATE INDEX "audit_entry__record" ON "audit_entry" USING btree ("record_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "event__key__unique" ON "event" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "event__version__index" ON "event" USING btree ("version");
--> statement-breakpoint
CREATE INDEX "event__due__index" ON "event" USING btree ("due");
--> statement-breakpoint
CREATE UNIQUE INDEX "delivery__event__subscription__unique" ON "delivery" USING btree ("event","subscription");
--> statement-breakpoint
CREATE INDEX "delivery__subscription__state__index" ON "delivery" USING btree ("subscription","state");
--> statement-breakpoint
CREATE INDEX "delivery__state__next_at__index" ON "delivery" USING btree ("state","next_at","id");
--> statement-breakpoint
CREATE INDEX "delivery__settled_at__index" ON "delivery" USING btree ("settled_at");
--> statement-breakpoint
CREATE INDEX "delivery__lease_until__index" ON "delivery" USING btree ("lease_until");
--> statement-breakpoint
CREATE INDEX "delivery_attempt__delivery__index" ON "delivery_attempt" USING btree ("delivery","at");
--> statement-breakpoint
CREATE INDEX "delivery_attempt__answer__index" ON "delivery_attempt" USING btree ("at") WHERE error is not null or excerpt is not null;
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"heading" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"heading_match" tsvector NOT NULL
		GENERATED ALWAYS AS (array_to_tsvector(string_to_array(heading, ' '))) STORED,
	"words_match" tsvector NOT NULL
		GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED
);
--> statement-breakpoint
CREATE INDEX "search_entry__words" ON "search_entry" USING gin ("words_match");
