import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";

/** A mail's two bodies. */
export type MailBody = { html: string; text: string };

/** Renders a template to HTML and to a real plain-text part with the same content; buttons become their links. */
export async function renderMail(template: ReactElement): Promise<MailBody> {
  const html = await render(template);
  const text = toPlainText(html, {
    wordwrap: 78,
    selectors: [
      { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: false } },
      { selector: "img", format: "skip" },
      { selector: "[data-skip-in-text=true]", format: "skip" },
    ],
  });
  return { html, text };
}
