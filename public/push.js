/*
 * What the worker does with pushes, on its own so that any worker of this site can import it. A push holds no
 * private words: a kind of news, and the page that tells more to whoever is signed in.
 */

self.addEventListener("push", (event) => {
  const note = readNote(event.data);
  event.waitUntil(
    self.registration.showNotification(note.title, {
      body: note.body,
      tag: note.tag,
      icon: "/icon.svg",
      data: { path: note.path },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data?.path));
});

function readNote(data) {
  try {
    const { title, body, path, tag } = data.json();
    return { title: String(title), body: String(body), path: ownPath(path), tag: String(tag) };
  } catch {
    return { title: "Runpact", body: "There is news for you.", path: "/notices", tag: "news" };
  }
}

function ownPath(path) {
  const url = new URL(typeof path === "string" ? path : "/notices", self.location.origin);
  return url.origin === self.location.origin ? url.pathname + url.search + url.hash : "/notices";
}

async function openPage(wanted) {
  const path = ownPath(wanted);
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const [open] = windows;
  if (!open) return self.clients.openWindow(path);
  await open.focus();
  return open.navigate(path).catch(() => self.clients.openWindow(path));
}
