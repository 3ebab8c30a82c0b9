"use client";

import { useEffect } from "react";
import { apiClient } from "@/client/api/api-client";

const remembered = "runpact:push-session";

/**
 * Ties the browser's pushes to whoever is signed in now, once a session: the session before took its own with it.
 * Where the browser may show none, nothing is loaded and nothing is asked.
 */
export function KeepPush({ sessionId }: { sessionId: string }) {
  useEffect(() => {
    if (!("Notification" in window) || Notification.permission !== "granted") return;
    if (localStorage.getItem(remembered) === sessionId) return;
    void import("@/client/notifications/push-browser").then(async ({ currentSubscription }) => {
      const subscription = await currentSubscription();
      if (subscription) await apiClient.notifications.subscribePush.mutate(subscription);
      localStorage.setItem(remembered, sessionId);
    });
  }, [sessionId]);
  return null;
}
