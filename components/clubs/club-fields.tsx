import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

export type ClubDetails = {
  name: string;
  place: string;
  description: string;
  joining: "open" | "link" | "approval";
};

const ways = [
  { value: "link", label: "By invitation", detail: "Who has a link from you or a captain." },
  { value: "open", label: "Open", detail: "Anyone who finds the club's page." },
];

type ClubFieldsProps = {
  club?: ClubDetails | undefined;
  errors: Partial<Record<string, string>>;
};

/** What a club says of itself and how one gets in. */
export function ClubFields({ club, errors }: ClubFieldsProps) {
  return (
    <div className="grid gap-5">
      <TextField
        label="Name"
        name="name"
        defaultValue={club?.name}
        error={errors.name}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        label="Where you run"
        name="place"
        hint="A town, a park, a corner by the fish market."
        defaultValue={club?.place}
        error={errors.place}
        maxLength={80}
        optional
      />
      <TextArea
        label="What you are like"
        name="description"
        hint="Who joins reads this first."
        defaultValue={club?.description}
        error={errors.description}
        maxLength={1000}
        optional
      />
      <RadioCards
        legend="Who can join"
        name="joining"
        cards={ways}
        defaultValue={club?.joining === "open" ? "open" : "link"}
      />
    </div>
  );
}
