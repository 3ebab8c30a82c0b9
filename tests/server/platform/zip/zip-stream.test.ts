import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { zipStream } from "@/server/platform/zip/zip-stream";
import { readZip } from "@/tests/setup/read-zip";

async function zipped(entries: Parameters<typeof zipStream>[0]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStream(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("another program reads back every byte and every name", async () => {
  const long = randomBytes(3_000_000);
  const halves = [long.subarray(0, 1_234_567), long.subarray(1_234_567)];
  const files = await readZip(
    await zipped([
      { name: "README.txt", content: [Buffer.from("words")] },
      { name: "files/Läufe am Morgen.gpx", content: halves },
      { name: "empty.json", content: [] },
    ]),
  );
  expect([...files.keys()]).toEqual(["README.txt", "files/Läufe am Morgen.gpx", "empty.json"]);
  expect(files.get("README.txt")?.toString()).toBe("words");
  expect(files.get("files/Läufe am Morgen.gpx")?.equals(long)).toBe(true);
  expect(files.get("empty.json")).toHaveLength(0);
});

test("an entry that fails ends the archive with its error", async () => {
  async function* broken() {
    yield Buffer.from("a");
    throw new Error("the database went away");
  }
  await expect(zipped([{ name: "a", content: broken() }])).rejects.toThrow("went away");
});
