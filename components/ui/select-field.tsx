import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps, fieldControl } from "./field";

export type Choice = { value: string; label: string };
type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "children"> & { choices: readonly Choice[] };

/** The browser's own select, so that a phone shows its own wheel. */
export function SelectField(props: SelectFieldProps) {
  const { label, name, id, hint, error, optional, className, choices, ...rest } = props;
  const field = { label, name, id, hint, error, optional, className };
  return (
    <Field field={field}>
      <span className="relative block">
        <select
          {...rest}
          {...fieldControl(field)}
          className={`${controlClass} appearance-none pr-11`}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-4 size-5 -translate-y-1/2 text-muted"
        />
      </span>
    </Field>
  );
}
