"use client";

import { classNames } from "./class-names";
import { faceClass, initialsOf } from "./face";
import { useFacePicture } from "./face-pictures";

export type Face = {
  name: string;
  /** Decides the colour; the runner's id, so that a new name keeps it. Defaults to the name. */
  colourKey?: string | undefined;
  pictureUrl?: string | null | undefined;
};

export type AvatarSize = "xs" | "sm" | "md" | "lg" | "xl";

const sizes: Record<AvatarSize, { box: string; pixels: number }> = {
  xs: { box: "size-6 text-[0.625rem]", pixels: 24 },
  sm: { box: "size-8 text-[0.6875rem]", pixels: 32 },
  md: { box: "size-10 text-sm", pixels: 40 },
  lg: { box: "size-14 text-lg", pixels: 56 },
  xl: { box: "size-20 text-xl", pixels: 80 },
};

type AvatarProps = Face & {
  size?: AvatarSize | undefined;
  /** True where the name stands beside it in words. */
  decorative?: boolean | undefined;
  className?: string | undefined;
};

/** A runner's picture, or their initials on a colour of their own. */
export function Avatar(props: AvatarProps) {
  const { name, colourKey, size = "md", decorative = false, className } = props;
  const found = useFacePicture(colourKey);
  const pictureUrl = props.pictureUrl ?? found;
  const { box, pixels } = sizes[size];
  const round = classNames("inline-grid shrink-0 place-items-center rounded-full", box, className);
  if (pictureUrl) {
    return (
      <img
        src={pictureUrl}
        alt={decorative ? "" : name}
        width={pixels}
        height={pixels}
        loading="lazy"
        className={classNames(round, "bg-sunken object-cover")}
      />
    );
  }
  return (
    <span
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
      className={classNames(
        round,
        "select-none font-semibold text-on-face",
        faceClass(colourKey ?? name),
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
