import { Brand } from "@/components/navigation/brand";

/** The end of the public pages. */
export function Foot() {
  return (
    <footer className="border-line border-t">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-10 text-muted text-sm sm:px-6">
        <Brand />
        <p>Free software under the AGPL. Your runs are private until you show them.</p>
        <a href="/sign-in" className="inline-flex min-h-11 items-center font-semibold text-ink">
          Sign in
        </a>
      </div>
    </footer>
  );
}
