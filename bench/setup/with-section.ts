export type BenchSection = { name: string; title: string; body: string };

const head = `# Benchmarks

Written by \`npm run bench -- NAME\`; each figure is against its peer in the same run, medians of interleaved rounds with least and most.
`;
/** Lines of a section that a benchmark writes: its heading, its command, its table and what it does not show. */
const written = /^(## |`npm run bench |\||Not shown: )/;

/**
 * The document of benchmarks with one section written anew. Other sections stay as they are, and so do the notes
 * that somebody wrote by hand under the table of this one.
 */
export function withSection(document: string, { name, title, body }: BenchSection): string {
  const [before = "", ...sections] = document.split(/^(?=## )/m);
  const isOwn = (section: string) =>
    section.startsWith(`## ${title}\n`) || section.includes(`\n\`npm run bench -- ${name}`);
  const at = sections.findIndex(isOwn);
  const notes = (sections[at] ?? "").split("\n").filter((line) => !written.test(line));
  const kept = notes
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const own = `## ${title}\n\n${body.trim()}\n${kept ? `\n${kept}\n` : ""}`;
  const all = at < 0 ? [...sections, own] : sections.with(at, own);
  return [before.trim() || head.trim(), ...all.map((section) => section.trim())]
    .join("\n\n")
    .concat("\n");
}
