import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";
import { RowInside, type RowParts, rowClass, rowListClass } from "./row-parts";

/** A list of rows on a surface, parted by hairlines. */
export function RowList({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul aria-label={label} className={rowListClass}>
      {children}
    </ul>
  );
}

type RowProps = RowParts & {
  /** Makes the whole row a link. */
  href?: string | undefined;
  className?: string | undefined;
};

/** One row: lead, title over detail, trail; long words wrap, never push. */
export function Row({ href, className, ...parts }: RowProps) {
  const line = classNames(rowClass, className);
  if (!href) {
    return (
      <li className={line}>
        <RowInside {...parts} />
      </li>
    );
  }
  return (
    <li>
      <Link href={href} className={classNames(line, "row-link")}>
        <RowInside {...parts} />
        <span className="glyph-onward size-5 text-muted rtl:rotate-180" />
      </Link>
    </li>
  );
}
