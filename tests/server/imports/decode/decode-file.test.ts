import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { FIXTURES } from "@/tests/fixtures/activities/make-activities";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const reasonFor = (content: string | Uint8Array, name = "run.gpx") => {
  const result = decodeFile(bytesOf(content), name);
  return result.ok ? "accepted" : result.reason;
};

test.each(Object.entries(FIXTURES))(
  "the committed %s is what its script makes",
  (name, content) => {
    const path = new URL(`../../../fixtures/activities/${name}`, import.meta.url);
    expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(bytesOf(content)));
  },
);

describe("deciding what a file is", () => {
  test.each(Object.entries(FIXTURES))(
    "%s is known by its content whatever its name",
    (name, content) => {
      const result = decodeFile(bytesOf(content), "photo.jpg");
      expect(result).toMatchObject({ ok: true, format: name.split(".")[1], warnings: [] });
    },
  );

  test("a name that promises another format is said", () => {
    const result = decodeFile(bytesOf(FIXTURES["easy-2k.gpx"]), "run.fit");
    expect(result).toMatchObject({ ok: true, format: "gpx", warnings: ["name-disagrees"] });
  });

  test("a packed file is the same file, with the same hash", () => {
    const plain = bytesOf(FIXTURES["long-6k.fit"]);
    const sha256 = createHash("sha256").update(plain).digest("hex");
    expect(decodeFile(plain, "a.fit")).toMatchObject({ ok: true, sha256 });
    expect(decodeFile(gzipSync(plain), "a.fit.gz")).toMatchObject({
      ok: true,
      sha256,
      warnings: [],
    });
  });

  test.each([
    ["nothing", "", "empty"],
    ["packed nothing", gzipSync(""), "empty"],
    ["twice packed", gzipSync(gzipSync("<gpx/>")), "unknown-type"],
    ["zeros", new Uint8Array(5000), "corrupt"],
    ["a sentence", "I ran 5 km today", "unknown-type"],
    ["a picture", "\u0089PNG\r\n\u001a\n", "unknown-type"],
    [
      "a drawing",
      `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
      "unknown-type",
    ],
    ["a zip", "PK\u0003\u0004rest", "archive"],
    ["a web page", "<!DOCTYPE html><html></html>", "html"],
    ["a web page after a comment", "<!-- x -->\n<HTML><body>Sign in</body></HTML>", "html"],
    ["an entity attack", `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>`, "doctype"],
    ["an outside entity", `<!DOCTYPE gpx SYSTEM "file:///etc/passwd"><gpx/>`, "doctype"],
    ["no track", `<gpx><metadata><time>2023-07-07T16:10:57Z</time></metadata></gpx>`, "no-track"],
    ["one point", `<gpx><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>`, "no-track"],
    ["half a header", "<gpx", "corrupt"],
    ["more than 50 MB", new Uint8Array(50 * 1024 * 1024 + 1), "too-large"],
  ])("%s is refused with its reason", (_, content, reason) => {
    expect(reasonFor(content)).toBe(reason);
  });
});
