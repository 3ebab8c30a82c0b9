import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps, fieldControl } from "./field";

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text, also for e-mail, number and search. */
export function TextField(props: TextFieldProps) {
  const { label, name, id, hint, error, optional, className, ...rest } = props;
  const field = { label, name, id, hint, error, optional, className };
  return (
    <Field field={field}>
      <input {...rest} {...fieldControl(field)} className={controlClass} />
    </Field>
  );
}
