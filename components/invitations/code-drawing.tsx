import type { Outputs } from "@/server/router";

type CodeDrawingProps = { code: Outputs["invitations"]["create"]["code"]; label: string };

/** A link as a QR code, dark on light in both themes, since cameras read no other. */
export function CodeDrawing({ code, label }: CodeDrawingProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      className="mx-auto w-full max-w-56 scheme-light rounded-md bg-surface text-ink"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}
