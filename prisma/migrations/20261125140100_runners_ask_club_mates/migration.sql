-- A runner asks somebody of a club they share to run as partners; both say yes.
CREATE TABLE "partner_ask" (
    "asker_id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_ask_pkey" PRIMARY KEY ("asker_id","asked_id"),
    CONSTRAINT "partner_ask_is_to_another" CHECK ("asker_id" <> "asked_id")
);

CREATE INDEX "partner_ask_asked_id_idx" ON "partner_ask"("asked_id");

ALTER TABLE "partner_ask" ADD CONSTRAINT "partner_ask_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "partner_ask" ADD CONSTRAINT "partner_ask_asked_id_fkey" FOREIGN KEY ("asked_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
