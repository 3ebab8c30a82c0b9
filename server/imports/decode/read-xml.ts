import { isUtf8 } from "node:buffer";
import { SaxesParser } from "saxes";

export type XmlHandlers = {
  open(name: string, attributes: Readonly<Record<string, string>>, parent: string): void;
  close(name: string, text: string, parent: string): void;
};

/** Why reading stopped early; null when it did not. */
export type XmlStop = "doctype" | "too-deep" | "too-long" | "too-many-errors" | null;

export type XmlOutcome = { stop: XmlStop; damaged: boolean };

const CHUNK_BYTES = 1 << 18;
const DEEPEST = 32;
const MOST_ERRORS = 20;
const LONGEST_TEXT = 10_000;
const MOST_NAMES = 1000;
/** No real file has a megabyte between two tags; an endless comment or text has. */
const LONGEST_BETWEEN_TAGS = 1 << 20;

/**
 * Streams an XML document to `handlers` by local names, prefixes declared or not.
 * Never throws for what the bytes hold: a DOCTYPE, too deep nesting or a megabyte without a tag
 * stops it, faults and a cut-off end are counted as damage, and whatever was complete before has been handed over.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): XmlOutcome {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  const localNames = new Map<string, string>();
  let text = "";
  let errors = 0;
  let tags = 0;
  let stop: XmlStop = null;

  parser.on("doctype", () => {
    stop = "doctype";
  });
  parser.on("error", () => {
    errors++;
    if (errors > MOST_ERRORS) stop ??= "too-many-errors";
  });
  parser.on("opentag", (tag) => {
    tags++;
    if (stop !== null) return;
    const name = localName(localNames, tag.name);
    handlers.open(name, tag.attributes, path.at(-1) ?? "");
    path.push(name);
    text = "";
    if (path.length > DEEPEST) stop = "too-deep";
  });
  const addText = (more: string) => {
    if (text.length < LONGEST_TEXT) text += more.slice(0, LONGEST_TEXT);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const name = path.pop();
    if (stop !== null || name === undefined) return;
    const complete = tag.isSelfClosing || name === localName(localNames, tag.name);
    if (complete) handlers.close(name, text, path.at(-1) ?? "");
    text = "";
  });

  let quiet = 0;
  for (const chunk of decodedChunks(bytes)) {
    const before = tags;
    parser.write(chunk);
    quiet = tags === before ? quiet + chunk.length : 0;
    if (quiet > LONGEST_BETWEEN_TAGS) stop ??= "too-long";
    if (stop !== null) return { stop, damaged: true };
  }
  parser.close();
  return { stop, damaged: errors > 0 };
}

function localName(known: Map<string, string>, name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const local = name.slice(name.indexOf(":") + 1);
  if (known.size < MOST_NAMES) known.set(name, local);
  return local;
}

function* decodedChunks(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  let first = true;
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const text = decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    yield first ? text.trimStart() : text;
    first = false;
  }
}

/** A byte order mark decides, then what the bytes are, then what the declaration says. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /encoding=["'](iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|utf-8)["']/i.exec(head);
  const name = declared?.[1]?.toLowerCase();
  return name === undefined || name === "utf-8" ? fallbackFor(bytes) : name;
}

/** Bytes that only break off inside their last character are cut-off UTF-8, not cp1252. */
function fallbackFor(bytes: Uint8Array): string {
  for (let cut = 1; cut <= 3; cut++) {
    if (isUtf8(bytes.subarray(0, Math.max(0, bytes.length - cut)))) return "utf-8";
  }
  return "windows-1252";
}
