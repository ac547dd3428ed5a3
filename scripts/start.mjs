// `npm start`: builds when needed, scores the sample order log in local Sheets and saves the
// workbook, so that a newcomer sees the result at once.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { buildIfStale, DIST, ROOT } from "./fresh-build.mjs";

const SAMPLE = path.join("local-sheets", "samples", "shop-orders.csv");

buildIfStale();
const { score } = await import("../dist/local-sheets/score.mjs");
mkdirSync(path.join(ROOT, "out"), { recursive: true });
const args = [SAMPLE, "--out", path.join("out", "shop-orders-scored.xlsx")];
console.log(`Scoring ${SAMPLE} with the built add-on in local Sheets\n`);
const { exitCode, output, error } = await score({ folder: ROOT, dist: DIST, args });
process.stderr.write(error);
process.stdout.write(output);
if (exitCode === 0) console.log("\nScore your own file: npm run -s score -- FILE.csv");
process.exitCode = exitCode;
