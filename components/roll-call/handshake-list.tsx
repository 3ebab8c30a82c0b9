import { CircleCheck, CircleDashed, Info, Smartphone } from "lucide-react";
import type { StoredSide } from "@/client/roll-call/roll-database";
import { clockWords } from "@/domain/time-zone/date-words";

type HandshakeListProps = { sides: readonly StoredSide[]; zone: string; locale: string };

const icons = {
  here: Smartphone,
  waiting: CircleDashed,
  counted: CircleCheck,
  refused: Info,
};

/** What this phone kept of a roll-call, latest first, and what has come of each. */
export function HandshakeList({ sides, zone, locale }: HandshakeListProps) {
  // That codes were shown is news while it is only here, and once somebody has taken one.
  const told = sides.filter(({ side, state }) => side.kind === "saw" || state !== "waiting");
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="kept-here" className="mt-8">
      <h2 id="kept-here" className="heading mb-2 text-lg">
        On this phone
      </h2>
      <ul className="grid gap-2">
        {told.slice(0, 20).map((one) => {
          const Icon = icons[one.state];
          return (
            <li key={one.id} className="flex gap-3 rounded-md bg-sunken px-4 py-3 text-sm">
              <Icon
                aria-hidden="true"
                className={
                  one.state === "counted" ? "size-5 shrink-0 text-kept" : "size-5 shrink-0"
                }
              />
              <div className="min-w-0">
                <p className="font-semibold">
                  {one.side.kind === "saw" ? "You took a code" : "You showed your code"},{" "}
                  {clockWords(one.at, zone, locale)}
                </p>
                <p>{one.sentence ?? stateWords(one)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function stateWords({ state }: StoredSide): string {
  if (state === "here") return "Only here so far. It is sent when there is a signal.";
  if (state === "counted") return "Both phones say so: you are on the roll.";
  return "Sent. It counts once the other phone has been heard too.";
}
