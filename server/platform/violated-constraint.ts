import type { AppError } from "./errors";

type DriverError = { meta?: { driverAdapterError?: { cause?: { originalMessage?: unknown } } } };

/** The name of the database constraint that refused a write, or null when the error is another one. */
export function violatedConstraint(error: unknown): string | null {
  const message = (error as DriverError | null)?.meta?.driverAdapterError?.cause?.originalMessage;
  if (typeof message !== "string") return null;
  return /constraint "([^"]+)"/.exec(message)?.[1] ?? null;
}

/** Runs a write; where one of the named constraints refuses it, throws that constraint's own AppError. */
export async function refusedBy<T>(
  refusals: Readonly<Record<string, AppError>>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = refusals[violatedConstraint(error) ?? ""];
    throw refusal ?? error;
  }
}
