import { Avatar, type AvatarSize, type Face } from "./avatar";
import { classNames } from "./class-names";

type AvatarStackProps = {
  faces: readonly Face[];
  /** How many faces before the rest becomes "+n". */
  most?: number | undefined;
  /** Everybody, where `faces` holds only the first few. */
  total?: number | undefined;
  size?: Extract<AvatarSize, "sm" | "md"> | undefined;
  className?: string | undefined;
};

/** Overlapping faces of a group and how many more there are. */
export function AvatarStack(props: AvatarStackProps) {
  const { faces, most = 5, total = faces.length, size = "sm", className } = props;
  const shown = faces.slice(0, most);
  const more = total - shown.length;
  return (
    <ul className={classNames("flex items-center", className)}>
      {shown.map((face) => (
        <li
          key={face.colourKey ?? face.name}
          className="-ml-1.5 rounded-full ring-2 ring-surface first:ml-0"
        >
          <Avatar {...face} size={size} />
        </li>
      ))}
      {more > 0 ? <li className="ml-2 font-semibold text-muted text-sm">+{more}</li> : null}
    </ul>
  );
}
