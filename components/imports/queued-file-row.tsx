import { type QueuedFile, uploadQueue } from "@/client/imports/upload-queue";
import type { ReaderUnits } from "@/components/runs/run-words";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { FileIcon, FileRow } from "./file-row";
import { FileRuns, fileReport } from "./file-runs";

/** One file on its way, or what became of it. */
export function QueuedFileRow({ file, units }: { file: QueuedFile; units: ReaderUnits }) {
  const { item } = file;
  if (file.phase === "failed") {
    return (
      <FileRow icon={<FileIcon state="failed" />} name={file.name}>
        <p className="text-danger">{file.sentence}</p>
      </FileRow>
    );
  }
  if (!item) {
    const sending = file.phase === "sending";
    return (
      <FileRow
        icon={sending ? <Spinner /> : <FileIcon state="queued" />}
        name={file.name}
        quiet={!sending}
      >
        <p className="text-muted">{phaseWords(file)}</p>
      </FileRow>
    );
  }
  return (
    <FileRow icon={<FileIcon state={item.state} />} name={file.name}>
      <FileRuns report={fileReport(item, units)} />
      {item.reason === "shifted-copy" ? (
        <Button
          variant="secondary"
          className="mt-2"
          onClick={() => uploadQueue.importAnyway(file.key)}
        >
          Import it anyway
        </Button>
      ) : null}
    </FileRow>
  );
}

function phaseWords({ phase, share }: QueuedFile): string {
  if (phase === "waiting") return "Waits its turn";
  return share < 1 ? `Sending, ${Math.round(share * 100)} %` : "Reading the run";
}
