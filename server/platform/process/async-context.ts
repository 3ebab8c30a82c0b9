import { AsyncLocalStorage } from "node:async_hooks";

// Parts of Next that our own server code imports look for this before Next itself has put it there.
Object.assign(globalThis, { AsyncLocalStorage });
