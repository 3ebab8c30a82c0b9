/** First stop of the keyboard: past the navigation to `#content`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only rounded-full bg-ink font-semibold text-paper text-sm focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-5 focus:py-3"
    >
      Skip to content
    </a>
  );
}
