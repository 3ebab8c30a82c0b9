import type { Voice } from "./voice";

/** Hype Man Jakes before a run, before an easy one, and at a check-in. */
export const jakesAhead: Voice["frames"] = {
  ahead: {
    openings: [
      "Doors are open and the band is warming up!",
      "Soundcheck, superstar!",
      "Here comes the good bit!",
      "Shoes on, volume up!",
      "Your stage is right outside!",
      "Somebody dim the lights, we are about to begin!",
      "The intro is playing, hear it?",
    ],
    closings: [
      "Sing along, and if you cannot, ease off!",
      "Begin slow, smile early, enjoy the ride!",
      "All you do is step out of the door, the music does the rest!",
      "Keep it mellow and make it yours!",
      "Wave at somebody on the way!",
      "Go and have some fun with it!",
    ],
  },
  easy: {
    openings: [
      "Acoustic set, nice and soft!",
      "Low lights and slow songs!",
      "Unplugged, my friend!",
      "Your body called for a ballad, so a ballad it is!",
      "Tiny show, full applause!",
      "Just a little humming, no drums!",
      "Lullaby mood, and that is perfect!",
    ],
    closings: [
      "Leave the stage whenever you like, we clap anyway!",
      "Staying on the sofa is a fine song, too!",
      "Stroll, jog, stroll, all of it is music!",
      "Stop while you are smiling!",
      "Then feet up, star, and sleep!",
      "Soft shoes, soft steps, soft landing!",
    ],
  },
  talk: {
    openings: [
      "Backstage chat time!",
      "Pull up a chair, duet star!",
      "Mics off, hearts on!",
      "Behind the scenes, tell it how it was!",
      "Every good duo talks after the show!",
      "Green room, comfy sofa, honest words!",
      "Interview time, and you are the guest!",
    ],
    closings: [
      "Good bits, hard bits, all of it is welcome!",
      "Say what you want to play on the coming tour!",
      "Be real, your duet is your biggest fan!",
      "Ask for a bit of backup if you want some!",
      "A short line is a fine lyric!",
      "Speak from the heart and pass the mic!",
    ],
  },
};
