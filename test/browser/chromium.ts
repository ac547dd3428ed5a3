// Finds a Chromium for the tests of the page, or says what to do.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  path.join("C:", "Program Files", "Google", "Chrome", "Application", "chrome.exe"),
  path.join(homedir(), "AppData", "Local", "Google", "Chrome", "Application", "chrome.exe"),
];
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const MISSING =
  "The tests of the page need Chromium or Chrome. Install one (on Debian and Ubuntu: apt-get install chromium; " +
  "anywhere: npx playwright-core install chromium), or set CHROMIUM_PATH to its program.";

/** Starts a browser with a profile of its own. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(MISSING);
  return chromium.launch({ executablePath, args: FLAGS });
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH !== undefined) {
    if (!existsSync(CHROMIUM_PATH))
      throw new Error(`CHROMIUM_PATH names a file that is not there: ${CHROMIUM_PATH}`);
    return CHROMIUM_PATH;
  }
  const folders = PATH.split(path.delimiter);
  const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...FIXED, chromium.executablePath()].find((file) => existsSync(file));
}
