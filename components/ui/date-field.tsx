import { controlClass, Field, fieldControl } from "./field";
import { PickerInput } from "./picker-input";
import type { TextFieldProps } from "./text-field";

/** A day by the browser's own picker, read in the reader's locale; the value is "YYYY-MM-DD". */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <PickerField {...props} type="date" />;
}

/** A picker under its label, with hint and error. */
export function PickerField(props: Omit<TextFieldProps, "type"> & { type: "date" | "time" }) {
  const { label, name, id, hint, error, optional, className, ...rest } = props;
  const field = { label, name, id, hint, error, optional, className };
  return (
    <Field field={field}>
      <PickerInput {...rest} {...fieldControl(field)} className={controlClass} />
    </Field>
  );
}
