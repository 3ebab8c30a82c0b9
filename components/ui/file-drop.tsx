"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { classNames } from "./class-names";

type FileDropProps = {
  label: string;
  /** What can be dropped, in words. */
  hint: string;
  /** As in the accept attribute: ".fit,.gpx,.zip". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  onFiles: (files: readonly File[]) => void;
};

/** Choose or drop files; the input is a real one, so keyboard and screen reader work. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, multiple = true, disabled = false, onFiles } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // Files chosen while the page was still loading its code would be lost: their change event is over.
  useEffect(() => takeFiles(input.current, onFiles), [onFiles]);

  function drop(event: DragEvent<HTMLLabelElement>) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        "flex flex-col items-center rounded-lg border-2 border-dashed px-6 py-10 text-center transition-colors duration-100",
        "has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2",
        over ? "border-track bg-track-soft" : "border-edge hover:border-ink",
        disabled && "opacity-50",
      )}
    >
      <FileUp aria-hidden="true" className="mb-3 size-8 text-muted" />
      <span className="font-semibold text-base">{label}</span>
      <span id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {hint}
      </span>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        className="sr-only"
        onChange={(event) => takeFiles(event.currentTarget, onFiles)}
      />
    </label>
  );
}

/** Hands on what was chosen and empties the field, so that the same file can be chosen again. */
function takeFiles(input: HTMLInputElement | null, onFiles: FileDropProps["onFiles"]): void {
  const files = [...(input?.files ?? [])];
  if (files.length === 0 || !input) return;
  input.value = "";
  onFiles(files);
}
