import type { DecodedSession } from "@/domain/track/decoded-session";
import { gpxReader } from "./decode-gpx";
import type { Decoding, FileFormat } from "./decode-result";
import { tcxReader } from "./decode-tcx";
import { MOST_SESSIONS } from "./file-limits";
import { encodingOf, readXml, type XmlHandlers } from "./read-xml";

type Reader = XmlHandlers & { sessions(): DecodedSession[]; tooMany(): boolean };

const SNIFFED_BYTES = 4096;
const WEB_PAGE = /^(<\?xml[^>]*>|<!--.*?-->|\s)*<(!doctype\s+html|html[\s>])/is;

/** Decodes a GPX or TCX file, told apart by its root element. */
export function decodeXml(bytes: Uint8Array): Decoding {
  const decoder = new TextDecoder(encodingOf(bytes));
  const head = decoder.decode(bytes.subarray(0, SNIFFED_BYTES)).trimStart();
  if (!head.startsWith("<")) {
    return { reason: bytes.every((byte) => byte === 0) ? "corrupt" : "unknown-type" };
  }
  if (WEB_PAGE.test(head)) return { reason: "html" };
  const root: { found: { format: FileFormat; reader: Reader } | null } = { found: null };
  const outcome = readXml(bytes, {
    open(name, attributes, parent) {
      root.found ??= parent === "" ? readerFor(name) : null;
      root.found?.reader.open(name, attributes, parent);
    },
    close: (name, text, parent) => root.found?.reader.close(name, text, parent),
  });
  if (outcome.stop === "doctype") return { reason: "doctype" };
  if (outcome.stop === "too-deep" || outcome.stop === "too-long") return { reason: "corrupt" };
  if (!root.found) return { reason: outcome.damaged ? "corrupt" : "unknown-type" };
  const { format, reader } = root.found;
  if (reader.tooMany()) return { reason: "too-large" };
  const sessions = reader.sessions().slice(0, MOST_SESSIONS);
  if (sessions.length === 0 && outcome.damaged) return { reason: "corrupt" };
  return { format, sessions, warnings: outcome.damaged ? ["damaged"] : [] };
}

function readerFor(root: string): { format: FileFormat; reader: Reader } | null {
  if (root === "gpx") return { format: "gpx", reader: gpxReader() };
  return root === "TrainingCenterDatabase" ? { format: "tcx", reader: tcxReader() } : null;
}
