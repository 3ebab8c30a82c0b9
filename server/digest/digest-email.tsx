import { Column, Link, Row, Text } from "@react-email/components";
import { verdictWords } from "@/components/streaks/verdict-words";
import { personaNames } from "@/domain/coach/persona-names";
import type { DigestContent } from "@/domain/digest/digest-content";
import { hasNothingToSay } from "@/domain/digest/nothing-to-say";
import type { Answer } from "@/domain/group-run/answers";
import { counted } from "@/domain/units/counted";
import {
  MailButton,
  MailHeading,
  MailLayout,
  MailText,
  Quoted,
} from "@/server/platform/mail/layout";
import { verdictGlyph } from "./verdict-glyph";

type DigestEmailProps = {
  content: DigestContent;
  appUrl: string;
  unsubscribeUrl: string;
  /** Where one tap answers the group run at a path. */
  answerUrl: (path: string, says: Answer) => string;
};

const linked = { color: "inherit", textDecoration: "underline" } as const;
/** A thumb's size, without being the mail's one button. */
const answer = {
  display: "inline-block",
  margin: "6px 8px 6px 0",
  padding: "11px 18px",
  border: "1px solid currentColor",
  borderRadius: 999,
  color: "inherit",
  fontWeight: 700,
  textDecoration: "none",
} as const;
const quiet = { margin: "0 0 4px", fontSize: 14, lineHeight: "21px" } as const;

/** The weekly digest: whole without images, in light and dark, with one button. */
export function DigestEmail({ content, appUrl, unsubscribeUrl, answerUrl }: DigestEmailProps) {
  const { coach, action, partners, clubs, groupRuns, planned, note } = content;
  const isShort = hasNothingToSay(content);
  return (
    <MailLayout
      preview={`${content.headline}. ${action.says}`}
      footer={
        <>
          You get this once a week because you run with Runpact.
          <br />
          <Link href={`${appUrl}/coach`} style={linked}>
            Change the day or the voice
          </Link>
          <br />
          <Link href={unsubscribeUrl} style={linked}>
            Stop these mails
          </Link>
        </>
      }
    >
      <Text className="mail-muted" style={{ ...quiet, margin: "0 0 8px" }}>
        Your week, {content.weekWords}
      </Text>
      <Verdict content={content} />
      {note ? <MailText>{note}</MailText> : null}
      <Weeks content={content} />
      {isShort ? null : (
        <MailText>
          <em className="mail-muted" style={{ fontStyle: "normal", fontWeight: 600 }}>
            {personaNames[coach.persona]}:
          </em>{" "}
          {coach.text}
        </MailText>
      )}
      <MailText>
        <strong>One thing to do.</strong> {action.says}
      </MailText>
      <MailButton href={`${appUrl}${action.path}`}>{action.label}</MailButton>
      <Named title="Beside you" lines={partners} />
      <Named title="Your clubs" lines={clubs} />
      {planned.length > 0 ? <Heading>What you planned</Heading> : null}
      {planned.map(({ when, cue }) => (
        <Text key={when} style={quiet}>
          {when}
          {cue ? (
            <>
              : <Quoted>{cue}</Quoted>
            </>
          ) : null}
        </Text>
      ))}
      {groupRuns.length > 0 ? <Heading>Coming up</Heading> : null}
      {groupRuns.map(({ title, when, path }) => (
        <Text key={path} style={quiet}>
          <Link href={`${appUrl}${path}`} style={linked}>
            <Quoted>{title}</Quoted>, {when}
          </Link>
          <br />
          <Link href={answerUrl(path, "yes")} style={answer}>
            I come
          </Link>{" "}
          <Link href={answerUrl(path, "maybe")} style={answer}>
            Maybe
          </Link>{" "}
          <Link href={answerUrl(path, "no")} style={answer}>
            I cannot
          </Link>
        </Text>
      ))}
    </MailLayout>
  );
}

function Verdict({ content: { line, headline } }: { content: DigestContent }) {
  if (!line) return <MailHeading>{headline}</MailHeading>;
  const { glyph, tone } = verdictGlyph(line.verdict);
  return (
    <Row style={{ margin: "0 0 8px" }}>
      <Column style={{ width: 52, verticalAlign: "top" }} data-skip-in-text={true}>
        <Text
          className={`mail-${tone.name}`}
          aria-hidden="true"
          style={{ margin: 0, fontSize: 40, lineHeight: "40px", color: tone.light }}
        >
          {glyph}
        </Text>
      </Column>
      <Column style={{ verticalAlign: "middle" }}>
        <Text style={{ margin: 0, fontSize: 24, lineHeight: "40px", fontWeight: 700 }}>
          {headline}
        </Text>
      </Column>
    </Row>
  );
}

/** The weeks as a row of marks, oldest first; in text they are told by the streak alone. */
function Weeks({ content: { weeks, streakWeeks, line } }: { content: DigestContent }) {
  if (weeks.length === 0) return null;
  const words = weeks.map(({ verdict, comeback }) => verdictWords(verdict, comeback)).join(", ");
  const votes = line && line.votes > 0 ? `${counted(line.votes, "vote")} for “I am a runner”` : "";
  const streak = streakWeeks >= 2 ? `${streakWeeks} weeks in a row` : "";
  return (
    <>
      <Text
        data-skip-in-text={true}
        title={words}
        style={{ margin: "0 0 2px", fontSize: 20, lineHeight: "28px", letterSpacing: "0.18em" }}
      >
        {weeks.map(({ week, verdict }) => {
          const { glyph, tone } = verdictGlyph(verdict);
          return (
            <span key={week} className={`mail-${tone.name}`} style={{ color: tone.light }}>
              {glyph}
            </span>
          );
        })}
      </Text>
      {streak || votes ? (
        <Text style={{ ...quiet, margin: "0 0 20px", fontWeight: 600 }}>
          {[streak, votes].filter(Boolean).join(" · ")}
        </Text>
      ) : null}
    </>
  );
}

function Heading({ children }: { children: string }) {
  return <Text style={{ ...quiet, margin: "20px 0 6px", fontWeight: 700 }}>{children}</Text>;
}

function Named({ title, lines }: { title: string; lines: DigestContent["partners"] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <Heading>{title}</Heading>
      {lines.map(({ id, name, says }) => (
        <Text key={id} style={quiet}>
          <Quoted>{name}</Quoted>: {says}
        </Text>
      ))}
    </>
  );
}
