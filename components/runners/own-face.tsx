import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";

/** The signed-in runner's face, leading to their own page. */
export function OwnFace({ name, runnerId }: { name: string; runnerId: string }) {
  return (
    <Link
      href="/you"
      className="inline-flex min-h-11 min-w-11 items-center gap-3 rounded-full max-lg:justify-center lg:w-full lg:px-3 lg:hover:bg-sunken"
    >
      <Avatar name={name || "?"} colourKey={runnerId} size="sm" decorative />
      <span className="min-w-0 truncate font-semibold text-sm max-lg:sr-only">
        <span className="sr-only">You: </span>
        <bdi>{name}</bdi>
      </span>
    </Link>
  );
}
