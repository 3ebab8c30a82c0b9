import type { Metadata } from "next";
import { BeginSection } from "@/components/landing/begin-section";
import { BoardSection } from "@/components/landing/board-section";
import { DaysSection } from "@/components/landing/days-section";
import { Foot } from "@/components/landing/foot";
import { Hero } from "@/components/landing/hero";
import { MarksSection } from "@/components/landing/marks-section";
import { ReasonsSection } from "@/components/landing/reasons-section";
import { WeekSection } from "@/components/landing/week-section";
import { PublicShell } from "@/components/navigation/public-shell";
import { shareMetadata } from "@/components/share-images/share-metadata";

export const metadata: Metadata = shareMetadata({
  title: "Someone expects you",
  description: "Runners hold each other to the runs they said they would do.",
  image: "/share-image",
  alt: "A lane of a running track with a mark for each kept week.",
});

/** The landing page: static as a whole, with nothing personal in it. */
export default function LandingPage() {
  return (
    <PublicShell>
      <Hero />
      <WeekSection />
      <MarksSection />
      <DaysSection />
      <ReasonsSection />
      <BoardSection />
      <BeginSection />
      <Foot />
    </PublicShell>
  );
}
