// `npm run bench`: measures the scoring pipeline against its peers in one run and writes RESULTS.md.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ENGINES, loadEngine } from "./engines.mjs";
import { measureWarm, spread } from "./measure.mjs";
import { resultsPage } from "./results.mjs";

const HERE = import.meta.dirname;
/** Orders, and how often each engine runs; a naive script of a million orders takes half a minute. */
const SIZES = [
  { count: 10_000, repeats: 25, warmups: 5, cold: 7 },
  { count: 100_000, repeats: 15, warmups: 3, cold: 5 },
  { count: 1_000_000, repeats: 3, warmups: 1, cold: 3, without: ["naive script"] },
];

installPeers();
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const measured = [];
for (const size of SIZES.filter(({ count }) => count <= most)) measured.push(await measure(size));
const page = resultsPage(measured, machine());
if (most === Number.POSITIVE_INFINITY) writeFileSync(path.join(HERE, "RESULTS.md"), page);
console.log(page);
process.exitCode = measured.every(({ disagreeing }) => disagreeing.length === 0) ? 0 : 1;

function installPeers() {
  if (existsSync(path.join(HERE, "node_modules"))) return;
  console.error("Installing the peers");
  // Not `ci`: it fails where a registry has not the bindings of every platform.
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: HERE,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The peers could not be installed.");
}

async function measure({ count, repeats, warmups, cold: times, without = [] }) {
  const names = ENGINES.filter((name) => !without.includes(name));
  console.error(`${count} orders: ${names.join(", ")}`);
  const engines = {};
  for (const name of names) engines[name] = await loadEngine(name);
  const { times: warm, checksums } = await measureWarm(engines, count, { repeats, warmups });
  const coldRuns = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < times; turn += 1)
    for (const name of names) coldRuns[name].push(coldRun(name, count));
  const expected = JSON.stringify(sorted(checksums.ours));
  const disagreeing = Object.keys(checksums).filter(
    (name) => JSON.stringify(sorted(checksums[name])) !== expected,
  );
  return {
    count,
    checksum: checksums.ours,
    disagreeing,
    engines: names.map((name) => ({
      name,
      warm: spread(warm[name]),
      cold: spread(coldRuns[name].map(({ milliseconds }) => milliseconds)),
      megabytes: spread(coldRuns[name].map(({ megabytes }) => megabytes)).median,
    })),
  };
}

function coldRun(name, count) {
  const args = ["--expose-gc", path.join(HERE, "cold.mjs"), name, String(count)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function sorted({ segments, ...sums }) {
  return { ...sums, segments: Object.fromEntries(Object.entries(segments).sort()) };
}

function machine() {
  const { dependencies } = JSON.parse(readFileSync(path.join(HERE, "package.json"), "utf8"));
  const [cpu] = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: `${os.cpus().length} x ${cpu?.model.trim() ?? "unknown"}`,
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
    peers: Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  };
}
