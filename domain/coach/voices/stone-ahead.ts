import type { Voice } from "./voice";

/** Sergeant Stone before a run, before an easy one, and at a check-in. */
export const stoneAhead: Voice["frames"] = {
  ahead: {
    openings: [
      "Briefing.",
      "Kit on, head up.",
      "Here is the order of the day.",
      "Ready on the line.",
      "You know the drill.",
      "The road is open.",
      "Muster at the door.",
    ],
    closings: [
      "Start easy. You can always stay easy.",
      "Speak in full sentences all the way, or ease off.",
      "Out of the door is the whole battle.",
      "Show up, do the plain thing, come home.",
      "Leave the watch alone and keep your form.",
      "Eyes up, shoulders loose. Move out.",
    ],
  },
  easy: {
    openings: [
      "Light duty.",
      "Your report says go softly.",
      "Short patrol, no heroics.",
      "The body asks for a break, so it gets an easy day.",
      "Reduced load, full credit.",
      "Take the gentle route, by order.",
      "Small and calm is the assignment.",
    ],
    closings: [
      "Turn around whenever you like. That is an order.",
      "Staying in is allowed, too.",
      "Keep it so easy that you could hum.",
      "Stop while it feels good.",
      "Walk parts of it. Nobody is counting.",
      "Then rest, without discussion.",
    ],
  },
  talk: {
    openings: [
      "Debrief.",
      "Sit down and speak freely.",
      "Time to compare notes.",
      "Straight talk makes a strong pair.",
      "An honest report is all that I ask for.",
      "Tell it as it was.",
      "No rank in this room, just honesty.",
    ],
    closings: [
      "Say what got in the way. Then say what you plan.",
      "Keep it plain. Plain words help the person beside you.",
      "Ask for what you need. That is discipline, too.",
      "Name the obstacle, then name the plan.",
      "Speak as you would to somebody in your unit.",
      "A short answer is a fine answer.",
    ],
  },
};
