// The real clasp with this project's settings, against an Apps Script API on this machine.

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRealm } from "../../local-sheets/cli/realm";
import { DIST, ROOT } from "../../scripts/fresh-build.mjs";
import { type FakeScriptApi, type ProjectFile, startFakeScriptApi } from "./fake-script-api";

const SCRIPT_ID = "a-script-of-a-test";
const CLASP = createRequire(import.meta.url).resolve("@google/clasp");
const REDIRECT = pathToFileURL(path.join(import.meta.dirname, "redirect-clasp.mjs")).href;
const CREDENTIALS = {
  tokens: {
    default: {
      type: "authorized_user",
      client_id: "nobody",
      client_secret: "none",
      refresh_token: "none",
      access_token: "a-token-of-a-test",
      expiry_date: 4_102_444_800_000,
    },
  },
};
/** What a new project holds at Google. */
const NEW_PROJECT: ProjectFile[] = [
  { name: "appsscript", type: "JSON", source: '{\n  "timeZone": "America/New_York"\n}' },
  { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n  \n}\n" },
];
const EXTENSIONS = { SERVER_JS: "js", HTML: "html", JSON: "json" };

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

const folder = mkdtempSync(path.join(tmpdir(), "rfm-clasp-"));
const home = path.join(folder, "home");
const project = path.join(folder, "project");
let api: FakeScriptApi;

/** Runs clasp in a folder, with somebody logged in, and with Google on this machine. */
function clasp(args: readonly string[], cwd = project): Promise<Ended> {
  const env = {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    FAKE_SCRIPT_API: api.url,
    NODE_OPTIONS: `--import ${REDIRECT}`,
  };
  return new Promise((ended) => {
    execFile(process.execPath, [CLASP, ...args], { cwd, env }, (problem, output, error) => {
      ended({ code: problem === null ? 0 : Number(problem.code ?? 1), output, error });
    });
  });
}

beforeAll(async () => {
  api = await startFakeScriptApi(SCRIPT_ID, NEW_PROJECT);
  mkdirSync(home);
  mkdirSync(project);
  writeFileSync(path.join(home, ".clasprc.json"), JSON.stringify(CREDENTIALS));
  const settings = JSON.parse(readFileSync(path.join(ROOT, ".clasp.json"), "utf8")) as object;
  writeFileSync(path.join(project, ".clasp.json"), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
  cpSync(path.join(DIST, "addon"), path.join(project, "dist", "addon"), { recursive: true });
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("clasp with this project's settings", () => {
  it("would push the manifest, the bundle and the pages, and nothing else", async () => {
    const { code, output } = await clasp(["show-file-status", "--json"], ROOT);
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    expect(code).toBe(0);
    const built = readdirSync(path.join(DIST, "addon"));
    expect(filesToPush.map((file) => path.relative("dist/addon", file)).sort()).toEqual(built.sort());
    expect(built.filter((name) => !name.endsWith(".html"))).toEqual(["Code.js", "appsscript.json"]);
  });

  it("replaces the whole project with what was built", async () => {
    const { code, output, error } = await clasp(["push", "-f"]);
    expect(error).toBe("");
    expect(output).toMatch(/^Pushed \d+ files/);
    expect(code).toBe(0);
    const arrived = Object.fromEntries(
      api.files().map(({ name, type, source }) => [`${name}.${EXTENSIONS[type]}`, source]),
    );
    const built = readdirSync(path.join(DIST, "addon"));
    expect(arrived).toEqual(
      Object.fromEntries(built.map((name) => [name, readFileSync(path.join(DIST, "addon", name), "utf8")])),
    );
    expect(api.requests.every(({ authorization }) => authorization === "Bearer a-token-of-a-test")).toBe(
      true,
    );
  });

  it("finds nothing to push a second time", async () => {
    expect((await clasp(["push", "-f"])).output).toContain("Script is already up to date.");
  });

  it("makes a version and a deployment of it", async () => {
    expect((await clasp(["create-version", "First"])).code).toBe(0);
    expect((await clasp(["create-deployment", "-V", "1", "-d", "Test"])).code).toBe(0);
    expect(api.requests.slice(-2).map(({ method, path: at, body }) => ({ method, at, body }))).toEqual([
      { method: "POST", at: `/v1/projects/${SCRIPT_ID}/versions`, body: { description: "First" } },
      {
        method: "POST",
        at: `/v1/projects/${SCRIPT_ID}/deployments`,
        body: expect.objectContaining({ description: "Test", versionNumber: 1 }),
      },
    ]);
  });

  it("has pushed an add-on that scores", async () => {
    const addon = path.join(folder, "pushed");
    mkdirSync(addon);
    for (const { name, type, source } of api.files())
      writeFileSync(path.join(addon, `${name}.${EXTENSIONS[type]}`), source);
    const services = path.join(DIST, "local-sheets", "services.js");
    const values = [
      ["Customer", "Order date", "Amount"],
      ["Ann", "2026-01-05", 10],
      ["Bo", "2026-02-05", 30],
      ["Ann", "2026-03-05", 20],
    ];
    const { call, sheets } = openRealm(
      { sheets: [{ name: "Orders", values, mode: "typed" }] },
      { addon, services },
    );
    const { error, returned } = call("scoreCustomersWith", [{}]);
    expect(error).toBeNull();
    expect(returned).toMatchObject({ ok: true });
    const result = sheets.snapshot().find(({ name }) => name === "RFM customers");
    expect(result?.values.slice(1).map(([customer]) => customer)).toEqual(["Ann", "Bo"]);
  });

  it("leaves the settings alone when somebody creates or clones a script here by mistake", async () => {
    const settings = readFileSync(path.join(project, ".clasp.json"), "utf8");
    for (const args of [
      ["create-script", "--title", "Another"],
      ["clone-script", "another-script"],
    ])
      expect((await clasp(args)).error).toContain("Project file already exists.");
    expect(readFileSync(path.join(project, ".clasp.json"), "utf8")).toBe(settings);
  });

  it("creates a script in a folder of its own, whose id is in the .clasp.json there", async () => {
    const elsewhere = path.join(folder, "elsewhere");
    mkdirSync(elsewhere);
    const { error } = await clasp(["create-script", "--title", "RFM Segments"], elsewhere);
    expect(error).toBe("");
    const made = JSON.parse(readFileSync(path.join(elsewhere, ".clasp.json"), "utf8")) as object;
    expect(made).toMatchObject({ scriptId: SCRIPT_ID });
  });
});

describe("npm run push", () => {
  it("asks for the script's id where .clasp.json has none", async () => {
    const ended = await new Promise<Ended>((done) => {
      execFile(process.execPath, [path.join(ROOT, "scripts", "push.mjs")], (problem, output, error) => {
        done({ code: Number(problem?.code ?? 0), output, error });
      });
    });
    expect(ended.code).toBe(2);
    expect(ended.error).toContain(".clasp.json names no Apps Script project yet");
  });
});
