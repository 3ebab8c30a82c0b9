import { moods } from "./fact";
import type { Persona } from "./persona-names";
import { jakes } from "./voices/jakes";
import { jenna } from "./voices/jenna";
import { plain } from "./voices/plain";
import { stone } from "./voices/stone";
import type { Tone, Voice } from "./voices/voice";

const voices: Readonly<Record<Persona, Voice>> = { stone, jakes, jenna };

/** The persona's own voice, or the plain one that all of them take where something is wrong. */
export function voiceFor(persona: Persona, tone: Tone): Voice {
  return (moods as readonly Tone[]).includes(tone) ? plain : voices[persona];
}

/** Every sentence that a coach can say, with its slots still open. */
export function allTemplates(): string[] {
  return [stone, jakes, jenna, plain].flatMap(({ frames, bodies, softBodies = {} }) => [
    ...Object.values(frames).flatMap(({ openings, closings }) => [...openings, ...closings]),
    ...Object.values(bodies).flat(),
    ...Object.values(softBodies).flat(),
  ]);
}
