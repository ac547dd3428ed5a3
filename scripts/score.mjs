// `npm run score`: builds when needed, then runs the command line.

import { buildIfStale, DIST } from "./fresh-build.mjs";
import { runCommand } from "./run-command.mjs";

await runCommand(async (surroundings) => {
  buildIfStale();
  const { score } = await import("../dist/local-sheets/score.mjs");
  return score({ ...surroundings, dist: DIST });
});
