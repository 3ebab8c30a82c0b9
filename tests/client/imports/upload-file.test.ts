import { describe, expect, test } from "vitest";
import { readAnswer } from "@/client/imports/upload-file";

describe("what an answer to an upload means", () => {
  test("an item is what became of the file", () => {
    const item = { id: "1", state: "refused" };
    expect(readAnswer(200, JSON.stringify({ item }))).toEqual({ ok: true, item });
  });

  test("a refusal says the server's own sentence and is not tried again by itself", () => {
    const answer = readAnswer(413, JSON.stringify({ error: "Too large; the limit is 50 MB." }));
    expect(answer).toEqual({ ok: false, sentence: "Too large; the limit is 50 MB.", again: false });
  });

  test.each([429, 500, 502, 503])("after a %i the same file may go through later", (status) => {
    expect(readAnswer(status, "")).toMatchObject({ ok: false, again: true });
  });

  test.each([
    [200, "<html>a sign-in page of the hotel</html>"],
    [200, "{}"],
    [200, "null"],
    [502, "<html>Bad gateway</html>"],
    [401, ""],
  ])("a foreign answer (%i, %s) still ends in a sentence", (status, text) => {
    const answer = readAnswer(status, text);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/\.$/) });
  });
});
