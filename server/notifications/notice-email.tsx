import { Link } from "@react-email/components";
import type { NoticeWords } from "@/domain/notification/catalogue";
import { topics } from "@/domain/notification/topics";
import {
  MailButton,
  MailHeading,
  MailLayout,
  MailText,
  Quoted,
} from "@/server/platform/mail/layout";

type NoticeEmailProps = {
  words: NoticeWords;
  /** The person behind it, if there is one. */
  actorName: string | null;
  appUrl: string;
  unsubscribeUrl: string;
};

const linked = { color: "inherit", textDecoration: "underline" } as const;

/** One notice as a mail, with the link that ends mails of its topic. */
export function NoticeEmail({ words, actorName, appUrl, unsubscribeUrl }: NoticeEmailProps) {
  return (
    <MailLayout
      preview={[noticeSubject(words, actorName), words.detail].filter(Boolean).join(": ")}
      footer={
        <>
          This is a mail about “{topics[words.topic].label}”.
          <br />
          <Link href={`${appUrl}/notices/settings`} style={linked}>
            Choose what reaches you
          </Link>
          <br />
          <Link href={unsubscribeUrl} style={linked}>
            Stop these mails
          </Link>
        </>
      }
    >
      <MailHeading>
        {actorName === null ? null : (
          <>
            <Quoted>{actorName}</Quoted>{" "}
          </>
        )}
        {words.says}
      </MailHeading>
      {words.detail ? (
        <MailText>
          <Quoted>{words.detail}</Quoted>
        </MailText>
      ) : null}
      <MailButton href={`${appUrl}${words.path}`}>{words.button}</MailButton>
    </MailLayout>
  );
}

/** The subject line of a notice: who, what, and of what thing. */
export function noticeSubject({ says, detail, topic }: NoticeWords, actorName: string | null) {
  if (actorName !== null) return `${actorName} ${says}`;
  const [thing] = detail.split(" · ");
  return thing && topic !== "account" ? `${says}: ${thing}` : says;
}
