// Builds before the tests when a source is newer than the build: what is tested is what is shipped.

import { buildIfStale } from "../scripts/fresh-build.mjs";

export default function setup(): void {
  buildIfStale();
}
