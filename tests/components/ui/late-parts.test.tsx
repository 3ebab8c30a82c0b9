import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Dialog } from "@/components/ui/dialog";
import { late } from "@/components/ui/late";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { Sheet } from "@/components/ui/sheet";

function Part() {
  return null;
}

describe("what is loaded when somebody reaches for it", () => {
  test("a menu is its button alone, and says that it opens one", () => {
    const drawn = renderToStaticMarkup(
      <Menu trigger={<button type="button">More</button>} entries={[{ label: "Edit" }]} />,
    );
    expect(drawn).toBe(
      '<button type="button" aria-haspopup="menu" aria-expanded="false">More</button>',
    );
  });

  test.each([["dialog", Dialog] as const, ["sheet", Sheet] as const])(
    "a %s is its button alone",
    (_, Window) => {
      const drawn = renderToStaticMarkup(
        <Window title="End it?" trigger={<button type="button">End</button>}>
          Inside
        </Window>,
      );
      expect(drawn).toContain('aria-haspopup="dialog"');
      expect(drawn).not.toContain("Inside");
    },
  );

  test("code that could not be fetched is asked for again, and what came is kept", async () => {
    let asked = 0;
    const part = late(async () => {
      asked += 1;
      if (asked === 1) throw new Error("offline");
      return Part;
    });
    await expect(part.load()).rejects.toThrow("offline");
    expect(await part.load()).toBe(Part);
    expect(await part.load()).toBe(Part);
    expect(asked).toBe(2);
  });
});

describe("a link", () => {
  test("is a plain anchor that the frame may follow, in place where it says so", () => {
    expect(renderToStaticMarkup(<Link href="/clubs">Clubs</Link>)).toBe(
      '<a data-soft="" href="/clubs">Clubs</a>',
    );
    const inPlace = renderToStaticMarkup(
      <Link href="/coach?wording=2" inPlace>
        Anew
      </Link>,
    );
    expect(inPlace).toBe('<a data-soft="in-place" href="/coach?wording=2">Anew</a>');
  });
});
