// Builds dist/addon/sidebar.html.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pageFiller } from "./whole-page.mjs";

/** @param {string} root folder of the project */
export async function buildSidebar(root) {
  const [page, fill] = await Promise.all([
    readFile(path.join(root, "ui", "sidebar", "sidebar.html"), "utf8"),
    pageFiller(root, { script: "ui/sidebar/main.tsx", styles: "ui/sidebar/sidebar.css" }),
  ]);
  await writeFile(path.join(root, "dist", "addon", "sidebar.html"), fill(page));
}
