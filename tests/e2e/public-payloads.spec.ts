import { makeClub, makeRunner } from "@/tests/factories";
import { commit } from "@/tests/run-factories";
import { expect, test } from "./fixtures";

const marks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  '"><script>alert(1)</script>',
  "'><img src=https://evil.example/x.png>",
  "</title><script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<!--<script>alert(1)//-->",
  "javascript:alert(1)",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "<a href=javascript:alert(1)>x</a>",
  "<iframe src=https://evil.example>",
  "<base href=https://evil.example>",
  "<meta http-equiv=refresh content=0;url=https://evil.example>",
  "<style>@import 'https://evil.example/x.css'</style>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<form action=https://evil.example><button>x",
  "{{constructor.constructor('alert(1)')()}}",
  "%{alert(1)}",
];

test("T43: forty public pages of hostile words run nothing and fetch nothing from elsewhere", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const paths: string[] = [];
  for (const mark of marks) {
    const runnerId = await makeRunner(`${mark} Surname`);
    const words = { name: mark.slice(0, 80), description: `${mark}\n${mark}`, place: mark };
    const { clubId } = await makeClub({ ownerId: runnerId, ...words, joining: "open" });
    paths.push(`/club/${clubId}`, `/c/${await commit(runnerId, { visibility: "link" })}`);
  }
  expect(paths).toHaveLength(40);
  const elsewhere: string[] = [];
  const dialogs: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol.startsWith("http")) elsewhere.push(request.url());
  });
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  for (const path of paths) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 200]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const planted = page.locator(
      'main :is(script:not([nonce]), iframe, base, form[action*="evil"], [onerror], [onload], a[href^="javascript:"], img[src*="evil"])',
    );
    expect([path, await planted.count()]).toEqual([path, 0]);
    expect(page.url()).toBe(`${baseURL}${path}`);
  }
  expect([elsewhere, dialogs]).toEqual([[], []]);
});
