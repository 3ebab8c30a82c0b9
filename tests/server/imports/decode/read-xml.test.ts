import { describe, expect, test } from "vitest";
import { encodingOf, readXml } from "@/server/imports/decode/read-xml";

const read = (content: string | Uint8Array) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const closed: [string, string, string][] = [];
  const outcome = readXml(bytes, {
    open: () => undefined,
    close: (name, text, parent) => closed.push([name, text, parent]),
  });
  return { ...outcome, closed };
};

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

describe("reading XML", () => {
  test("names lose their prefix, declared or not", () => {
    expect(read("<a><x:hr>150</x:hr></a>").closed[0]).toEqual(["hr", "150", "a"]);
  });

  test("text across chunks and CDATA is one text", () => {
    const long = "y".repeat(9000);
    const many = `<a>${"<b/>".repeat(70_000)}<n>${long}<![CDATA[z]]></n></a>`;
    expect(read(many).closed.find(([name]) => name === "n")?.[1]).toBe(`${long}z`);
  });

  test("blanks before the declaration are no damage", () => {
    expect(read(`          <?xml version="1.0"?><a/>`)).toMatchObject({
      stop: null,
      damaged: false,
    });
  });

  test("a cut-off document hands over what was complete, and is damaged", () => {
    const { closed, damaged } = read("<a><p>1</p><p>2</p><p>3");
    expect(closed.map(([, text]) => text)).toEqual(["1", "2"]);
    expect(damaged).toBe(true);
  });

  test.each([
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from("<n>é</n>")])],
    ["UTF-16", utf16("<n>é</n>")],
    ["UTF-16 without a mark", utf16("<n>é</n>").subarray(2)],
    [
      "cp1252 declared as UTF-8",
      new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><n>é</n>`, "latin1")),
    ],
    [
      "Latin-1 as declared",
      new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><n>é</n>`, "latin1")),
    ],
  ])("%s is read as what it is", (_, bytes) => {
    expect(read(bytes).closed).toEqual([["n", "é", ""]]);
  });

  test("UTF-8 cut inside its last character is still UTF-8", () => {
    const bytes = new TextEncoder().encode("<n>ü</n><m>é");
    expect(encodingOf(bytes.subarray(0, -1))).toBe("utf-8");
  });

  test("a DOCTYPE stops it", () => {
    expect(read(`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`)).toMatchObject({
      stop: "doctype",
      closed: [],
    });
  });

  test("a megabyte without a tag stops it, a long file with tags does not", () => {
    expect(read(`<a><!--${"-x".repeat(1_000_000)}--></a>`).stop).toBe("too-long");
    expect(read(`<a>${"<b>text</b>".repeat(200_000)}</a>`).stop).toBeNull();
  });

  test("nesting beyond 32 stops it", () => {
    expect(read("<a>".repeat(200_000)).stop).toBe("too-deep");
  });
});
