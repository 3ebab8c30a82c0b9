import { generateClient } from "./prepare/generate-client";

const began = performance.now();
const written = await generateClient();
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(written ? `Prisma client generated in ${seconds} s.` : "Prisma client is up to date.");
