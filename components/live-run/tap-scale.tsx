"use client";

import { useId } from "react";

type TapScaleProps<Value extends string | number> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One answer out of a few by one tap; native radios underneath. */
export function TapScale<Value extends string | number>(props: TapScaleProps<Value>) {
  const { legend, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 font-semibold text-sm">{legend}</legend>
      <div className={options.length > 5 ? "grid grid-cols-5 gap-1.5" : "flex flex-wrap gap-1.5"}>
        {options.map((option) => (
          <label
            key={option.value}
            className="grid min-h-12 min-w-12 flex-1 place-items-center rounded-md border border-edge bg-surface px-2 text-center font-semibold text-sm max-[359px]:px-1 max-[359px]:text-xs has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
