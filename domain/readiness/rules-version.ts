/** Raised with every change of a rule, so that a stored check says which rules advised it. */
export const readinessRules = 1;
