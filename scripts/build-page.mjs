// Builds dist/page: static files that work from any folder of any server. Needs dist/addon and dist/local-sheets.

import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** @param {string} root folder of the project */
export async function buildPage(root) {
  const at = (...parts) => path.join(root, ...parts);
  const page = (...parts) => at("dist", "page", ...parts);
  await rm(page(), { recursive: true, force: true });
  await mkdir(page("realm"), { recursive: true });
  const [{ metafile }] = await Promise.all([
    build({
      metafile: true,
      absWorkingDir: root,
      entryPoints: { page: "local-sheets/page/main.ts" },
      outdir: "dist/page",
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      legalComments: "linked",
      logLevel: "warning",
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    }),
    cp(at("local-sheets", "page", "dialog.html"), page("dialog.html")),
    cp(at("local-sheets", "page", "icon.svg"), page("icon.svg")),
    cp(at("local-sheets", "samples"), page("samples"), {
      recursive: true,
      filter: (file) => !/\.(ts|json|md)$/.test(file),
    }),
    cp(at("dist", "addon"), page("addon"), { recursive: true }),
    cp(at("dist", "local-sheets", "services.js"), page("realm", "services.js")),
  ]);
  const index = await readFile(at("local-sheets", "page", "index.html"), "utf8");
  await writeFile(page("index.html"), index.replace("</head>", `${preloads(metafile)}</head>`));
  await writeFile(page("addon", "files.json"), JSON.stringify(await addonFiles(at("dist", "addon"))));
}

/** Lets the browser fetch and compile the grid while it still draws the start screen. */
function preloads({ outputs }) {
  const [screen = "", { imports } = { imports: [] }] =
    Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("document-screen.ts")) ?? [];
  const files = [
    screen,
    ...imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
  ];
  return files.map((file) => `<link rel="modulepreload" href="${path.basename(file)}">\n`).join("");
}

/** What a browser cannot find out by itself: the manifest's scopes, and the HTML files by name. */
async function addonFiles(folder) {
  const { oauthScopes, timeZone } = JSON.parse(await readFile(path.join(folder, "appsscript.json"), "utf8"));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  const htmlFiles = {};
  for (const name of names) {
    htmlFiles[name.slice(0, -".html".length)] = await readFile(path.join(folder, name), "utf8");
  }
  return { scopes: oauthScopes, timeZone, htmlFiles };
}
