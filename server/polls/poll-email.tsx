import {
  MailButton,
  MailHeading,
  MailLayout,
  MailText,
  Quoted,
} from "@/server/platform/mail/layout";

type PollEmailProps = {
  what: "link" | "found" | "changed";
  title: string;
  /** "Tue 24 Nov, 18:30", once it is found. */
  when: string;
  place: string;
  link: string;
};

const headings = {
  link: "Your answer is in",
  found: "The time is found",
  changed: "Other times are asked about",
};
const buttons = {
  link: "Look at it, change it",
  found: "Open the poll",
  changed: "See the times",
};

/** Gives a guest the way back to their answer, or tells them which time it is. */
export function PollEmail({ what, title, when, place, link }: PollEmailProps) {
  return (
    <MailLayout
      preview={what === "found" ? `${headings.found}: ${when}` : headings.link}
      footer={
        "You get this because this address was given with an answer to a poll. Was it not you? Then do nothing: no account was made."
      }
    >
      <MailHeading>{headings[what]}</MailHeading>
      {what === "link" ? (
        <MailText>
          You said which times suit you for <Quoted>{title}</Quoted>. With this link you can change
          it until the time is found. Keep it to yourself.
        </MailText>
      ) : what === "changed" ? (
        <MailText>
          The times of <Quoted>{title}</Quoted> have changed. What you said to those that stay still
          stands; say which of the new ones suit you.
        </MailText>
      ) : (
        <>
          <MailText>
            <Quoted>{title}</Quoted> takes place.
          </MailText>
          <MailText>
            {when}
            {place ? (
              <>
                {" · "}
                <Quoted>{place}</Quoted>
              </>
            ) : null}
          </MailText>
        </>
      )}
      <MailButton href={link}>{buttons[what]}</MailButton>
    </MailLayout>
  );
}

/** The subject line, before the title. */
export function pollSubject(what: PollEmailProps["what"], title: string): string {
  return `${headings[what]}: ${title}`;
}
