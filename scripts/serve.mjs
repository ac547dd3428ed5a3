// A server of static files for this machine only: Node's http, no network, no way out of the folder.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const HOST = "127.0.0.1";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder at the first free port from the given one on.
 *
 * @param {string} folder
 * @param {{port: number, tries?: number}} options
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(folder, { port, tries = 50 }) {
  const server = http.createServer((request, response) => {
    answer(folder, request, response).catch(() => end(response, 500, "Something went wrong"));
  });
  const used = await listen(server, port, tries);
  return {
    address: `http://${HOST}:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, tries) {
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    if (await takes(server, candidate)) return server.address().port;
  }
  throw new Error(`No port from ${port} to ${port + tries - 1} is free. Choose another one with --port.`);
}

function takes(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

async function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    end(response, 405, "Only reading is possible");
    return;
  }
  const file = fileOf(folder, request.url ?? "/");
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    end(response, 404, "There is no such file");
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file an address means; undefined when it is outside of the folder. */
function fileOf(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return undefined;
  }
  if (name.includes("\0") || name.includes("\\")) return undefined;
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(path.join(folder, path.sep)) ? file : undefined;
}

function end(response, status, text) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
