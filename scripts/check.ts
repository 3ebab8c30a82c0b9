import { runSteps } from "./checks/run-steps";
import { architecture, format, types } from "./checks/steps";

await runSteps([format, types, architecture]);
