import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetLimits, type Site, startSite } from "@/tests/setup/http-site";
import { direct, overHttp } from "./callers";
import { checkRow } from "./check-row";
import { procedureRows } from "./matrix-rows";
import { procedureKinds } from "./procedure-kinds";
import { buildWorld, type World } from "./world";
import { forgetWorld, keepWorld } from "./world-snapshot";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await forgetWorld();
  await site.close();
});

test("every procedure has its row, and every row its procedure", () => {
  expect(Object.keys(procedureRows).toSorted()).toEqual([...procedureKinds().keys()].toSorted());
});

const only = process.env.MATRIX_AREA ?? "";
const rows = [...procedureKinds()].filter(([path]) => path.startsWith(only));

describe.each(["directly", "over HTTP"])("T14: called %s", (way) => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld(Date.now());
    await keepWorld();
  });

  test.each(rows)("%s lets in whom its row names, and tells others nothing", async (path, kind) => {
    await forgetLimits();
    const call = way === "directly" ? direct : overHttp(site);
    expect(await checkRow(path, kind, call, world)).toEqual([]);
  });
});
