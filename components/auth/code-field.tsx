import { TextField } from "@/components/ui/text-field";

/** The six letters and digits of a sign-in mail. */
export function CodeField({ error }: { error: string | undefined }) {
  return (
    <TextField
      label="Code of the mail"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={9}
      required
      autoFocus
      hint="Six letters and digits"
      error={error}
    />
  );
}
