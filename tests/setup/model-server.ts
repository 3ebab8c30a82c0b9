import { once } from "node:events";
import { createServer } from "node:http";

export type ModelServer = {
  url: string;
  /** What was asked, word for word. */
  asked: { authorization: string | undefined; body: string; data: string }[];
  /** What it answers: a text as a model's, or null where `misbehave` says how. */
  answer: (data: string) => string;
  misbehave: "silence" | "no-json" | "error" | "huge" | "redirect" | null;
  close: () => void;
};

/** A real server on loopback that speaks OpenAI's chat completions, well or badly. */
export async function startModelServer(): Promise<ModelServer> {
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { model, messages } = JSON.parse(body) as {
      model: string;
      messages: { role: string; content: string | { text: string }[] }[];
    };
    const last = messages.at(-1)?.content ?? "";
    const data = typeof last === "string" ? last : last.map(({ text }) => text).join("");
    here.asked.push({ authorization: req.headers.authorization, body, data });
    if (here.misbehave === "silence") return;
    if (here.misbehave === "error") return void res.writeHead(500).end("{}");
    if (here.misbehave === "redirect") {
      return void res.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    }
    if (here.misbehave === "huge") return void res.end("x".repeat(1_000_000));
    const content = here.misbehave === "no-json" ? "Well done, you!" : here.answer(data);
    res.writeHead(200, { "content-type": "application/json" }).end(
      JSON.stringify({
        id: "1",
        object: "chat.completion",
        created: 1,
        model,
        choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const here: ModelServer = {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1`,
    asked: [],
    answer: honestAnswer,
    misbehave: null,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return here;
}

/** What an obedient model makes of the prompt: its first fact that can follow "That is", between friendly words. */
export function honestAnswer(data: string): string {
  const { facts } = JSON.parse(data.replace(/^DATA\n/, "")) as {
    facts: { id: string; say: string[] }[];
  };
  const [said] = facts.flatMap(({ id, say }) => {
    const phrase = say.find((one) => /\d/.test(one) && !one.startsWith("kept"));
    return phrase ? [{ id, phrase }] : [];
  });
  if (!said) return "{}";
  return JSON.stringify({
    sentences: [
      { text: "What a lovely thing to look back on.", facts: [] },
      { text: `That is ${said.phrase}.`, facts: [said.id] },
    ],
  });
}
