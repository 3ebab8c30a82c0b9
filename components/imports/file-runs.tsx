import type { UploadedItem } from "@/client/imports/upload-file";
import { type ReaderUnits, runMeasures } from "@/components/runs/run-words";
import { Link } from "@/components/ui/link";
import { dateWords } from "@/domain/time-zone/date-words";

/** What became of a file, ready to be read. */
export type FileReport = Pick<UploadedItem, "id" | "state" | "reason" | "sentence" | "warnings"> & {
  runs: { id: string; words: string }[];
};

const sportWords = { run: "", walk: "Walk, ", ride: "Ride, ", other: "Other, " } as const;

/** The report of a file, its runs said in the reader's unit and locale. */
export function fileReport(item: UploadedItem, units: ReaderUnits): FileReport {
  const runs = item.runs.map((run) => {
    const day = dateWords(run.localDate, units.locale, "dated");
    return { id: run.id, words: `${sportWords[run.sport]}${day} · ${runMeasures(run, units)}` };
  });
  return { ...item, runs };
}

/** What became of a file in words, with the runs it led to. */
export function FileRuns({ report }: { report: FileReport }) {
  return (
    <>
      {report.sentence ? <p className="text-muted">{report.sentence}</p> : null}
      {report.runs.length > 0 ? (
        <ul className="-mb-2">
          {report.runs.map((run) => (
            <li key={run.id}>
              <Link href={`/runs/${run.id}`} className={linkClass}>
                {run.words}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {report.reason === "no-start-time" ? (
        <Link href="/runs/new?way=by-hand" className={linkClass}>
          Log it by hand
        </Link>
      ) : null}
      {report.warnings.map((warning) => (
        <p key={warning} className="text-muted first-of-type:mt-2">
          {warning}
        </p>
      ))}
    </>
  );
}

const linkClass =
  "-mx-2 flex min-h-11 w-fit items-center rounded-sm px-2 underline decoration-line underline-offset-4 hover:decoration-ink";
