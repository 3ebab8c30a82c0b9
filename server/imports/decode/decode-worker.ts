import { parentPort } from "node:worker_threads";
import { decodeActivities } from "./decode-activities";
import { type DecodeJob, READY } from "./decode-job";

const port = parentPort;
port?.on("message", ({ bytes, fileName }: DecodeJob) => {
  const result = decodeActivities(bytes, fileName);
  const blobs = result.ok ? result.activities.flatMap(({ trackBlob }) => trackBlob ?? []) : [];
  port.postMessage(
    result,
    blobs.map((blob) => blob.buffer),
  );
});
port?.postMessage(READY);
