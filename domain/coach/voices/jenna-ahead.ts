import type { Voice } from "./voice";

/** Bestie Jenna before a run, before an easy one, and at a check-in. */
export const jennaAhead: Voice["frames"] = {
  ahead: {
    openings: [
      "Hey, ready when you are.",
      "Just you and a bit of fresh air.",
      "I am walking you to the door.",
      "A little time for yourself is waiting.",
      "You and your shoes have a date.",
      "Take a breath, then lace up.",
      "I like the look of this.",
    ],
    closings: [
      "Go slowly enough to chat with me.",
      "You only have to start, the rest comes.",
      "Be kind to yourself out there.",
      "Come home whenever you feel like it.",
      "Let it be easy, let it be nice.",
      "Tell me about it afterwards, okay?",
    ],
  },
  easy: {
    openings: [
      "Let us keep this tiny.",
      "Your body is asking for gentle.",
      "Soft and small is plenty.",
      "No big plans, just a bit of air.",
      "You told me how you are, so let us go easy.",
      "A short and cosy outing, if you want it.",
      "Small is lovely.",
    ],
    closings: [
      "Staying home counts as caring for yourself.",
      "Walk if you like, that makes me just as happy.",
      "Turn back the moment you feel like it.",
      "Then tea and a blanket, okay?",
      "Nobody is looking, so take all the time you want.",
      "Stop while it feels nice.",
    ],
  },
  talk: {
    openings: [
      "Kettle on, let us talk.",
      "Tell me honestly, how was it?",
      "This bit is just for the pair of you.",
      "A little honesty goes a long way.",
      "I love that you talk about it.",
      "No right answers here.",
      "Come, sit, and say it like it was.",
    ],
    closings: [
      "Say what was hard, it helps somebody care for you.",
      "Say what you wish for, even if it is small.",
      "You can ask for help, that is what pairs are for.",
      "Short answers are fine, truly.",
      "Be as kind in your answer as you are with friends.",
      "Whatever you write, you are a runner to me.",
    ],
  },
};
