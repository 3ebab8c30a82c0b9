import { expect, test } from "./fixtures";
import { expectToFit, look } from "./look";
import { longNames, rightToLeft, screensOf } from "./odd-people";

for (const [kind, names] of Object.entries({ long: longNames, "right-to-left": rightToLeft })) {
  test(`${kind} names push no screen sideways, not even at 320 pixels`, async ({ page, login }) => {
    const { runnerId, screens } = await screensOf(kind, names);
    expect(screens.length).toBeGreaterThan(10);
    await login(runnerId);
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await look(page, screen);
        await expectToFit(page);
      });
    }
  });
}
