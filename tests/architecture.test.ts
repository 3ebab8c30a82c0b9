import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import { beforeAll, describe, expect, test } from "vitest";
import { noticeCatalogue } from "@/domain/notification/catalogue";
import { topicNames } from "@/domain/notification/topics";
import { knownAreas, rules } from "./architecture-rules";
import guards from "./mutants/guards.json";

const root = fileURLToPath(new URL("..", import.meta.url));
const sourceFolders = [
  "app",
  "bench",
  "client",
  "components",
  "domain",
  "prisma",
  "scripts",
  "server",
];

type Module = { source: string; dependencies: { resolved: string }[] };
type Violation = { from: string; to: string; rule: { name: string } };

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith(".d.ts"));
const sources = tracked.filter((file) => sourceFolders.includes(file.split("/", 1)[0] ?? ""));

function linesOf(file: string): string[] {
  return readFileSync(`${root}/${file}`, "utf8").trimEnd().split("\n");
}

describe("who imports whom", () => {
  let modules: Module[] = [];
  let violations: Violation[] = [];

  beforeAll(async () => {
    const { output } = await cruise(
      sourceFolders,
      {
        baseDir: root,
        ruleSet: rules as never,
        validate: true,
        parser: "swc",
        tsPreCompilationDeps: true,
        doNotFollow: { path: "^(node_modules|generated)/" },
        exclude: { path: "(^|/)\\.next/|^generated/" },
        builtInModules: { override: undefined },
      } as never,
      {
        extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
        alias: { "@": root },
        exportsFields: ["exports"],
        conditionNames: ["import", "node", "default", "types"],
      } as never,
    );
    const result = output as unknown as { modules: Module[]; summary: { violations: Violation[] } };
    modules = result.modules;
    violations = result.summary.violations;
  }, 60_000);

  test("the check sees the whole product", () => {
    const seen = new Set(modules.map(({ source }) => source));
    expect(sources.filter((file) => !seen.has(file))).toEqual([]);
    expect(sources.length).toBeGreaterThan(200);
    const router = modules.find(({ source }) => source === "server/runs/router.ts");
    expect(router?.dependencies.map(({ resolved }) => resolved)).toContain(
      "server/platform/trpc.ts",
    );
  });

  test("every import keeps to the layers", () => {
    const broken = violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(broken).toEqual([]);
  });
});

describe("how files are kept", () => {
  test("files are small: median at most 60 lines, 95 % under 200, none over 300", () => {
    const lengths = sources.map((file) => linesOf(file).length).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(sources.filter((file) => linesOf(file).length > 300)).toEqual([]);
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.95)).toBeLessThan(200);
  });

  test("files are named in kebab-case and never after a drawer", () => {
    const named = tracked.filter((file) => {
      const name = (file.split("/").at(-1) ?? "").replace(
        /(\.test|\.spec|\.screens|\.bench|\.config)?\.tsx?$/,
        "",
      );
      const isRoute = /^(bench\/next-peer\/)?app\//.test(file);
      const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || (isRoute && /^[a-z_-]+$/.test(name));
      const isDrawer = /(^|\/)(utils?|helpers?|misc|common|index|lib)(\/|\.tsx?$)/.test(file);
      return (!isKebab && !name.endsWith(".setup")) || isDrawer;
    });
    expect(named).toEqual([]);
  });

  test("every folder of the server is an area of the product or the platform", () => {
    const folders = new Set(sources.flatMap((file) => /^server\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect(
      [...folders].filter((name) => name !== "platform" && !knownAreas.includes(name)),
    ).toEqual([]);
  });

  test("default exports stand only where a tool demands them", () => {
    const demanded =
      /^((bench\/next-peer\/)?app\/.*\.tsx?|bench\/next-peer\/next\.config\.ts|.*\.config\.ts|next\.config\.ts|proxy\.ts|prisma\.config\.ts|server\/platform\/cache\/.*\.ts|tests\/(faults\/)?setup\/.*\.ts|tests\/e2e\/.*\.ts)$/;
    const found = tracked.filter(
      (file) => !demanded.test(file) && linesOf(file).some((line) => /^export default /.test(line)),
    );
    expect(found).toEqual([]);
  });

  test("classes are left to the error type, and no file only passes on others", () => {
    const classes = sources.filter((file) =>
      linesOf(file).some((line) => /^(export )?(abstract )?class (?!AppError\b)/.test(line)),
    );
    const barrels = sources.filter((file) => {
      const lines = linesOf(file).filter((line) => line.trim() !== "");
      return lines.length > 0 && lines.every((line) => /^export .* from /.test(line));
    });
    expect([...classes, ...barrels]).toEqual([]);
  });

  test("a test lies where its source lies", () => {
    const known = new Set(sources);
    const lost = tracked
      .filter((file) => /^tests\/(domain|server|components|client)\/.*\.test\.tsx?$/.test(file))
      .filter((file) => {
        const source = file.replace(/^tests\//, "").replace(/\.test\.tsx?$/, "");
        const folder = source.replace(/\/[^/]+$/, "/");
        return (
          !known.has(`${source}.ts`) &&
          !known.has(`${source}.tsx`) &&
          !sources.some((one) => one.startsWith(folder))
        );
      });
    expect(lost).toEqual([]);
  });

  test("no type check is switched off and no raw SQL takes text", () => {
    const signs = /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore|RawUnsafe|: any\b|as any\b/;
    const found = sources.filter((file) => linesOf(file).some((line) => signs.test(line)));
    expect(found).toEqual([]);
  });

  test("only safeFetch and the browser's own upload call fetch", () => {
    const found = sources.filter(
      (file) =>
        /^(server|domain|app)\//.test(file) &&
        !file.startsWith("server/platform/fetch/") &&
        linesOf(file).some((line) => /(^|[^.\w])fetch\(/.test(line)),
    );
    expect(found).toEqual([]);
  });

  test("a form sent before its page has come alive puts nothing typed into an address", () => {
    const found = sources.filter((file) =>
      linesOf(file).some((line) => /<form\b/.test(line) && !line.includes('method="post"')),
    );
    expect(found).toEqual([]);
  });
});

test("every kind of notice that can be switched off is sent by something", () => {
  const server = sources
    .filter((file) => file.startsWith("server/"))
    .map((file) => readFileSync(`${root}/${file}`, "utf8"))
    .join("\n");
  const kinds = Object.keys(noticeCatalogue);
  expect(kinds.length).toBeGreaterThan(30);
  const told = (kind: string) =>
    server.includes(`"${kind}"`) ||
    (kind.startsWith("group-run-") && server.includes("kind: `group-run-${"));
  expect(kinds.filter((kind) => !told(kind))).toEqual([]);
  const used = new Set(Object.values(noticeCatalogue).map(({ topic }) => topic));
  expect(topicNames.filter((topic) => !used.has(topic))).toEqual([]);
});

test("each guard that the mutant run takes away stands in its file, exactly once", () => {
  expect(guards.length).toBeGreaterThanOrEqual(20);
  for (const { file, find } of guards) {
    const found = readFileSync(`${root}/${file}`, "utf8").split(find).length - 1;
    expect([file, find, found]).toEqual([file, find, 1]);
  }
});
