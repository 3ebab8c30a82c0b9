import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppShell } from "@/components/navigation/app-shell";
import { IconButton } from "@/components/ui/icon-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ButtonSamples } from "./button-samples";
import { ChartSamples } from "./chart-samples";
import { FeedbackSamples } from "./feedback-samples";
import { FieldSamples } from "./field-samples";
import { ListSamples } from "./list-samples";
import { MarkSamples } from "./mark-samples";
import { OverlaySamples } from "./overlay-samples";
import { TokenSamples } from "./token-samples";

export const metadata: Metadata = { title: "Catalogue", robots: { index: false } };

/** Read while building: a production build without the variable has no such page. */
const shown = process.env.NODE_ENV !== "production" || process.env.RUNPACT_CATALOGUE === "1";

export default function CataloguePage() {
  if (!shown) notFound();
  return (
    <AppShell aside={<IconButton label="Notices" icon={<Bell aria-hidden="true" />} />}>
      <PageHeader
        title="Catalogue"
        lead="Every part in every state."
        back={{ href: "/", label: "Landing page" }}
      />
      <Section id="marks" title="The mark of a week">
        <MarkSamples />
      </Section>
      <Section id="tokens" title="Colour and type">
        <TokenSamples />
      </Section>
      <Section id="buttons" title="Buttons">
        <ButtonSamples />
      </Section>
      <Section id="fields" title="Fields">
        <FieldSamples />
      </Section>
      <Section id="lists" title="Lists and figures">
        <ListSamples />
      </Section>
      <Section id="charts" title="Charts">
        <ChartSamples />
      </Section>
      <Section id="feedback" title="Feedback">
        <FeedbackSamples />
      </Section>
      <Section id="overlays" title="Overlays">
        <OverlaySamples />
      </Section>
    </AppShell>
  );
}
