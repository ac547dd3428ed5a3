// `npm start`: builds what is stale, serves local Sheets to this machine only, and opens it in the browser.

import { spawn } from "node:child_process";
import path from "node:path";
import { readArguments } from "../local-sheets/cli/read-arguments.mjs";
import { buildIfStale, DIST } from "./fresh-build.mjs";
import { serve } from "./serve.mjs";

const FIRST_PORT = 4173;
const HELP = `npm start [-- --port NUMBER] [--no-open]

Opens local Sheets with RFM Segments in the browser. Nothing leaves this machine.
  --port NUMBER  the port to try first; ${FIRST_PORT} when left out
  --no-open      only print the address`;

const OPTIONS = {
  port: { type: "string", default: String(FIRST_PORT) },
  "no-open": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
};

try {
  await start();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function start() {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS, "npm start --");
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (positionals.length > 0)
    throw new Error(`Files are opened in the browser; not understood: ${positionals.join(" ")}`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port must be a number from 1 to 65535, not ${values.port}`);
  buildIfStale();
  const { address } = await serve(path.join(DIST, "page"), { port });
  console.log(`RFM Segments in local Sheets: ${address}`);
  console.log("Press Ctrl+C to end.");
  if (!values["no-open"] && process.env.CI === undefined) openBrowser(address);
}

/** Opens the address if there is a browser; the address was printed, so that it is no harm if there is none. */
function openBrowser(address) {
  const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
