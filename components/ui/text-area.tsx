import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps, fieldControl } from "./field";

type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, name, id, hint, error, optional, className, rows = 3, ...rest } = props;
  const field = { label, name, id, hint, error, optional, className };
  return (
    <Field field={field}>
      <textarea
        {...rest}
        rows={rows}
        {...fieldControl(field)}
        className={`${controlClass} field-sizing-content py-3`}
      />
    </Field>
  );
}
