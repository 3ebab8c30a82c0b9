import fc from "fast-check";

/** The same cases each time, so that a red build is red again; RUNPACT_PROPERTY_SEED=random looks further. */
const asked = process.env.RUNPACT_PROPERTY_SEED;
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20_261_122) });
