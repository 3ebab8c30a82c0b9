import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type FieldProps = {
  label: string;
  name: string;
  /** Defaults to the name; give one where a page holds two fields of the same name. */
  id?: string | undefined;
  hint?: ReactNode;
  /** What is wrong and how to mend it, in words. */
  error?: string | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean | undefined;
  className?: string | undefined;
};

/** The attributes that tie a control to its hint and error. */
export function fieldControl({ id, name, hint, error }: FieldProps) {
  const control = id ?? name;
  const described = [hint ? `${control}-hint` : null, error ? `${control}-error` : null];
  return {
    id: control,
    name,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described.filter(Boolean).join(" ") || undefined,
  };
}

export const controlClass =
  "block w-full min-h-12 rounded-md border border-edge bg-surface px-4 text-base text-ink transition-colors duration-100 placeholder:text-muted hover:border-ink focus-visible:border-ink disabled:opacity-50 aria-invalid:border-danger";

/** Label above, hint under it, control, then the error in words. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className={field.className}>
      <label htmlFor={id} className="mb-1.5 flex items-baseline justify-between gap-3">
        <span className="font-semibold text-sm">{field.label}</span>
        {field.optional ? <span className="text-muted text-xs">optional</span> : null}
      </label>
      {children}
      <FieldNotes id={id} hint={field.hint} error={field.error} />
    </div>
  );
}

type FieldNotesProps = { id: string; hint?: ReactNode; error?: string | undefined };

/** Hint and error of a control with that id. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-muted text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-danger text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </>
  );
}
