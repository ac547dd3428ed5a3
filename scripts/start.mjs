// `npm start`: builds what is stale, serves local Sheets to this machine only, and opens it in the browser.

import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale, DIST } from "./fresh-build.mjs";
import { serve } from "./serve.mjs";

const FIRST_PORT = 4173;
const HELP = `npm start [-- --port NUMBER] [--no-open]

Opens local Sheets with RFM Segments in the browser. Nothing leaves this machine.
  --port NUMBER  the port to try first; ${FIRST_PORT} when left out
  --no-open      only print the address`;

try {
  await start();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: String(FIRST_PORT) },
      "no-open": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
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
