// Options that a command does not have, or that were given wrongly: one clear line with the way to the help.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseAppscriptArguments } from "../../../local-sheets/cli/appscript-arguments";
import { readArguments } from "../../../local-sheets/cli/read-arguments.mjs";
import { parseScoreArguments } from "../../../local-sheets/cli/score-arguments";
import { ROOT } from "../../../scripts/fresh-build.mjs";

const OPTIONS = {
  "as-of": { type: "string" },
  levels: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
const HELP = " All options: npm run it -- --help";
const read = (...args: string[]) => readArguments(args, OPTIONS, "npm run it --");

describe("the options of a command", () => {
  it("are read, with the other words", () => {
    const { values, positionals } = read("a.csv", "--as-of=-5", "-h", "--levels", "4", "--", "--b");
    expect(values).toMatchObject({ "as-of": "-5", help: true, levels: "4" });
    expect(positionals).toEqual(["a.csv", "--b"]);
  });

  it.each([
    ["--bogus", "There is no option --bogus."],
    ["-x", "There is no option -x."],
    ["--levls=4", "There is no option --levls. Did you mean --levels?"],
    ["--Levels=4", "There is no option --Levels. Did you mean --levels?"],
    ["--lev", "There is no option --lev. Did you mean --levels?"],
    ["--jsno", "There is no option --jsno. Did you mean --json?"],
    ["--constructor", "There is no option --constructor."],
    ["--json=yes", "--json takes no value; leave “=yes” out."],
    ["--levels", "--levels needs a value."],
    ["--levels --json", "--levels needs a value; one that begins with a hyphen is written --levels=--json."],
  ])("%s: %s", (written, problem) => {
    expect(() => read("a.csv", ...written.split(" "))).toThrow(new Error(problem + HELP));
  });
});

it("each command names its own help", () => {
  expect(() => parseScoreArguments(["a.csv", "--scheem", "ten"])).toThrow(
    "There is no option --scheem. Did you mean --scheme? All options: npm run -s score -- --help",
  );
  expect(() => parseAppscriptArguments(["a.gs", "--answer", "[]"])).toThrow(
    "There is no option --answer. Did you mean --answers? All options: npm run -s appscript -- --help",
  );
});

it("npm start says so before it builds or opens anything", () => {
  const start = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, "scripts", "start.mjs"), ...args],
      { encoding: "utf8", env: { ...process.env, CI: "1" } },
    );
    return { status, stdout, stderr };
  };
  const told = "There is no option --prot. Did you mean --port? All options: npm start -- --help\n";
  expect(start("--prot", "4000")).toEqual({ status: 1, stdout: "", stderr: told });
  expect(start("orders.csv").stderr).toBe("Files are opened in the browser; not understood: orders.csv\n");
});
