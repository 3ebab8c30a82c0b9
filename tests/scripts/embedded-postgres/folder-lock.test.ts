import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import {
  lockHolder,
  takeFolderLock,
  withFolderLock,
} from "@/scripts/embedded-postgres/folder-lock";
import { projectRoot } from "@/scripts/prepare/project-root";

const folder = () => mkdtempSync(path.join(tmpdir(), "runpact-lock-"));

test("a held lock is refused and tells who holds it", async () => {
  const place = folder();
  const lock = await takeFolderLock(place, "start");
  lock?.describe("process 7");
  expect(await takeFolderLock(place, "start")).toBeUndefined();
  expect(await lockHolder(place, "start")).toBe("process 7");
  await lock?.release();
  expect(await lockHolder(place, "start")).toBeUndefined();
});

test("locks for other purposes and other folders do not touch", async () => {
  const place = folder();
  const locks = [
    await takeFolderLock(place, "start"),
    await takeFolderLock(place, "build"),
    await takeFolderLock(folder(), "start"),
  ];
  expect(locks.every((lock) => lock !== undefined)).toBe(true);
  for (const lock of locks) await lock?.release();
});

test("a lock whose holder was killed is free at once", async () => {
  const place = folder();
  const source = pathToFileURL(
    path.join(projectRoot, "scripts/embedded-postgres/folder-lock.ts"),
  ).href;
  const program = `const { takeFolderLock } = await import(${JSON.stringify(source)});
    await takeFolderLock(${JSON.stringify(place)}, "start");
    console.log("held");
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", program]);
  await once(holder.stdout, "data");
  expect(await takeFolderLock(place, "start")).toBeUndefined();
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const lock = await takeFolderLock(place, "start");
  expect(lock).toBeDefined();
  await lock?.release();
});

test("of many who ask at once, one after the other works", async () => {
  const place = folder();
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withFolderLock(place, "work", 20_000, work)));
  expect(most).toBe(1);
});
