import { expect, test } from "vitest";
import { isPushEndpoint } from "@/domain/notification/push-endpoint";

test.each([
  "https://fcm.googleapis.com/fcm/send/abc",
  "https://updates.push.services.mozilla.com/wpush/v2/abc",
  "https://web.push.apple.com/abc",
  "https://wns2-par02p.notify.windows.com/w/?token=abc",
])("%s is a browser maker's push service", (address) => {
  expect(isPushEndpoint(address)).toBe(true);
});

test.each([
  "http://fcm.googleapis.com/fcm/send/abc",
  "https://fcm.googleapis.com:8443/fcm/send/abc",
  "https://fcm.googleapis.com@evil.example/",
  "https://user:secret@fcm.googleapis.com/",
  "https://fcm.googleapis.com.evil.example/",
  "https://evilfcm.googleapis.com/",
  "https://push.apple.com.evil.example/",
  "https://evilpush.apple.com/",
  "https://fcm.googleapis.com./",
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://2130706433/",
  "https://localhost/",
  "https://169.254.169.254/latest/meta-data",
  "https://metadata.google.internal/",
  "file:///etc/passwd",
  "gopher://fcm.googleapis.com/",
  "//fcm.googleapis.com/",
  "",
])("T36: %s is none", (address) => {
  expect(isPushEndpoint(address)).toBe(false);
});
