export const personas = ["stone", "jakes", "jenna"] as const;

export type Persona = (typeof personas)[number];

export const personaNames: Readonly<Record<Persona, string>> = {
  stone: "Sergeant Stone",
  jakes: "Hype Man Jakes",
  jenna: "Bestie Jenna",
};
