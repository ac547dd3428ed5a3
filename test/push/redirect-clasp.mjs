// Preloaded into clasp: sends what it would send to Google to the server named by FAKE_SCRIPT_API.
// The libraries that clasp uses have no setting for that.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { google } = createRequire(require.resolve("@google/clasp"))("googleapis");

const rootUrl = process.env.FAKE_SCRIPT_API;
for (const api of ["script", "drive", "oauth2", "logging", "serviceusage"]) {
  const factory = google[api];
  google[api] = (options) =>
    factory.call(google, { ...(typeof options === "string" ? { version: options } : options), rootUrl });
}
