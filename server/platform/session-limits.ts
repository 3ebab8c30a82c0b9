/** The limits that every connection of the pool asks PostgreSQL for as it opens, milliseconds. */
export const sessionLimits = {
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
};
