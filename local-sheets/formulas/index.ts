import type { LocalSheets } from "../services/index";
import { openLocalSheets as openServices, type Setup } from "../services/index";
import { Engine } from "./engine";

export * from "../services/index";
export { FUNCTION_NAMES } from "./engine";

/**
 * Opens a document in local Sheets with formulas that are worked out. Load this module inside the realm of
 * the script under test, so that dates and arrays handed to the script are instances of its own.
 */
export function openLocalSheets(setup: Setup): LocalSheets {
  const sheets = openServices(setup);
  sheets.calculateWith((model, functions) => new Engine(model, functions));
  return sheets;
}
