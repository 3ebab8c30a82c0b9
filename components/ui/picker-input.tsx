"use client";

import { type ComponentProps, useState } from "react";
import { classNames } from "./class-names";
import { pickedWords } from "./picked-words";
import { useReaderLocale } from "./reader-locale";

type PickerInputProps = Omit<ComponentProps<"input">, "type"> & { type: "date" | "time" };

/**
 * The browser's own picker, which asks in the browser's locale; at rest it reads in the reader's, with their twelve or
 * twenty-four hours. The value is "YYYY-MM-DD" or "HH:MM".
 */
export function PickerInput({ className, onChange, ...rest }: PickerInputProps) {
  const locale = useReaderLocale();
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const value = rest.value === undefined ? typed : String(rest.value);
  const words = locale ? pickedWords(rest.type, value, locale) : null;
  return (
    <span className="relative block">
      <input
        {...rest}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
        className={classNames(className, "peer", words !== null && "not-focus:text-transparent")}
      />
      {words === null ? null : (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-4 flex items-center whitespace-nowrap peer-focus:hidden peer-disabled:opacity-50"
        >
          {words}
        </span>
      )}
    </span>
  );
}
