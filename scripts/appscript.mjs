// `npm run appscript`: builds when needed, then runs the command line.

import { buildIfStale, DIST } from "./fresh-build.mjs";
import { runCommand } from "./run-command.mjs";

await runCommand(async (surroundings) => {
  buildIfStale();
  const { appscript } = await import("../dist/local-sheets/appscript.mjs");
  return appscript({ ...surroundings, dist: DIST });
});
