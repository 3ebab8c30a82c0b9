import type { ChangeEventHandler, ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldNotes } from "./field";

export type RadioCard = { value: string; label: string; detail?: string; icon?: ReactNode };

type RadioCardsProps = {
  legend: string;
  name: string;
  cards: readonly RadioCard[];
  defaultValue?: string | undefined;
  /** Controlled value; then onChange is needed. */
  value?: string | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** "row" sets short answers side by side (1 to 7), "stack" one under the other. */
  layout?: "row" | "stack" | undefined;
  className?: string | undefined;
};

const cardClass =
  "flex min-h-12 items-center rounded-md border border-edge bg-surface transition-colors duration-100 hover:border-ink has-checked:border-track has-checked:bg-track-soft has-checked:inset-ring has-checked:inset-ring-track has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2";

/** One answer out of a few, each a card; native radios underneath. */
export function RadioCards(props: RadioCardsProps) {
  const { legend, name, cards, hint, error, layout = "stack", className } = props;
  const row = layout === "row";
  const described = [hint ? `${name}-hint` : null, error ? `${name}-error` : null];
  return (
    <fieldset
      className={className}
      aria-describedby={described.filter(Boolean).join(" ") || undefined}
    >
      <legend className="mb-1.5 font-semibold text-sm">{legend}</legend>
      <div className={row ? "flex gap-1.5 sm:gap-2" : "grid gap-2"}>
        {cards.map((card) => (
          <label
            key={card.value}
            htmlFor={`${name}-${card.value}`}
            className={classNames(
              cardClass,
              row ? "flex-1 justify-center px-1" : "gap-3 px-4 py-3",
            )}
          >
            <input
              type="radio"
              id={`${name}-${card.value}`}
              name={name}
              value={card.value}
              {...(props.value === undefined
                ? { defaultChecked: props.defaultValue === card.value }
                : { checked: props.value === card.value })}
              onChange={props.onChange}
              className={row ? "sr-only" : "size-5 shrink-0 accent-track"}
            />
            {card.icon}
            <span className="min-w-0">
              <span className="block font-semibold text-sm">{card.label}</span>
              {card.detail ? <span className="block text-muted text-sm">{card.detail}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={name} hint={hint} error={error} />
    </fieldset>
  );
}
