export type WelcomeStep = "name" | "why" | "promise";

/** The steps after the first confirmation, in their order. */
export const welcomeSteps: readonly WelcomeStep[] = ["name", "why", "promise"];

/** The address of a step of the welcome, which ends at `destination`. */
export function welcomePath(step: WelcomeStep, destination: string): string {
  const to = encodeURIComponent(destination);
  return step === "name" ? `/welcome?to=${to}` : `/welcome?step=${step}&to=${to}`;
}

/** What the last button says of where it leads. */
export function placeWords(destination: string): string {
  if (destination.startsWith("/clubs/")) return "the club";
  if (destination.startsWith("/partners")) return "my partner";
  return "home";
}

/** Who came by no invitation is asked next who comes along; everybody else lands with their friend. */
export function afterPromise(destination: string): string {
  return destination === "/home" ? "/together" : destination;
}
