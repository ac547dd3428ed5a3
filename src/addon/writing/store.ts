// What the add-on remembers of a document, in its properties. A property holds 9 KB at most, so
// that longer texts are kept in pieces; whatever belongs together is written in one call.

const PREFIX = "rfm.";
/** In characters that are one byte each, well below the 9 KB of a property. */
const PIECE = 8_000;

type Properties = Record<string, string>;

/** All that is stored, read in one call. */
export interface Stored {
  /** What is stored under a key, or null. */
  get(key: string): unknown;
}

/** Reads everything that the add-on remembers. */
export function readStored(): Stored {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return {
    get: (key) => {
      const first = all[PREFIX + key];
      if (first === undefined) return null;
      const count = Number(first.slice(0, first.indexOf(":")));
      let text = first.slice(first.indexOf(":") + 1);
      for (let piece = 1; piece < count; piece += 1) text += all[`${PREFIX}${key}.${piece}`] ?? "";
      return JSON.parse(text) as unknown;
    },
  };
}

/** Stores values by key in one call; null forgets what was stored. */
export function store(values: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(values);
  const properties: Properties = {};
  for (const [key, value] of entries) if (value !== null) addPieces(properties, key, value);
  const forgotten = entries.filter(([, value]) => value === null).map(([key]) => key);
  if (forgotten.length === 0) PropertiesService.getDocumentProperties().setProperties(properties, false);
  else keepOthers((name) => forgotten.some((key) => isPieceOf(name, key)), properties);
}

/** Stores values as `store` does, and leaves no piece of longer ones that were stored under their keys. */
export function storeInPlace(values: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(values);
  const properties: Properties = {};
  for (const [key, value] of Object.entries(values)) if (value !== null) addPieces(properties, key, value);
  keepOthers((name) => keys.some((key) => isPieceOf(name, key)), properties);
}

/** Forgets everything that the add-on remembers of the document. */
export function forgetAll(): void {
  keepOthers((name) => name.startsWith(PREFIX), {});
}

/** Replaces some properties in one call, so that no half of them can stay. */
function keepOthers(isReplaced: (name: string) => boolean, added: Properties): void {
  const properties = PropertiesService.getDocumentProperties();
  const kept = Object.entries(properties.getProperties()).filter(([name]) => !isReplaced(name));
  properties.setProperties({ ...Object.fromEntries(kept), ...added }, true);
}

function isPieceOf(name: string, key: string): boolean {
  return name === PREFIX + key || name.startsWith(`${PREFIX}${key}.`);
}

function addPieces(properties: Properties, key: string, value: unknown): void {
  const pieces = piecesOf(JSON.stringify(value));
  pieces.forEach((piece, index) => {
    const name = index === 0 ? PREFIX + key : `${PREFIX}${key}.${index}`;
    properties[name] = index === 0 ? `${pieces.length}:${piece}` : piece;
  });
}

/** The text with every character beyond ASCII escaped, cut into pieces. */
function piecesOf(json: string): string[] {
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const pieces: string[] = [];
  for (let at = 0; at < ascii.length; at += PIECE) pieces.push(ascii.slice(at, at + PIECE));
  return pieces;
}
