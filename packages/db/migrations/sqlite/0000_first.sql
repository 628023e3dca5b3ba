CREATE TABLE `legal_entity` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`financial` text NOT NULL,
	`regimes` text NOT NULL,
	`jurisdiction` text,
	`description` text,
	`first_posted_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `legal_entity__key__unique` ON `legal_entity` (`key`);
--> statement-breakpoint
CREATE TABLE `affiliation` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`subject` text NOT NULL,
	`relation` text NOT NULL,
	`object` text NOT NULL,
	`from_on` text,
	`from_basis` text NOT NULL,
	`to_on` text,
	`to_basis` text NOT NULL,
	`source` text,
	`first_posted_at` text,
	FOREIGN KEY (`subject`) REFERENCES `legal_entity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`object`) REFERENCES `legal_entity`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `affiliation__subject__index` ON `affiliation` (`subject`);
--> statement-breakpoint
CREATE INDEX `affiliation__object__index` ON `affiliation` (`object`);
--> statement-breakpoint
CREATE TABLE `platform` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`host` text,
	`operator` text NOT NULL,
	`notice_urls` text NOT NULL,
	`time_zone` text NOT NULL,
	`verified_by` text NOT NULL,
	`first_posted_at` text,
	FOREIGN KEY (`operator`) REFERENCES `legal_entity`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `platform__key__unique` ON `platform` (`key`);
--> statement-breakpoint
CREATE INDEX `platform__operator__index` ON `platform` (`operator`);
--> statement-breakpoint
CREATE TABLE `closure` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`calendar` text NOT NULL,
	`on` text NOT NULL,
	`name` text NOT NULL,
	`citation` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `data_category` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`deprecated_on` text,
	`replaced_by` text,
	`mappings` text NOT NULL,
	`first_posted_at` text,
	FOREIGN KEY (`replaced_by`) REFERENCES `data_category`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `data_category__key__unique` ON `data_category` (`key`);
--> statement-breakpoint
CREATE INDEX `data_category__replaced_by__index` ON `data_category` (`replaced_by`);
--> statement-breakpoint
CREATE TABLE `collection_method` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`deprecated_on` text,
	`replaced_by` text,
	`mappings` text NOT NULL,
	`first_posted_at` text,
	FOREIGN KEY (`replaced_by`) REFERENCES `collection_method`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `collection_method__key__unique` ON `collection_method` (`key`);
--> statement-breakpoint
CREATE INDEX `collection_method__replaced_by__index` ON `collection_method` (`replaced_by`);
--> statement-breakpoint
CREATE TABLE `purpose` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`deprecated_on` text,
	`replaced_by` text,
	`mappings` text NOT NULL,
	`first_posted_at` text,
	`glba_reason` text,
	FOREIGN KEY (`replaced_by`) REFERENCES `purpose`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `purpose__key__unique` ON `purpose` (`key`);
