import type { ReactNode } from "react";
import {
  MailButton,
  MailHeading,
  MailLayout,
  MailText,
  Quoted,
} from "@/server/platform/mail/layout";
import type { Notice } from "./tell-runners";

type NoticeEmailProps = {
  what: Notice;
  title: string;
  ownerName: string;
  when: string;
  place: string;
  link: string;
};

const headings: Record<Notice, string> = {
  promoted: "You have a seat",
  changed: "A group run has changed",
  cancelled: "A group run is off",
  restored: "A group run is on again",
  dropped: "A group run has other days now",
  reconfirm: "Do you still come?",
};

const buttons: Record<Notice, string> = {
  promoted: "See who comes",
  changed: "See what is new",
  cancelled: "Open the group run",
  restored: "Open the group run",
  dropped: "See the days",
  reconfirm: "Yes or no",
};

/** Tells one runner about one instance of a group run. */
export function NoticeEmail({ what, title, ownerName, when, place, link }: NoticeEmailProps) {
  const name = <Quoted>{title}</Quoted>;
  return (
    <MailLayout
      preview={`${headings[what]}: ${when}`}
      footer="You get this because you answered this group run. Nobody sees how often you come but you."
    >
      <MailHeading>{headings[what]}</MailHeading>
      <MailText>{sentence(what, name)}</MailText>
      <MailText>
        {when}
        {[place, ownerName].filter(Boolean).map((text) => (
          <span key={text}>
            {" · "}
            <Quoted>{text}</Quoted>
          </span>
        ))}
      </MailText>
      <MailButton href={link}>{buttons[what]}</MailButton>
    </MailLayout>
  );
}

function sentence(what: Notice, name: ReactNode): ReactNode {
  switch (what) {
    case "promoted":
      return <>A place came free at {name}, and it is yours.</>;
    case "changed":
      return <>{name} is not quite as it was. This is how it stands now.</>;
    case "cancelled":
      return <>{name} does not take place.</>;
    case "restored":
      return <>{name} takes place after all.</>;
    case "dropped":
      return <>{name} is no longer on the day that you answered. The next one is here.</>;
    case "reconfirm":
      return <>{name} begins soon. One tap tells the others that you will be there.</>;
  }
}

/** The subject line of each notice, before the title. */
export function noticeSubject(what: Notice, title: string): string {
  return `${headings[what]}: ${title}`;
}
