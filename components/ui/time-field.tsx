import { PickerField } from "./date-field";
import type { TextFieldProps } from "./text-field";

/** A time by the browser's own picker, read in 12 or 24 hours by the reader's locale; the value is "HH:MM". */
export function TimeField(props: Omit<TextFieldProps, "type">) {
  return <PickerField {...props} type="time" />;
}
