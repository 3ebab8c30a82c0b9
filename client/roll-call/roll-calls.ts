import { mutate, query, type Said } from "@/client/live-run/server-calls";
import type { Handshake } from "@/domain/roll-call/handshake";
import type { RollPlace } from "@/domain/roll-call/roll-link";
import type { Outputs } from "@/server/router";
import type { RollPack } from "./roll-database";

export type Kept = Outputs["groupRuns"]["keepHandshakes"];

/** The two calls of the roll-call, without the library that other pages use: this page opens with no signal. */
export type RollCalls = {
  pack: () => Promise<Said<RollPack>>;
  keep: (sides: RollPlace & { sides: Handshake[] }) => Promise<Said<Kept>>;
};

export const rollCalls: RollCalls = {
  pack: () => query("groupRuns.rollPack"),
  keep: (input) => mutate("groupRuns.keepHandshakes", input),
};
