import { scrypt } from "node:crypto";

const salt = "runpact address";
const bytes = 32;

/**
 * What stands for an e-mail address where it must be known again for ever but not kept: slow on purpose, so
 * that a copy of the table cannot be tried against lists of addresses; without the installation's secret,
 * so that changing that secret forgets nobody's wish.
 */
export function hashAddress(canonical: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    scrypt(canonical, salt, bytes, (error, key) => {
      if (error) reject(error);
      else resolve(new Uint8Array(key));
    });
  });
}
