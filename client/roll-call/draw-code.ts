import { codePath, type DrawnCode } from "@/domain/drawing/code-path";

/** Draws a text as a QR code; the library for it comes when it is first needed. */
export async function drawCode(text: string): Promise<DrawnCode> {
  const { create } = await import("qrcode");
  return codePath(create(text, { errorCorrectionLevel: "M" }).modules);
}
