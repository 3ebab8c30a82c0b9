import { WeekMark } from "@/components/streaks/week-mark";
import { LinkButton } from "@/components/ui/link-button";

export default function RunnerNotFound() {
  return (
    <div className="flex flex-col items-center py-16 text-center">
      <WeekMark verdict="missed" size={64} decorative />
      <h1 className="heading mt-6 text-xl">This is not here</h1>
      <p className="mt-2 max-w-md text-muted">
        It may be gone, or it is not shared with you. Nothing of yours is lost.
      </p>
      <LinkButton href="/home" className="mt-8">
        Home
      </LinkButton>
    </div>
  );
}
