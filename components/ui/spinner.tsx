/** A turning arc for the inside of a busy button; pages use skeletons. */
export function Spinner() {
  return (
    <svg viewBox="0 0 24 24" className="size-[1.125rem] animate-turn" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="9"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="38 60"
      />
    </svg>
  );
}
