/** What an account's export and deletion need to know of a table. */
type PersonalTable = {
  /** SQL condition for the rows that are a runner's own: $1 their id, $2 their address. */
  whose: string;
  /** Every column that holds a runner's id or address. */
  people: readonly string[];
  /** How its rows go with the account: by a foreign key, or by `eraseByHand`. */
  goes: "with the runner" | "by hand";
  /** Columns that are left out of the export, with the reason. */
  without?: Readonly<Record<string, string>>;
};

const secret = "only its hash is stored, and it opens something";
const file = "exported as a file of its own";
const hiding = "it hides a home from others and would give it away in a lost archive";
const others = "it names another person";

const mine = (column = "runner_id", more: Partial<PersonalTable> = {}): PersonalTable => ({
  whose: `t.${column} = $1::uuid`,
  people: [column],
  goes: "with the runner",
  ...more,
});

/**
 * Every table with a path to a runner. A test holds it against the database: a new table, or a new column that names
 * a runner, fails until it stands here, so that no export is short of it and no deletion leaves it behind.
 */
export const personalData: Readonly<Record<string, PersonalTable>> = {
  runner: mine("id", { people: ["id", "email", "handle"] }),
  account_code: mine("runner_id", {
    people: ["runner_id", "address"],
    without: { code_hash: secret },
  }),
  block: mine("blocker_id", { people: ["blocker_id", "blocked_id"] }),
  calendar_feed: mine("runner_id", { without: { token_hash: secret } }),
  check_in: mine(),
  cheer: mine("cheerer_id"),
  club_event: mine(),
  club_request: mine(),
  coach_report: mine(),
  coach_text: mine(),
  commitment: mine(),
  commitment_pause: mine(),
  commitment_version: mine(),
  digest: mine(),
  frozen_week: mine(),
  group_run: mine("organiser_id"),
  group_run_answer: mine(),
  group_run_attendance: mine("runner_id", {
    people: ["runner_id", "marked_by_id"],
    without: { marked_by_id: others },
  }),
  group_run_join: mine(),
  group_run_pace_group: mine("sweeper_id"),
  home_place: mine(),
  import: mine("runner_id", { without: { sha256: "it follows from the file" } }),
  invitation: mine("inviter_id", { without: { token_hash: secret } }),
  invitation_acceptance: mine(),
  live_batch: {
    whose: "t.share_id IN (SELECT id FROM live_share WHERE runner_id = $1::uuid)",
    people: [],
    goes: "with the runner",
  },
  live_note: mine("author_id", { people: ["author_id", "runner_id"] }),
  live_share: mine("runner_id", { without: { token_hash: secret } }),
  live_chunk: mine("runner_id", {
    without: {
      sha256: "it follows from the content",
      content: "it becomes the run that is exported",
    },
  }),
  mail_message: {
    whose: "t.recipient = $2::citext AND t.kind <> 'sign-in'",
    people: ["recipient"],
    goes: "by hand",
    without: { unsubscribe_url: "whoever has it ends mails without signing in" },
  },
  mailed_invitation: mine("inviter_id", {
    people: ["inviter_id", "email"],
    without: { address_hash: "it follows from the address" },
  }),
  membership: mine(),
  moderation_case: mine("accountable_id", {
    people: ["accountable_id", "decided_by_id", "outcome_by_id"],
    without: { decided_by_id: others, outcome_by_id: others },
  }),
  notice: mine("runner_id", { people: ["runner_id", "actor_id"] }),
  notice_mute: mine("runner_id", { people: ["runner_id", "person_id"] }),
  notice_setting: mine(),
  nudge: mine(),
  oauth_account: mine(),
  partner_ask: mine("asker_id", { people: ["asker_id", "asked_id"] }),
  partnership: {
    whose: "t.id IN (SELECT partnership_id FROM partnership_side WHERE runner_id = $1::uuid)",
    people: [],
    goes: "by hand",
  },
  partnership_side: mine("runner_id", { people: ["runner_id", "partner_id"] }),
  planned_run: mine(),
  poll: mine("organiser_id", { without: { guest_token_hash: secret } }),
  poll_answer: {
    whose: "t.voter_id IN (SELECT id FROM poll_voter WHERE runner_id = $1::uuid)",
    people: [],
    goes: "with the runner",
  },
  poll_voter: mine("runner_id", {
    people: ["runner_id", "guest_email"],
    without: { token_hash: secret },
  }),
  push_subscription: mine("runner_id", {
    without: { endpoint: "whoever has it can send pushes", p256dh: secret, auth: secret },
  }),
  readiness_check: mine(),
  report: mine("reporter_id"),
  roll_showing: mine(),
  roll_sighting: mine("runner_id", {
    people: ["runner_id", "shown_by_id"],
    without: { shown_by_id: others },
  }),
  run: mine(),
  run_comment: mine("author_id"),
  run_file: mine("runner_id", { without: { sha256: "it follows from the file", content: file } }),
  run_public: mine("runner_id", { without: { key: "it names the version of the view" } }),
  run_track: mine("runner_id", { without: { blob: file, line: file } }),
  run_witness: {
    whose: "(t.witness_id = $1::uuid OR t.runner_id = $1::uuid)",
    people: ["runner_id", "witness_id"],
    goes: "by hand",
  },
  runner_why: mine(),
  runner_grid: mine("runner_id", { without: { north: hiding, east: hiding, seed: hiding } }),
  runner_picture: mine("runner_id", { without: { content: file } }),
  runner_week: mine(),
  session: mine("runner_id", { without: { token_hash: secret } }),
  suppressed_address: {
    whose: "t.address = $2::citext",
    people: ["address"],
    goes: "by hand",
  },
  sign_in_challenge: {
    whose: "t.email = $2::citext",
    people: ["email"],
    goes: "by hand",
    without: { link_token_hash: secret, code_hash: secret, browser_hash: secret },
  },
};

/** Tables without anything of a person, or where nothing needs to be done, and why. */
export const impersonal: Readonly<Record<string, string>> = {
  club: "it belongs to its people; one without others goes with its last",
  club_board: "counts of a club",
  club_change: "a note that a standing must be looked at; worked in within a minute",
  club_standing: "a projection of memberships, which takes itself back within a minute",
  club_standing_count: "counts of a club",
  club_window: "counts of a club",
  gone_invitation:
    "that a link's maker is gone, known by the link's hash alone; deleted when it would have ended",
  group_run_change: "a change of a group run, without who made it",
  live_cheer: "a word to a run that is being watched; gone after a day",
  live_seat: "an open stream, without a name; gone when it closes",
  poll_option: "a time that a poll asks about",
  weather_forecast: "the weather of a place, for whom ever it was asked",
  coach_breaker: "whether the model answers",
  push_key: "the installation's own key",
  rate_limit: "counters that run out within minutes",
  cache_tag: "names of pages",
  mail_suppression:
    "that an address wants no invitations, known by its hash alone; it outlives the account on purpose",
  tombstone:
    "that an account was deleted, by the hash of its random id, so that no restored backup brings it back",
  process_heartbeat: "which processes live",
  _prisma_migrations: "which migrations ran",
};
