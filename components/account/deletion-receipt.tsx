"use client";

import { buttonClass } from "@/components/ui/button-styles";
import { Notice } from "@/components/ui/notice";
import type { Outputs } from "@/server/router";

type DeletionReceiptProps = { receipt: Outputs["account"]["delete"] };

/** What was deleted, to be kept by who asked for it: nothing of it is kept here. */
export function DeletionReceipt({ receipt }: DeletionReceiptProps) {
  const { number, deletedAt, rows } = receipt;
  const when = new Date(deletedAt).toISOString();
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const text = [
    "Runpact: an account was deleted",
    `Receipt ${number}`,
    when,
    "",
    ...Object.entries(rows).map(([table, count]) => `${table}: ${count}`),
    "",
  ].join("\n");
  return (
    <Notice
      tone="done"
      title="Your account is deleted"
      action={
        <span className="flex flex-wrap gap-2">
          <a
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
            download={`runpact-deletion-${number}.txt`}
            className={buttonClass({ variant: "secondary" })}
          >
            Keep the receipt
          </a>
          <a href="/" className={buttonClass({})}>
            Leave
          </a>
        </span>
      }
    >
      Receipt <span className="font-semibold tabular-nums">{number}</span>: {total} entries are
      gone, with their files, waiting mails and jobs. Your clubs go on without you. Thank you for
      running.
    </Notice>
  );
}
