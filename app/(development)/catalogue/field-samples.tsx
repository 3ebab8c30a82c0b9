import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { TimeField } from "@/components/ui/time-field";
import { CatalogueFileDrop } from "./live-samples";

const days = ["1", "2", "3", "4", "5", "6", "7"].map((value) => ({ value, label: value }));

export function FieldSamples() {
  return (
    <Card className="grid gap-6 sm:grid-cols-2">
      <TextField
        label="First name"
        name="first-name"
        placeholder="Mara"
        autoComplete="given-name"
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        defaultValue="mara@example"
        error="This address has no ending such as .org. Please check it."
        hint="You get one mail with a link and a code."
      />
      <DateField label="First Monday" name="first-monday" defaultValue="2026-11-23" />
      <TimeField label="Start" name="start" defaultValue="06:00" />
      <SelectField
        label="Who may see it"
        name="visibility"
        choices={[
          { value: "me", label: "Only me" },
          { value: "partners", label: "My partners" },
        ]}
      />
      <TextArea
        label="Your why"
        name="why"
        optional
        hint="It comes back when motivation crashes."
      />
      <RadioCards
        legend="Days with a run, each week"
        name="days"
        layout="row"
        defaultValue="4"
        cards={days}
        className="sm:col-span-2"
      />
      <RadioCards
        legend="What counts"
        name="floor"
        defaultValue="10"
        cards={[
          { value: "10", label: "Ten minutes", detail: "Lower the standard, not the streak." },
          { value: "20", label: "Twenty minutes", detail: "A little more, still on a bad day." },
        ]}
      />
      <div className="grid content-start gap-4">
        <CheckboxField label="Show it to my clubs" name="clubs" defaultChecked />
        <CheckboxField
          label="I am at least 16"
          name="age"
          error="Please tick this to go on."
          hint="Younger runners need a parent's account."
        />
        <ThemeSwitch />
      </div>
      <div className="sm:col-span-2">
        <CatalogueFileDrop />
      </div>
    </Card>
  );
}
