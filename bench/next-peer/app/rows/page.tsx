import { connection } from "next/server";
import { Suspense } from "react";

export default function Rows() {
  return (
    <Suspense fallback={null}>
      <FiftyRows />
    </Suspense>
  );
}

/** Fifty rows that nobody had to ask for: what rendering them at each request costs. */
async function FiftyRows() {
  await connection();
  return (
    <ol>
      {Array.from({ length: 50 }, (_, index) => `Runner ${index + 1}`).map((name, index) => (
        <li key={name}>
          <span>{index + 1}</span> <strong>{name}</strong> <span>3 of 3 days</span>
          <span>{(100 - index).toFixed(1)} points</span>
        </li>
      ))}
    </ol>
  );
}
