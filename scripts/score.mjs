// `npm run score`: builds when needed, then runs the command line.

import { buildIfStale, DIST } from "./fresh-build.mjs";

try {
  buildIfStale();
  const { score } = await import("../dist/local-sheets/score.mjs");
  const folder = process.env.INIT_CWD ?? process.cwd();
  const { exitCode, output, error } = await score({ folder, dist: DIST, args: process.argv.slice(2) });
  process.stderr.write(error);
  process.stdout.write(output);
  process.exitCode = exitCode;
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
  process.exitCode = 1;
}
