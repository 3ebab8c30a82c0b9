import { fitCrc } from "./check-fit-crc";
import { type FitDefinition, readDefinition } from "./read-fit-definition";

/** One data message, valid only while it is visited; NaN, "" or null for fields absent or invalid. */
export type FitMessage = {
  readonly kind: number;
  number(field: number): number;
  text(field: number): string;
  bytes(field: number): Uint8Array | null;
  /** Seconds since the FIT epoch, from field 253 or a compressed header; NaN if unknown. */
  readonly timestamp: number;
};

export type FitOutcome = { isFit: boolean; truncated: boolean; damaged: boolean };

const TIMESTAMP = 253;
const HEADER_SIZES = [12, 14];
const MOST_RESYNCS = 64;

/** Whether the bytes begin with a FIT header. */
export function looksLikeFit(bytes: Uint8Array): boolean {
  return bytes[8] === 0x2e && bytes[9] === 0x46 && bytes[10] === 0x49 && bytes[11] === 0x54;
}

/**
 * Hands every data message of a FIT file, chained ones included, to `visit` in file order.
 * Never throws for what the bytes hold: it stops at the end of the bytes whatever the header
 * says, steps over stray bytes, and reports both. Layout: the public FIT protocol description.
 */
export function readFitMessages(
  bytes: Uint8Array,
  visit: (message: FitMessage) => void,
): FitOutcome {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const outcome: FitOutcome = { isFit: false, truncated: false, damaged: false };
  let start = 0;
  while (start + 12 <= bytes.length && looksLikeFit(bytes.subarray(start))) {
    outcome.isFit = true;
    const headerSize = bytes[start] ?? 0;
    if (!HEADER_SIZES.includes(headerSize)) {
      outcome.damaged = true;
      return outcome;
    }
    const claimedEnd = start + headerSize + view.getUint32(start + 4, true);
    const end = Math.min(claimedEnd, bytes.length);
    if (claimedEnd + 2 > bytes.length) outcome.truncated = true;
    else if (fitCrc(bytes.subarray(start, end)) !== view.getUint16(end, true)) {
      outcome.damaged = true;
    }
    if (!readPart(bytes, view, start + headerSize, end, visit)) outcome.damaged = true;
    start = end + 2;
  }
  return outcome;
}

function readPart(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  visit: (message: FitMessage) => void,
): boolean {
  const definitions: (FitDefinition | undefined)[] = [];
  const message = messageOver(bytes, view);
  let position = from;
  let clock = Number.NaN;
  let resyncs = 0;
  while (position < end) {
    const header = bytes[position] ?? 0;
    const isCompressed = (header & 0x80) !== 0;
    if (!isCompressed && (header & 0x40) !== 0) {
      const definition = readDefinition(bytes, position, end);
      if (!definition) return false;
      definitions[header & 0x0f] = definition;
      position += definition.definitionBytes;
      continue;
    }
    const definition = definitions[isCompressed ? (header >> 5) & 3 : header & 0x0f];
    if (!definition || (isCompressed && Number.isNaN(clock))) {
      resyncs++;
      if (resyncs > MOST_RESYNCS) return false;
      position++;
      continue;
    }
    const body = position + 1;
    if (body + definition.messageBytes > end) return false;
    const stated = definition.number(view, body, TIMESTAMP);
    const timestamp = isCompressed ? rolledOn(clock, header & 0x1f) : stated;
    if (Number.isFinite(timestamp)) clock = timestamp;
    visit(message.moveTo(definition, body, timestamp));
    position = body + definition.messageBytes;
  }
  return resyncs === 0;
}

/** One message object moved along the file, since a file has tens of thousands of messages. */
function messageOver(bytes: Uint8Array, view: DataView) {
  let layout: FitDefinition | null = null;
  let at = 0;
  const message = {
    kind: -1,
    timestamp: Number.NaN,
    number: (field: number) => layout?.number(view, at, field) ?? Number.NaN,
    text: (field: number) => layout?.text(bytes, at, field) ?? "",
    bytes: (field: number) => layout?.bytes(bytes, at, field) ?? null,
    moveTo(definition: FitDefinition, body: number, timestamp: number) {
      layout = definition;
      at = body;
      message.kind = definition.kind;
      message.timestamp = timestamp;
      return message;
    },
  };
  return message;
}

/** A compressed header carries the low five bits of the time, which roll over every 32 s. */
function rolledOn(clock: number, low: number): number {
  return clock + ((low - (clock % 32) + 32) % 32);
}
