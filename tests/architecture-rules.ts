/** Who may import whom: rules for dependency-cruiser, run by architecture.test.ts. */

/** What every area stands on: the platform, and who may be shown to whom. */
const ground = "platform|blocks";

const areas = [
  "blocks",
  "runners",
  "runs",
  "notifications",
  "partners",
  "clubs",
  "imports",
  "planned-runs",
  "commitments",
  "streaks",
  "group-runs",
  "invitations",
  "feed",
  "readiness",
  "coach",
  "digest",
];

/** Which areas stand below an area, so that it may use their verbs, queries and access. */
const below = {
  blocks: [],
  auth: ["runners"],
  runners: [],
  privacy: ["runners"],
  runs: ["runners", "notifications", "privacy"],
  partners: ["runners", "runs", "notifications"],
  clubs: ["runners", "runs", "notifications"],
  imports: ["runners", "runs", "notifications"],
  "live-runs": [
    ...["runners", "runs", "notifications", "privacy", "partners", "planned-runs", "weather"],
  ],
  "live-shares": ["runners", "runs", "notifications", "privacy", "partners", "clubs"],
  "planned-runs": ["runners", "runs", "notifications", "partners", "group-runs"],
  commitments: ["runners", "runs", "notifications"],
  streaks: ["runners", "runs", "notifications", "commitments", "partners", "clubs"],
  invitations: [
    "runners",
    "runs",
    "notifications",
    "partners",
    "clubs",
    "planned-runs",
    "group-runs",
  ],
  notifications: ["runners"],
  readiness: ["runners", "commitments", "streaks"],
  coach: ["runners", "runs", "partners", "commitments", "streaks", "planned-runs", "readiness"],
  account: ["auth", "runners", "runs", "partners", "clubs", "commitments", "invitations"],
  moderation: ["runners", "runs", "partners", "clubs", "commitments", "notifications"],
  progress: ["runners", "runs", "partners", "clubs", "commitments", "streaks"],
  digest: [
    "runners",
    "runs",
    "partners",
    "clubs",
    "commitments",
    "streaks",
    "planned-runs",
    "group-runs",
    "notifications",
    "coach",
  ],
  "check-ins": ["runners", "notifications", "partners"],
  feed: ["runners", "runs", "notifications", "partners", "clubs"],
  weather: [],
  "group-runs": ["runners", "runs", "notifications", "partners", "clubs", "weather"],
  polls: ["runners", "runs", "notifications", "partners", "clubs", "group-runs", "weather"],
};

const entryPoints =
  "^server/(web|worker|router|work|trpc-endpoint|imports-endpoint|live-runs-endpoint|live-shares-endpoint|export-endpoint|picture-endpoint|unsubscribe-endpoint|prefetch|session)\\.tsx?$";

const areaRules = Object.entries(below).map(([area, allowed]) => ({
  name: `area-${area}`,
  comment: `server/${area} uses only the areas below it: ${allowed.join(", ") || "none"}`,
  severity: "error",
  from: { path: `^server/${area}/` },
  to: {
    path: "^server/[^/]+/",
    pathNot: `^server/(${ground}|${[area, ...allowed].join("|")})/`,
  },
}));

export const rules = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^generated/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure",
      comment: "domain/ imports itself, zod and pure libraries of its subject",
      severity: "error",
      from: { path: "^domain/" },
      to: {
        pathNot:
          "^domain/|^node_modules/(zod|temporal-polyfill|temporal-spec|rrule-temporal|geographiclib-geodesic)/",
      },
    },
    {
      name: "browser-takes-types-only",
      comment: "client/ and components/ import only types from server/",
      severity: "error",
      from: { path: "^(client|components)/" },
      to: { path: "^(server|generated)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "client-draws-nothing",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^components/" },
    },
    {
      name: "ui-knows-no-product",
      comment: "components/ui imports only itself and libraries",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(app|server|client|domain|components/(?!ui/))" },
    },
    {
      name: "pages-enter-by-the-door",
      comment: "pages and layouts reach the server through prefetch and session",
      severity: "error",
      from: { path: "^app/.*(page|layout|error|loading|not-found|[a-z-]+-part)\\.tsx$" },
      to: {
        path: "^server/",
        pathNot: "^server/(prefetch|session)\\.tsx?$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "routes-never-query",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(server/platform/(db|hot-statements)|generated/)" },
    },
    {
      name: "nobody-imports-app",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^app/" },
    },
    {
      name: "platform-knows-no-area",
      severity: "error",
      from: { path: "^server/platform/" },
      to: { path: "^server/(?!platform/)" },
    },
    {
      name: "areas-know-no-entry-point",
      severity: "error",
      from: { path: "^server/[^/]+/" },
      to: { path: entryPoints },
    },
    {
      name: "only-entry-points-import-routers-and-jobs",
      severity: "error",
      from: { pathNot: `${entryPoints}|^tests/|^prisma/|^bench/` },
      to: { path: "^server/[^/]+/(router|jobs)\\.ts$" },
    },
    {
      name: "routers-do-not-query",
      comment: "routers parse, authorise, delegate, within their area",
      severity: "error",
      from: { path: "^server/[^/]+/router\\.ts$" },
      to: { path: "^(server/platform/(db|hot-statements)|generated/)" },
    },
    {
      name: "server-draws-only-mail",
      severity: "error",
      from: { path: "^server/", pathNot: "-email\\.tsx$|^server/(prefetch\\.tsx|platform/mail/)" },
      to: { path: "^components/" },
    },
    {
      name: "tests-stay-tests",
      comment: "only tests, benchmarks and the seed import tests/",
      severity: "error",
      from: { pathNot: "^(tests|prisma|bench|scripts)/" },
      to: { path: "^tests/" },
    },
    {
      name: "one-way-out",
      comment: "outbound requests go through safeFetch",
      severity: "error",
      from: { path: "^(server|domain|app)/", pathNot: "^server/platform/fetch/" },
      to: { path: "^node_modules/undici/" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...areaRules,
  ],
};

export const knownAreas = [...new Set([...areas, ...Object.keys(below)])];
