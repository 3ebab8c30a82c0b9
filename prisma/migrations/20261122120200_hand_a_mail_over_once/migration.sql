ALTER TABLE "mail_message"
  ADD COLUMN "once" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "handed_at" TIMESTAMPTZ(3),
  ADD COLUMN "unsubscribe_url" TEXT;
