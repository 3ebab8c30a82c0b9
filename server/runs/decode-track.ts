import { zstdDecompressSync } from "node:zlib";
import { distancesFromPositions } from "@/domain/track/measure-distance";
import type { Track } from "@/domain/track/track";
import { unpackColumn } from "./pack-column";
import { type ByteSource, readUnsigned } from "./pack-integers";
import {
  BLOB_MARK,
  BLOB_VERSION,
  DISTANCE_SOURCES,
  HEADER_BYTES,
  MOST_BLOB_POINTS,
  MOST_UNPACKED_BLOB_BYTES,
  PER_DEGREE,
  PER_METRE_OF_HEIGHT,
  PER_METRE_OF_WAY,
  SECONDS,
} from "./track-blob-format";

/** Reads what `encodeTrack` wrote. Throws a RangeError for bytes it did not write. */
export function decodeTrack(blob: Uint8Array): Track {
  if (blob[0] !== BLOB_MARK[0] || blob[1] !== BLOB_MARK[1] || blob[2] !== BLOB_VERSION) {
    throw new RangeError("these bytes are no stored track of a known version");
  }
  const source: ByteSource = { bytes: unpacked(blob.subarray(HEADER_BYTES)), at: 0 };
  const size = readUnsigned(source);
  const distanceSource = DISTANCE_SOURCES[readUnsigned(source)];
  if (size > MOST_BLOB_POINTS || distanceSource === undefined) {
    throw new RangeError("a stored track is damaged");
  }
  const columns = {
    segmentStarts: readStarts(source, size),
    times: readTimes(source, size),
    latitudes: unpackColumn(source, size, PER_DEGREE),
    longitudes: unpackColumn(source, size, PER_DEGREE),
    altitudes: unpackColumn(source, size, PER_METRE_OF_HEIGHT),
    heartRates: Uint8Array.from(unpackColumn(source, size, 1), (beats) => beats || 0),
  };
  const distances =
    distanceSource === "device"
      ? unpackColumn(source, size, PER_METRE_OF_WAY)
      : distancesFromPositions(columns);
  return { ...columns, distances, distanceSource };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: MOST_UNPACKED_BLOB_BYTES });
  } catch (cause) {
    throw new RangeError("a stored track is damaged", { cause });
  }
}

function readStarts(source: ByteSource, size: number): number[] {
  const count = readUnsigned(source);
  if (count > size + 1) throw new RangeError("a stored track is damaged");
  let start = 0;
  return Array.from({ length: count }, () => {
    start += readUnsigned(source);
    return start;
  });
}

function readTimes(source: ByteSource, size: number): Float64Array {
  const unit = readUnsigned(source);
  const times = unpackColumn(source, size, 1);
  return unit === SECONDS ? times.map((time) => time * 1000) : times;
}
