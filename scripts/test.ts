import { runSteps } from "./checks/run-steps";
import { allSteps } from "./checks/steps";

const wanted = process.argv.slice(2);
const chosen = allSteps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
await runSteps(chosen);
