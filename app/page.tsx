import { BeginSection } from "@/components/landing/begin-section";
import { BoardSection } from "@/components/landing/board-section";
import { Foot } from "@/components/landing/foot";
import { Hero } from "@/components/landing/hero";
import { MarksSection } from "@/components/landing/marks-section";
import { ReasonsSection } from "@/components/landing/reasons-section";
import { WeekSection } from "@/components/landing/week-section";
import { PublicShell } from "@/components/navigation/public-shell";

/** The landing page: static as a whole, with nothing personal in it. */
export default function LandingPage() {
  return (
    <PublicShell>
      <Hero />
      <WeekSection />
      <MarksSection />
      <BoardSection />
      <ReasonsSection />
      <BeginSection />
      <Foot />
    </PublicShell>
  );
}
