import { Gavel, KeyRound, ShieldAlert, UserPen, UserX } from "lucide-react";
import { Row, RowList } from "@/components/ui/row-list";
import { counted } from "@/domain/units/counted";

const places = [
  {
    href: "/settings/profile",
    icon: UserPen,
    title: "How others see you",
    detail: "Picture, handle, a few words",
  },
  {
    href: "/account",
    icon: KeyRound,
    title: "Account",
    detail: "Address, export, delete",
  },
  {
    href: "/settings/blocked",
    icon: UserX,
    title: "People you blocked",
    detail: "Neither of you sees the other",
  },
  {
    href: "/reports",
    icon: ShieldAlert,
    title: "Reports",
    detail: "What you reported, and what was decided",
  },
];

type MorePlacesProps = {
  /** Whether the reader looks at reports, and how many wait. */
  desk: { is: boolean; waiting: number };
};

/** Settings with a page of their own. */
export function MorePlaces({ desk }: MorePlacesProps) {
  const waiting =
    desk.waiting === 0 ? "Nothing waits" : `${counted(desk.waiting, "report")} to look at`;
  const shown = desk.is
    ? [...places, { href: "/moderation", icon: Gavel, title: "Moderation", detail: waiting }]
    : places;
  return (
    <div className="max-w-column">
      <RowList label="More settings">
        {shown.map(({ href, icon: Icon, title, detail }) => (
          <Row
            key={href}
            href={href}
            lead={<Icon aria-hidden="true" className="size-6 shrink-0 text-muted" />}
            title={title}
            detail={detail}
          />
        ))}
      </RowList>
    </div>
  );
}
