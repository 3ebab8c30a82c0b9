import { UserX } from "lucide-react";
import { Row, RowList } from "@/components/ui/row-list";

const places = [
  {
    href: "/settings/blocked",
    icon: UserX,
    title: "People you blocked",
    detail: "Neither of you sees the other",
  },
];

/** Settings with a page of their own. */
export function MorePlaces() {
  return (
    <div className="max-w-column">
      <RowList label="More settings">
        {places.map(({ href, icon: Icon, title, detail }) => (
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
