import type { ComponentProps } from "react";
import { FieldNotes, type FieldProps, fieldControl } from "./field";

type CheckboxFieldProps = Omit<FieldProps, "optional"> &
  Omit<ComponentProps<"input">, keyof FieldProps | "type">;

/** One yes-or-no; the whole line is the target. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, name, id, hint, error, className, ...rest } = props;
  const control = id ?? name;
  return (
    <div className={className}>
      <label htmlFor={control} className="flex min-h-11 items-center gap-3 text-base">
        <input
          {...rest}
          type="checkbox"
          {...fieldControl({ label, name, id, hint, error })}
          className="size-5 shrink-0 accent-track"
        />
        {label}
      </label>
      <FieldNotes id={control} hint={hint} error={error} />
    </div>
  );
}
