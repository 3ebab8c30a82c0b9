/** Somebody's words under a label, as they were written. */
export function Quoted({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <h2 className="text-muted text-sm">{label}</h2>
      <p className="mt-0.5 whitespace-pre-wrap break-words" dir="auto">
        {text}
      </p>
    </div>
  );
}
