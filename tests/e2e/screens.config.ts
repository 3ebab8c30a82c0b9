import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** Pictures of every screen: files named *.screens.ts instead of specs. */
export default defineConfig(base, { testMatch: "**/*.screens.ts", timeout: 300_000 });
