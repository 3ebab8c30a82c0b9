import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";

describe("a field", () => {
  const html = renderToStaticMarkup(
    <TextField label="E-mail" name="email" hint="One mail." error="No ending." />,
  );

  test("is named by its label", () => {
    expect(html).toContain('<label for="email"');
    expect(html).toContain('id="email"');
  });

  test("is described by its hint and its error, and says that it is wrong", () => {
    expect(html).toContain('aria-describedby="email-hint email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="email-error"[^>]*>.*No ending\./);
  });

  test("says nothing of hints or errors it does not have", () => {
    const plain = renderToStaticMarkup(<TextField label="Name" name="name" />);
    expect(plain).not.toMatch(/\saria-[a-z]+=/);
  });
});

test("a pending button takes no second tap and says that it is busy", () => {
  const html = renderToStaticMarkup(<Button pending>Save</Button>);
  expect(html).toMatch(/disabled="".*aria-busy="true"|aria-busy="true".*disabled=""/);
  expect(html).toContain("Save");
});

test("radio cards are native radios of one name with the default checked", () => {
  const cards = ["3", "4"].map((value) => ({ value, label: value }));
  const html = renderToStaticMarkup(
    <RadioCards legend="Days" name="days" cards={cards} defaultValue="4" />,
  );
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toMatch(/<input[^>]*checked=""[^>]*value="4"|<input[^>]*value="4"[^>]*checked=""/);
});

test("a table keeps its roles and names each row, also as cards", () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Splits"
      rows={[{ km: 1, pace: "6:02" }]}
      rowKey={(row) => String(row.km)}
      columns={[
        { key: "km", heading: "Kilometre", cell: (row) => row.km, names: true },
        { key: "pace", heading: "Pace", cell: (row) => row.pace, numeric: true },
      ]}
    />,
  );
  for (const role of ["table", "row", "rowheader", "columnheader", "cell"]) {
    expect(html).toContain(`role="${role}"`);
  }
});
