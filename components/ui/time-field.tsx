import { TextField, type TextFieldProps } from "./text-field";

/** The browser's own time picker, 12 or 24 hours by locale; the value is "HH:MM". */
export function TimeField(props: Omit<TextFieldProps, "type">) {
  return <TextField {...props} type="time" />;
}
