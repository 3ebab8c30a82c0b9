import { Link } from "@react-email/components";
import { Fragment } from "react";
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
  /** The page on which its reader answers without signing in; null where there is nothing to answer. */
  answerUrl: string | null;
};

const sayings = {
  confirm: "I will be there",
  yes: "I come",
  maybe: "Maybe",
  no: "I cannot",
} as const;

const answer = { color: "inherit", fontWeight: 700, lineHeight: "32px" } as const;
const linked = { color: "inherit", textDecoration: "underline" } as const;

/** One notice as a mail, with the link that ends mails of its topic. */
export function NoticeEmail(props: NoticeEmailProps) {
  const { words, actorName, appUrl, unsubscribeUrl, answerUrl } = props;
  const [expected, ...others] = answerUrl ? (words.answers?.ways ?? []) : [];
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
      {expected ? (
        <>
          <MailButton href={`${answerUrl}&says=${expected}`}>{sayings[expected]}</MailButton>
          <MailText>
            {others.map((way) => (
              <Fragment key={way}>
                <Link href={`${answerUrl}&says=${way}`} style={answer}>
                  {sayings[way]}
                </Link>
                {" · "}
              </Fragment>
            ))}
            <Link href={`${appUrl}${words.path}`} style={answer}>
              See who comes
            </Link>
          </MailText>
        </>
      ) : (
        <MailButton href={`${appUrl}${words.path}`}>{words.button}</MailButton>
      )}
    </MailLayout>
  );
}

/** The subject line of a notice: who, what, and of what thing. */
export function noticeSubject({ says, detail, topic }: NoticeWords, actorName: string | null) {
  if (actorName !== null) return `${actorName} ${says}`;
  const [thing] = detail.split(" · ");
  return thing && topic !== "account" ? `${says}: ${thing}` : says;
}
