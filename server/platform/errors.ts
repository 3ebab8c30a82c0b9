/** Codes that reach the browser; each maps to one HTTP status. */
export type AppErrorCode =
  | "not-signed-in"
  | "not-found"
  | "not-allowed"
  | "refused"
  | "conflict"
  | "too-many"
  | "too-large"
  | "unavailable";

/**
 * A failure that was expected and that the runner is told about.
 * `reason` is a stable key for code, `message` one plain English sentence for people.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly reason: string;

  constructor(code: AppErrorCode, reason: string, message: string) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.reason = reason;
  }
}

/** The answer for all that is not there or not to be seen: the two must look alike. */
export function notFound(what: string): AppError {
  return new AppError("not-found", "not-found", `This ${what} is not here, or not for you to see.`);
}
