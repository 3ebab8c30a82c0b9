import type { Persona } from "@/domain/coach/persona-names";
import type { DistanceUnit } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import type { RunWeather } from "@/domain/weather/forecast";
import { weatherWords } from "@/domain/weather/weather-words";
import type { Cue } from "./cues";

type Plain = Exclude<Cue["kind"], "split" | "cheer" | "minute-ten" | "weather" | "note">;
type Said = Readonly<Record<Plain, string>> & {
  readonly ten: string;
  readonly tenAlready: string;
};

const voices: Readonly<Record<Persona, Said>> = {
  stone: {
    start: "Move. Easy first.",
    "pace-drift": "Your pace has wandered. Bring it back.",
    "heart-drift": "Say a whole sentence out loud. If you cannot, slow down.",
    halfway: "Halfway. Same again.",
    ten: "Ten minutes. That is what you said, and it counts in full. Stop now, or carry on.",
    tenAlready: "Ten minutes. The day counts.",
    finish: "Done. You did what you said.",
  },
  jakes: {
    start: "Here we go! Nice and easy out of the gate.",
    "pace-drift": "Hey, your pace has moved. Find your groove again.",
    "heart-drift": "Talk to me! If a whole sentence is hard, ease off and enjoy it.",
    halfway: "Halfway! You are flying through this.",
    ten: "Ten minutes, boom! That is the whole thing, full credit. Call it, or keep rolling.",
    tenAlready: "Ten minutes in the bank. Today counts!",
    finish: "That is a wrap! What a way to show up.",
  },
  jenna: {
    start: "Off you go. Start gently.",
    "pace-drift": "Your pace has changed a little. Is that how you want it?",
    "heart-drift": "Can you still chat in whole sentences? If not, slow down a bit, love.",
    halfway: "Halfway there, and you are doing fine.",
    ten: "Ten minutes, you did it. It counts in full. Stop here with a smile, or go on if you like.",
    tenAlready: "Ten minutes. Whatever comes now, today counts.",
    finish: "Lovely. You showed up for yourself.",
  },
};

/** What the coach says at a moment, in the chosen voice; only figures of the run itself are in it. */
export function cueWords(cue: Cue, persona: Persona, unit: DistanceUnit): string {
  const said = voices[persona];
  if (cue.kind === "split") {
    const name = unit === "km" ? "Kilometre" : "Mile";
    return `${name} ${cue.number} in ${formatDuration(Math.round(cue.seconds))}.`;
  }
  if (cue.kind === "minute-ten") return cue.plan === "ten" ? said.ten : said.tenAlready;
  if (cue.kind === "weather") return weatherSentence(cue.weather, unit);
  if (cue.kind === "note") return `${cue.name} says: ${cue.words}`;
  if (cue.kind === "cheer") return `${cue.name} cheers for you.`;
  return said[cue.kind];
}

const HOT = 25;
const ICY = 0;

/** The weather of the run, and the one thing to mind where it asks for something; the same in every voice. */
function weatherSentence(weather: RunWeather, unit: DistanceUnit): string {
  const words = `Outside: ${weatherWords(weather, unit)}.`;
  if (weather.sky === "thunder") return `${words} Stay near a roof.`;
  if (weather.feelsCelsius >= HOT) return `${words} Go slower and drink.`;
  if (weather.celsius <= ICY) return `${words} Mind the ice.`;
  return words;
}
