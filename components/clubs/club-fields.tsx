import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

export type ClubDetails = {
  name: string;
  place: string;
  description: string;
  rules: string;
  /** Bit 0 for Monday to bit 6 for Sunday. */
  usualDays: number;
  joining: "open" | "link" | "approval";
};

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const ways = [
  { value: "link", label: "By invitation", detail: "Who has a link from you or a captain." },
  {
    value: "approval",
    label: "On request",
    detail: "Anyone asks on the club's page, and you or a captain let them in.",
  },
  { value: "open", label: "Open", detail: "Anyone who finds the club's page." },
];

type ClubFieldsProps = {
  club?: ClubDetails | undefined;
  errors: Partial<Record<string, string>>;
};

/** What a club says of itself and how one gets in. */
export function ClubFields({ club, errors }: ClubFieldsProps) {
  const told = (name: "name" | "place" | "description" | "rules") => ({
    name,
    defaultValue: club?.[name],
    error: errors[name],
  });
  return (
    <div className="grid gap-5">
      <TextField label="Name" {...told("name")} maxLength={60} autoComplete="off" required />
      <TextField
        label="Where you run"
        {...told("place")}
        hint="A town, a park, a corner by the fish market."
        maxLength={80}
        optional
      />
      <TextArea
        label="What you are like"
        {...told("description")}
        hint="Who joins reads this first."
        maxLength={1000}
        optional
      />
      <TextArea
        label="What you hold to"
        {...told("rules")}
        hint="Such as: nobody is left behind, lights after dusk."
        maxLength={2000}
        optional
      />
      <fieldset>
        <legend className="mb-1.5 font-semibold text-sm">Days you usually run</legend>
        <div className="flex gap-1.5">
          {weekdays.map((day, at) => (
            <label
              key={day}
              htmlFor={`usual-${at}`}
              className="flex min-h-12 flex-1 items-center justify-center rounded-md border border-edge bg-surface text-sm transition-colors duration-100 hover:border-ink has-checked:border-track has-checked:bg-track-soft has-focus-visible:outline-2 has-focus-visible:outline-ink"
            >
              <input
                type="checkbox"
                id={`usual-${at}`}
                name="usualDays"
                value={at}
                defaultChecked={((club?.usualDays ?? 0) & (1 << at)) !== 0}
                className="sr-only"
              />
              {day}
            </label>
          ))}
        </div>
      </fieldset>
      <RadioCards
        legend="Who can join"
        name="joining"
        cards={ways}
        defaultValue={club?.joining ?? "link"}
      />
    </div>
  );
}
