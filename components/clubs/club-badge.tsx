import { classNames } from "@/components/ui/class-names";
import { faceClass, initialsOf } from "@/components/ui/face";

type ClubBadgeProps = { clubId: string; name: string; size?: "md" | "lg" | undefined };

const sizes = { md: "size-12 rounded-md text-base", lg: "size-16 rounded-lg text-lg" };

/** A club's initials on a colour of its own; square, so that it is never taken for a person. */
export function ClubBadge({ clubId, name, size = "md" }: ClubBadgeProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "figure grid shrink-0 select-none place-items-center text-on-face",
        sizes[size],
        faceClass(clubId),
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
