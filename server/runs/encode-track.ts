import { constants, zstdCompressSync } from "node:zlib";
import type { Track } from "@/domain/track/track";
import { packColumn } from "./pack-column";
import { type ByteSink, byteSink, writeUnsigned } from "./pack-integers";
import {
  BLOB_MARK,
  BLOB_VERSION,
  DISTANCE_SOURCES,
  MILLISECONDS,
  PER_DEGREE,
  PER_METRE_OF_HEIGHT,
  PER_METRE_OF_WAY,
  SECONDS,
} from "./track-blob-format";

const ZSTD_LEVEL = 12;

/**
 * A track as bytes to store, about 3 a point: columns of differences as varints, then zstd.
 * Kept exactly are 1e-6 degrees, 0.1 m of height and way, beats, and seconds, or milliseconds
 * where any time has them. Distances measured from positions are not stored but measured again.
 */
export function encodeTrack(track: Track): Uint8Array<ArrayBuffer> {
  const sink = byteSink();
  writeUnsigned(sink, track.times.length);
  writeUnsigned(sink, DISTANCE_SOURCES.indexOf(track.distanceSource));
  writeUnsigned(sink, track.segmentStarts.length);
  let before = 0;
  for (const start of track.segmentStarts) {
    writeUnsigned(sink, start - before);
    before = start;
  }
  packTimes(sink, track.times);
  packColumn(sink, track.latitudes, PER_DEGREE);
  packColumn(sink, track.longitudes, PER_DEGREE);
  packColumn(sink, track.altitudes, PER_METRE_OF_HEIGHT);
  packColumn(
    sink,
    Array.from(track.heartRates, (beats) => beats || Number.NaN),
    1,
  );
  if (track.distanceSource === "device") packColumn(sink, track.distances, PER_METRE_OF_WAY);
  const packed = zstdCompressSync(sink.finish(), {
    params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL },
  });
  return Uint8Array.from([...BLOB_MARK, BLOB_VERSION, ...packed]);
}

function packTimes(sink: ByteSink, times: Float64Array): void {
  const inSeconds = times.every((time) => Number.isNaN(time) || time % 1000 === 0);
  writeUnsigned(sink, inSeconds ? SECONDS : MILLISECONDS);
  packColumn(sink, inSeconds ? times.map((time) => time / 1000) : times, 1);
}
