import {
  Body,
  Button,
  Container,
  Head,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import { oneLine } from "./one-line";

const ink = "#14201b";
const muted = "#54625b";
const track = "#b1381b";
const font = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

type MailLayoutProps = { preview: string; children: ReactNode; footer: ReactNode };

const darkStyle = `@media (prefers-color-scheme: dark) {
  .mail-paper { background-color: #0d1310 !important; }
  .mail-paper > table > tbody > tr > td { background-color: #0d1310 !important; color: #eef3ef !important; }
  .mail-sheet { background-color: #161f1a !important; }
  .mail-paper, .mail-sheet p, .mail-sheet a, .mail-paper .mail-brand { color: #eef3ef !important; }
  .mail-sheet .mail-muted, .mail-paper .mail-footer, .mail-footer a { color: #a7b5ad !important; }
  .mail-sheet .mail-kept { color: #63c593 !important; }
  .mail-sheet .mail-reserve { color: #e0aa4f !important; }
  .mail-sheet .mail-cover { color: #58bfc6 !important; }
  .mail-sheet .mail-recovery { color: #a5a7f0 !important; }
  .mail-sheet .mail-button { color: #ffffff !important; }
}`;

/** The frame of every mail: 600 px, readable with images off and in dark mode. */
export function MailLayout({ preview, children, footer }: MailLayoutProps) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyle}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body
        className="mail-paper"
        style={{ margin: 0, backgroundColor: "#f4f6f2", color: ink, fontFamily: font }}
      >
        <Container style={{ maxWidth: 600, padding: "32px 24px" }}>
          <Text
            className="mail-brand"
            style={{ margin: "0 0 24px", fontWeight: 700, fontSize: 18, color: track }}
          >
            Runpact
          </Text>
          <Section
            className="mail-sheet"
            style={{ backgroundColor: "#ffffff", borderRadius: 20, padding: "28px 28px" }}
          >
            {children}
          </Section>
          <Text
            className="mail-footer"
            style={{ margin: "24px 4px 0", fontSize: 13, lineHeight: "20px", color: muted }}
          >
            {footer}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of a mail. */
export function MailText({ children }: { children: ReactNode }) {
  return <Text style={{ margin: "0 0 16px", fontSize: 16, lineHeight: "25px" }}>{children}</Text>;
}

/** The first line of a mail, which says what it is about. */
export function MailHeading({ children }: { children: ReactNode }) {
  return (
    <Text style={{ margin: "0 0 12px", fontSize: 24, lineHeight: "30px", fontWeight: 700 }}>
      {children}
    </Text>
  );
}

type MailButtonProps = { href: string; children: string };

/** The one primary button of a mail, with its address spelled out below for those whose button is dead. */
export function MailButton({ href, children }: MailButtonProps) {
  return (
    <Section style={{ margin: "8px 0 20px" }}>
      <Button
        href={href}
        className="mail-button"
        style={{
          backgroundColor: track,
          color: "#ffffff",
          borderRadius: 999,
          padding: "14px 26px",
          fontSize: 16,
          fontWeight: 700,
        }}
      >
        {children}
      </Button>
      <Text
        data-skip-in-text={true}
        className="mail-muted"
        style={{ margin: "14px 0 0", fontSize: 13, lineHeight: "19px", color: muted }}
      >
        Or open{" "}
        <Link href={href} style={{ color: "inherit", textDecoration: "underline" }}>
          {href}
        </Link>
      </Text>
    </Section>
  );
}

/** Words that a runner wrote, on one line and without marks that turn the reading direction. */
export function Quoted({ children }: { children: string }) {
  return <span dir="auto">{oneLine(children)}</span>;
}
