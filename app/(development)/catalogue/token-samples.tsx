import { Card } from "@/components/ui/card";

const swatches = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["line", "bg-line"],
  ["edge", "bg-edge"],
  ["muted", "bg-muted"],
  ["ink", "bg-ink"],
  ["track", "bg-track"],
  ["kept", "bg-kept"],
  ["reserve", "bg-reserve"],
  ["recovery", "bg-recovery"],
  ["cover", "bg-cover"],
  ["danger", "bg-danger"],
  ["oval", "bg-oval"],
] as const;

export function TokenSamples() {
  return (
    <Card>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-7">
        {swatches.map(([name, swatch]) => (
          <li key={name} className="text-muted text-xs">
            <span className={`mb-1 block h-12 rounded-sm border border-line ${swatch}`} />
            {name}
          </li>
        ))}
      </ul>
      <div className="mt-8 grid gap-3">
        <p className="figure text-hero">3 of 4</p>
        <p className="heading text-xl">Next: tomorrow 06:00 with Jonas</p>
        <p className="heading text-lg">Lower the standard, not the streak</p>
        <p className="text-base">Base: the weeks in which a promise was kept, in a row.</p>
        <p className="text-sm">Small: what stands in rows, labels and buttons. 0123456789</p>
        <p className="text-muted text-xs">Extra small: notes and dates. 16 Nov 2026, 07:00</p>
      </div>
    </Card>
  );
}
