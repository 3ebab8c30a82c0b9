import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sourceDigest } from "@/scripts/prepare/source-digest";

test("a digest changes with a content, a name and a new file, and with nothing else", () => {
  const root = mkdtempSync(path.join(tmpdir(), "runpact-digest-"));
  mkdirSync(path.join(root, "app/inner"), { recursive: true });
  writeFileSync(path.join(root, "app/inner/a.ts"), "one");
  const digest = () => sourceDigest(root, ["app", "missing"]);
  const seen = [digest()];
  expect(digest()).toBe(seen[0]);
  writeFileSync(path.join(root, "app/inner/a.ts"), "two");
  seen.push(digest());
  renameSync(path.join(root, "app/inner/a.ts"), path.join(root, "app/inner/b.ts"));
  seen.push(digest());
  writeFileSync(path.join(root, "app/c.ts"), "");
  seen.push(digest());
  expect(new Set(seen).size).toBe(4);
});
