import { WeekRing, type WeekRingProps } from "./week-ring";

type PairRingsProps = {
  mine: WeekRingProps;
  partners: readonly WeekRingProps[];
  size?: "sm" | "md" | "lg" | undefined;
};

/** My ring and those of my partners, side by side. */
export function PairRings({ mine, partners, size = "md" }: PairRingsProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <WeekRing {...mine} size={size} />
      {partners.map((partner) => (
        <WeekRing key={partner.face.colourKey ?? partner.face.name} {...partner} size={size} />
      ))}
    </span>
  );
}
