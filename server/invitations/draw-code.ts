import { create } from "qrcode";
import { codePath, type DrawnCode } from "@/domain/drawing/code-path";

/** Draws a text as a QR code. */
export function drawCode(text: string): DrawnCode {
  return codePath(create(text, { errorCorrectionLevel: "M" }).modules);
}
