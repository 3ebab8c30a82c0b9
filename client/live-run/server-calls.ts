import type { AfterRun, LivePlan } from "@/domain/live-run/after-run";
import type { Outputs } from "@/server/router";

export type SessionPack = Outputs["liveRuns"]["pack"];

export type FinishCall = {
  id: string;
  chunks: number;
  sha256: string;
  phoneNow: number;
  zone: string;
  plan: LivePlan;
  after: AfterRun;
  heardNote: string | null;
};

/** What the server said: an answer, a refusal with its sentence, or null where it could not be reached. */
export type Said<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; status: number; sentence: string }
  | null;

/** The few calls of a live run, without the library that other pages use: this page has to stay light. */
export type ServerCalls = {
  pack: () => Promise<Said<SessionPack>>;
  held: (runId: string) => Promise<Said<{ held: number[]; saved: boolean }>>;
  putChunk: (runId: string, seq: number, text: string, sha256: string) => Promise<Said<unknown>>;
  finish: (call: FinishCall) => Promise<Said<{ id: string; isNew: boolean }>>;
};

export const serverCalls: ServerCalls = {
  pack: () => query("liveRuns.pack"),
  held: (runId) => ask(`/api/runs/${runId}/chunks`, {}),
  putChunk: (runId, seq, text, sha256) =>
    ask(`/api/runs/${runId}/chunks/${seq}`, {
      method: "PUT",
      headers: { "content-type": "application/octet-stream", "x-sha256": sha256 },
      body: new TextEncoder().encode(text),
    }),
  finish: (call) => mutate("liveRuns.finish", call),
};

export async function query<Answer>(path: string, input?: unknown): Promise<Said<Answer>> {
  const search = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return unwrapped(await ask(`/api/trpc/${path}${search}`, {}));
}

export async function mutate<Answer>(path: string, input: unknown): Promise<Said<Answer>> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(input);
  return unwrapped(await ask(`/api/trpc/${path}`, { method: "POST", headers, body }));
}

type Envelope<Answer> = { result?: { data?: Answer } };

function unwrapped<Answer>(said: Said<Envelope<Answer>>): Said<Answer> {
  return said?.ok ? { ok: true, answer: said.answer.result?.data as Answer } : said;
}

const PATIENCE_MS = 20_000;

async function ask<Answer>(address: string, request: RequestInit): Promise<Said<Answer>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { ...request, signal, credentials: "same-origin" });
    const body = await response.json().catch(() => null);
    if (response.ok && body !== null) return { ok: true, answer: body as Answer };
    return { ok: false, status: response.status, sentence: sentenceOf(body) };
  } catch {
    return null;
  }
}

function sentenceOf(body: unknown): string {
  const { error } = (body ?? {}) as { error?: string | { message?: string } };
  const sentence = typeof error === "string" ? error : error?.message;
  return sentence ?? "The server did not take it.";
}