--> statement-breakpoint
CREATE INDEX `purpose__replaced_by__index` ON `purpose` (`replaced_by`);
--> statement-breakpoint
CREATE TABLE `party` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`deprecated_on` text,
	`replaced_by` text,
	`mappings` text NOT NULL,
	`first_posted_at` text,
	FOREIGN KEY (`replaced_by`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `party__key__unique` ON `party` (`key`);
--> statement-breakpoint
CREATE INDEX `party__replaced_by__index` ON `party` (`replaced_by`);
--> statement-breakpoint
CREATE TABLE `policy` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`audiences` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`prevails_over` text NOT NULL,
	`translation_of` text,
	`exceptional_posting` integer NOT NULL,
	`note` text,
	`first_posted_at` text,
	FOREIGN KEY (`translation_of`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `policy__key__unique` ON `policy` (`key`);
--> statement-breakpoint
CREATE INDEX `policy__translation_of__index` ON `policy` (`translation_of`);
--> statement-breakpoint
CREATE TABLE `coverage` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`policy` text NOT NULL,
	`platform` text NOT NULL,
	`from_at` text,
	`to_at` text,
	`statement` text,
	`first_posted_at` text,
	FOREIGN KEY (`policy`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform`) REFERENCES `platform`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `coverage__policy__index` ON `coverage` (`policy`);
--> statement-breakpoint
CREATE INDEX `coverage__platform__index` ON `coverage` (`platform`);
--> statement-breakpoint
CREATE TABLE `source_document` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`original_url` text,
	`captured_at` text,
	`sha256` text NOT NULL,
	`length` integer NOT NULL,
	`text` text,
	`editions` text NOT NULL,
	`first_posted_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `source_document__key__unique` ON `source_document` (`key`);
--> statement-breakpoint
CREATE TABLE `policy_version` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`policy` text NOT NULL,
	`status` text NOT NULL,
	`number` integer,
	`text` text,
	`notice_text` text,
	`chosen_at` text,
	`data_scope` text,
	`earlier_data_consent` text,
	`base` text,
	`editors` text NOT NULL,
	`submitted_by` text,
	`submitted_at` text,
	`dossier_hash` text,
	`post_at` text,
	`post_by` text,
	`ground` text,
	`citation` text,
	`posted_at` text,
	`held_at` text,
	`effective_at` text,
	`effective_on` text,
	`floor_at` text,
	`reckoning` text,
	`withdrawn_at` text,
	`source_document` text,
	`observed_at` text,
	`last_observed_at` text,
	`last_updated_on` text,
	FOREIGN KEY (`policy`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_document`) REFERENCES `source_document`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `policy_version__policy__index` ON `policy_version` (`policy`);
--> statement-breakpoint
CREATE INDEX `policy_version__base__index` ON `policy_version` (`base`);
--> statement-breakpoint
CREATE INDEX `policy_version__source_document__index` ON `policy_version` (`source_document`);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_version__policy__number__unique` ON `policy_version` (`policy`,`number`);
--> statement-breakpoint
CREATE TABLE `statement` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`key` text NOT NULL,
	`section` text,
	`order` integer NOT NULL,
	`summary` text NOT NULL,
	`kind` text NOT NULL,
	`modality` text NOT NULL,
	`negated` integer NOT NULL,
	`completeness` text,
	`actions` text NOT NULL,
	`audiences` text NOT NULL,
	`areas` text NOT NULL,
	`context` text NOT NULL,
	`necessity` text,
	`legal_bases` text NOT NULL,
	`condition` text,
	`exception_to` text NOT NULL,
	`conflicts_with` text NOT NULL,
	`links` text NOT NULL,
	`terms` text,
	`passages` text NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `statement__version__index` ON `statement` (`version`);
--> statement-breakpoint
CREATE UNIQUE INDEX `statement__version__key__unique` ON `statement` (`version`,`key`);
--> statement-breakpoint
CREATE TABLE `text_mark` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text,
	`source_document` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_document`) REFERENCES `source_document`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `text_mark__version__index` ON `text_mark` (`version`);
--> statement-breakpoint
CREATE INDEX `text_mark__source_document__index` ON `text_mark` (`source_document`);
--> statement-breakpoint
CREATE TABLE `change` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`order` integer NOT NULL,
	`statement_key` text,
	`statement_kind` text,
	`sort` text NOT NULL,
	`facet` text NOT NULL,
	`direction` text NOT NULL,
	`before` text,
	`after` text,
	`class` text NOT NULL,
	`reason` text NOT NULL,
	`rule` text,
	`rule_edition` integer,
	`citation` text,
	`overruled_to` text,
	`overruled_reason` text,
	`overruled_by` text,
	`consented_by` text,
	`kept_by` text,
	`answer_reason` text,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `change__version__index` ON `change` (`version`);
--> statement-breakpoint
CREATE TABLE `material_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`edition` integer NOT NULL,
	`title` text NOT NULL,
	`kinds` text NOT NULL,
	`sorts` text NOT NULL,
	`facets` text NOT NULL,
	`directions` text NOT NULL,
	`class` text NOT NULL,
	`citation` text NOT NULL,
	`priority` integer NOT NULL,
	`confirm_with_counsel` integer NOT NULL,
	`in_force_at` text,
	`retired_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `material_rule__key__edition__unique` ON `material_rule` (`key`,`edition`);
--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`in_reply_to` text,
	`about` text NOT NULL,
	`body` text NOT NULL,
	`author` text NOT NULL,
	`quote` text,
	`edited_at` text,
	`resolved_at` text,
	`resolved_by` text,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_reply_to`) REFERENCES `comment`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `comment__version__index` ON `comment` (`version`);
--> statement-breakpoint
CREATE INDEX `comment__in_reply_to__index` ON `comment` (`in_reply_to`);
--> statement-breakpoint
CREATE TABLE `approval` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`step` text NOT NULL,
	`subject` text NOT NULL,
	`version` text,
	`input` text,
	`reason` text,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`status` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`comment` text,
	`dossier_hash` text,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `approval__version__index` ON `approval` (`version`);
--> statement-breakpoint
CREATE TABLE `change_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`issued_at` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `change_notice__version__index` ON `change_notice` (`version`);
--> statement-breakpoint
CREATE TABLE `posting` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`notice` text NOT NULL,
	`platform` text NOT NULL,
	`status` text NOT NULL,
	`basis` text,
	`verified_at` text,
	`last_shown_at` text,
	`absences` integer NOT NULL,
	`absent_since` text,
	`left_at` text,
	FOREIGN KEY (`notice`) REFERENCES `change_notice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform`) REFERENCES `platform`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `posting__notice__index` ON `posting` (`notice`);
--> statement-breakpoint
CREATE INDEX `posting__platform__index` ON `posting` (`platform`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting__notice__platform__unique` ON `posting` (`notice`,`platform`);
--> statement-breakpoint
CREATE TABLE `fetch_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`posting` text NOT NULL,
	`at` text NOT NULL,
	`url` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`http_status` integer,
	`address` text,
	`region` text,
	`sha256` text,
	`method` text,
	`picture` text,
	FOREIGN KEY (`posting`) REFERENCES `posting`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `fetch_evidence__posting__index` ON `fetch_evidence` (`posting`);
--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`platform` text NOT NULL,
	`at` text NOT NULL,
	`text` text NOT NULL,
	`last_shown_at` text,
	`absent_since` text,
	`shown_again_at` text,
	`follows` text,
	`decided_at` text,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform`) REFERENCES `platform`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `incident__version__index` ON `incident` (`version`);
--> statement-breakpoint
CREATE INDEX `incident__platform__index` ON `incident` (`platform`);
--> statement-breakpoint
CREATE TABLE `erratum` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`statement_key` text NOT NULL,
	`known_from` text NOT NULL,
	`reading` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `erratum__version__index` ON `erratum` (`version`);
--> statement-breakpoint
CREATE TABLE `finding_acceptance` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`fingerprint` text NOT NULL,
	`reason` text NOT NULL,
	`rule` text NOT NULL,
	`policy` text,
	FOREIGN KEY (`policy`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `finding_acceptance__policy__index` ON `finding_acceptance` (`policy`);
--> statement-breakpoint
CREATE TABLE `obligation_done` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`rule` text NOT NULL,
	`policy` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text NOT NULL,
	`evidence` text,
	`url` text,
	`version` text NOT NULL,
	FOREIGN KEY (`policy`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `obligation_done__policy__index` ON `obligation_done` (`policy`);
--> statement-breakpoint
CREATE INDEX `obligation_done__version__index` ON `obligation_done` (`version`);
--> statement-breakpoint
CREATE TABLE `snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` text NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `snapshot__version__unique` ON `snapshot` (`version`);
--> statement-breakpoint
CREATE TABLE `app` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`owner` text NOT NULL,
	`contact` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `app__key__unique` ON `app` (`key`);
--> statement-breakpoint
CREATE TABLE `app_adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`app` text NOT NULL,
	`version` text NOT NULL,
	`fetched_at` text,
	`fetched_via` text,
	`acknowledged_at` text,
	FOREIGN KEY (`app`) REFERENCES `app`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `app_adoption__app__index` ON `app_adoption` (`app`);
--> statement-breakpoint
CREATE INDEX `app_adoption__version__index` ON `app_adoption` (`version`);
--> statement-breakpoint
CREATE UNIQUE INDEX `app_adoption__app__version__unique` ON `app_adoption` (`app`,`version`);
--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`totp_secret` text,
	`totp_step` integer,
	`oidc_subject` text,
	`authority` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `member__email__unique` ON `member` (`email`);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`member` text NOT NULL,
	`token_hash` text NOT NULL,
	`authority` integer NOT NULL,
	`last_used_at` text NOT NULL,
	`ends_at` text NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `session__member__index` ON `session` (`member`);
--> statement-breakpoint
CREATE UNIQUE INDEX `session__token_hash__unique` ON `session` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`ends_at` text NOT NULL,
	`used_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `invitation__token_hash__unique` ON `invitation` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`name` text NOT NULL,
	`holder` text,
	`app` text,
	`role` text NOT NULL,
	`ends_at` text NOT NULL,
	`token_hash` text NOT NULL,
	`last_used_at` text,
	FOREIGN KEY (`holder`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`app`) REFERENCES `app`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `api_token__holder__index` ON `api_token` (`holder`);
--> statement-breakpoint
CREATE INDEX `api_token__app__index` ON `api_token` (`app`);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token__token_hash__unique` ON `api_token` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`member` text NOT NULL,
	`token_hash` text NOT NULL,
	`authority` integer NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `calendar_feed__member__index` ON `calendar_feed` (`member`);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed__token_hash__unique` ON `calendar_feed` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`subjects` text NOT NULL,
	`at` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `job_round` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`job` text NOT NULL,
	`started_at` text NOT NULL,
	`milliseconds` integer NOT NULL,
	`items` integer NOT NULL,
	`failures` integer NOT NULL,
	`failed_at` text,
	`late_from` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `job_round__job__unique` ON `job_round` (`job`);
--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`host` text,
	`address` text,
	`former_address` text,
	`events` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`disabled_reason` text,
	`disabled_at` text,
	`secret` text,
	`former_secret` text,
	`former_secret_ends_at` text,
	`confirm_hash` text,
	`confirm_ends_at` text,
	`unsubscribe_hash` text,
	`app` text,
	FOREIGN KEY (`app`) REFERENCES `app`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `subscription__app__index` ON `subscription` (`app`);
--> statement-breakpoint
CREATE TABLE `data_category__parents` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `data_category`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `data_category`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `data_category__parents__unique` ON `data_category__parents` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `data_category__parents__target` ON `data_category__parents` (`target`);
--> statement-breakpoint
CREATE TABLE `collection_method__parents` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `collection_method`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `collection_method`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `collection_method__parents__unique` ON `collection_method__parents` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `collection_method__parents__target` ON `collection_method__parents` (`target`);
--> statement-breakpoint
CREATE TABLE `purpose__parents` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `purpose`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `purpose`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `purpose__parents__unique` ON `purpose__parents` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `purpose__parents__target` ON `purpose__parents` (`target`);
--> statement-breakpoint
CREATE TABLE `party__parents` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `party__parents__unique` ON `party__parents` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `party__parents__target` ON `party__parents` (`target`);
--> statement-breakpoint
CREATE TABLE `policy__publishers` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `legal_entity`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `policy__publishers__unique` ON `policy__publishers` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `policy__publishers__target` ON `policy__publishers` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__actors` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__actors__unique` ON `statement__actors` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__actors__target` ON `statement__actors` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__sources` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__sources__unique` ON `statement__sources` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__sources__target` ON `statement__sources` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__recipients` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__recipients__unique` ON `statement__recipients` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__recipients__target` ON `statement__recipients` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__data_categories` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `data_category`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__data_categories__unique` ON `statement__data_categories` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__data_categories__target` ON `statement__data_categories` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__excluded_data_categories` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `data_category`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__excluded_data_categories__unique` ON `statement__excluded_data_categories` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__excluded_data_categories__target` ON `statement__excluded_data_categories` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__collection_methods` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `collection_method`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__collection_methods__unique` ON `statement__collection_methods` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__collection_methods__target` ON `statement__collection_methods` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__purposes` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `purpose`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__purposes__unique` ON `statement__purposes` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__purposes__target` ON `statement__purposes` (`target`);
--> statement-breakpoint
CREATE TABLE `statement__defined_entities` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `legal_entity`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `statement__defined_entities__unique` ON `statement__defined_entities` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `statement__defined_entities__target` ON `statement__defined_entities` (`target`);
--> statement-breakpoint
CREATE TABLE `app__platforms` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `app`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `platform`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `app__platforms__unique` ON `app__platforms` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `app__platforms__target` ON `app__platforms` (`target`);
--> statement-breakpoint
CREATE TABLE `app__policies` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `app`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `app__policies__unique` ON `app__policies` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `app__policies__target` ON `app__policies` (`target`);
--> statement-breakpoint
CREATE TABLE `subscription__policies` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `policy`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `subscription__policies__unique` ON `subscription__policies` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `subscription__policies__target` ON `subscription__policies` (`target`);
--> statement-breakpoint
CREATE TABLE `subscription__platforms` (
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`owner`, `position`),
	FOREIGN KEY (`owner`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `platform`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `subscription__platforms__unique` ON `subscription__platforms` (`owner`,`target`);
--> statement-breakpoint
CREATE INDEX `subscription__platforms__target` ON `subscription__platforms` (`target`);
--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`record_type` text NOT NULL,
	`record_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);

--> statement-breakpoint
CREATE INDEX `audit_entry__record` ON `audit_entry` (`record_id`);
--> statement-breakpoint
CREATE TABLE `audit_personal_value` (
	`hash` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`salt` text NOT NULL,
	`value` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `audit_checkpoint` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`at` text NOT NULL,
	`key` text NOT NULL,
	`signature` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL,
	`due` text NOT NULL,
	`policy` text,
	`version` text,
	`platforms` text NOT NULL,
	`payload` text NOT NULL,
	`cancelled_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `event__key__unique` ON `event` (`key`);
--> statement-breakpoint
CREATE INDEX `event__version__index` ON `event` (`version`);
--> statement-breakpoint
CREATE INDEX `event__due__index` ON `event` (`due`);
--> statement-breakpoint
CREATE TABLE `delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`event` text NOT NULL,
	`subscription` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` text NOT NULL,
	`lease_owner` text,
	`lease_until` text,
	`fence` integer NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`event`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subscription`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `delivery__event__subscription__unique` ON `delivery` (`event`,`subscription`);
--> statement-breakpoint
CREATE INDEX `delivery__subscription__state__index` ON `delivery` (`subscription`,`state`);
--> statement-breakpoint
CREATE INDEX `delivery__state__next_at__index` ON `delivery` (`state`,`next_at`,`id`);
--> statement-breakpoint
CREATE INDEX `delivery__settled_at__index` ON `delivery` (`settled_at`);
--> statement-breakpoint
CREATE INDEX `delivery__lease_until__index` ON `delivery` (`lease_until`);
--> statement-breakpoint
CREATE TABLE `delivery_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery` text NOT NULL,
	`at` text NOT NULL,
	`status` integer,
	`milliseconds` integer NOT NULL,
	`error` text,
	`excerpt` text,
	FOREIGN KEY (`delivery`) REFERENCES `delivery`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `delivery_attempt__delivery__index` ON `delivery_attempt` (`delivery`,`at`);
--> statement-breakpoint
CREATE INDEX `delivery_attempt__answer__index` ON `delivery_attempt` (`at`) WHERE error is not null or excerpt is not null;
--> statement-breakpoint
CREATE TABLE `picture` (
	`sha256` text PRIMARY KEY NOT NULL,
	`base64` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `search_entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL UNIQUE,
	`type` text NOT NULL,
	`heading` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_match` USING fts5(heading, words,
	content = 'search_entry', content_rowid = 'number', tokenize = 'ascii', prefix = '1 2 3', detail = 'column');
--> statement-breakpoint
CREATE TRIGGER `search_entry__added` AFTER INSERT ON `search_entry` BEGIN
	INSERT INTO search_match(rowid, heading, words) VALUES (new.number, new.heading, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry__gone` AFTER DELETE ON `search_entry` BEGIN
	INSERT INTO search_match(search_match, rowid, heading, words)
		VALUES ('delete', old.number, old.heading, old.words);
END;
