import { classNames } from "@/components/ui/class-names";
import type { DrawnCode } from "@/domain/drawing/code-path";

type CodeDrawingProps = {
  code: DrawnCode;
  label: string;
  /** As wide as the page lets it be, for phones that are held up to one another. */
  wide?: boolean;
};

/** A link as a QR code, dark on light in both themes, since cameras read no other. */
export function CodeDrawing({ code, label, wide = false }: CodeDrawingProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      className={classNames(
        "mx-auto w-full scheme-light rounded-md bg-surface text-ink",
        wide ? "max-w-84" : "max-w-56",
      )}
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}
