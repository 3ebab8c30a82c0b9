import type { Voice } from "./voice";

/** The one plain voice of every persona where a note or the readiness check shows trouble. Nobody is pushed. */
export const plain: Voice = {
  frames: {
    gentle: {
      openings: [
        "Thank you for telling me how it is.",
        "That sounds hard, and it matters.",
        "You matter, plans can wait.",
        "It is all right to stop here.",
        "I am sorry it is like this right now.",
        "Please be kind to yourself today.",
        "Rest is the right thing at a time like this.",
      ],
      closings: [
        "Rest for as long as it takes. You can pause your promise, and nobody is told why.",
        "Nothing is asked of you. Pause whenever you like.",
        "Take care of yourself, and let the people around you help.",
        "Please rest, and ask a doctor or another professional if it goes on for a few days.",
        "Running can wait. Your place here stays.",
        "If it does not ease in a few days, please speak to a professional.",
      ],
    },
    lasting: {
      openings: [
        "This has gone on long enough to ask for help.",
        "You have carried this for days now.",
        "I stop coaching here, because you matter.",
        "What you tell me has lasted too long for a coach.",
        "Thank you for telling me, day after day.",
        "This needs somebody who knows about health.",
        "Your body keeps telling you something.",
      ],
      closings: [
        "Please see a doctor or another qualified professional before you run again.",
        "Rest, and let a doctor or another professional have a look.",
        "Please speak to a doctor or a qualified professional. Running can wait.",
        "A doctor or a qualified professional can help here. Nothing is asked of you until then.",
        "Let somebody qualified look at it. Your promise can be paused, and nobody is told why.",
        "Please ask a professional for help, and let the people around you know.",
      ],
    },
    medical: {
      openings: [
        "Please stop running for now.",
        "What you wrote needs a doctor, not a coach.",
        "Your health is the only thing that matters here.",
        "Thank you for writing that down. Please take it seriously.",
        "I do not coach over something like this.",
        "Please do not run on this.",
        "This is a moment to get help.",
      ],
      closings: [
        "Speak to a doctor before you run again. If it comes back or gets strong, call your emergency number.",
        "Please call a doctor today, and an emergency number if it comes back.",
        "Let a doctor look at it before any running. Your promise can be paused, and nobody is told why.",
        "Tell somebody near you now, and have a doctor look at it.",
        "Please get medical advice today. The rest can wait.",
        "A doctor should hear about this before you run again.",
      ],
    },
  },
  bodies: {},
};
