CREATE TABLE "push_subscription" (
    "runner_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "rests_until" TIMESTAMPTZ(3),

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("runner_id","session_id")
);
CREATE TABLE "push_key" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "public_key" TEXT NOT NULL,
    "private_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "push_key_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_runner_id_session_id_fkey" FOREIGN KEY ("runner_id", "session_id") REFERENCES "session"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE push_key ADD CONSTRAINT push_key_is_one CHECK (id = 1);
ALTER TABLE push_subscription
  ADD CONSTRAINT push_subscription_endpoint CHECK (char_length(endpoint) BETWEEN 12 AND 1000 AND endpoint LIKE 'https://%'),
  ADD CONSTRAINT push_subscription_keys CHECK (char_length(p256dh) BETWEEN 80 AND 100 AND char_length(auth) BETWEEN 16 AND 40);
