import type { DistanceUnit } from "./distance";

const plain = "en-GB";
/** Where people on the road count in miles. */
const inMiles = new Set(["US", "GB", "LR", "MM"]);

/**
 * How a visitor without settings reads dates and distances, from their browser's Accept-Language. The pages' words are
 * English, so only an English locale is taken, and of any other its region.
 */
export function askedLanguage(header: string | null): { locale: string; unit: DistanceUnit } {
  for (const part of (header ?? "").split(",").slice(0, 10)) {
    const [tag = ""] = part.trim().split(";");
    const locale = knownLocale(tag);
    if (!locale) continue;
    const { language, region } = locale.maximize();
    const english = language === "en" ? locale.baseName : `en-${region}`;
    return { locale: english, unit: region && inMiles.has(region) ? "mi" : "km" };
  }
  return { locale: plain, unit: "km" };
}

function knownLocale(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag);
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(locale.baseName);
    return known ? locale : null;
  } catch {
    return null;
  }
}
