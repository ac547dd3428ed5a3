// What the add-on remembers of a document, in its properties. A property holds 9 KB at most, so
// that longer texts are kept in pieces; all pieces of a text are written in one call.

const PREFIX = "rfm.";
/** In characters that are one byte each, well below the 9 KB of a property. */
const PIECE = 8_000;

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

/** Stores values by key in one call. */
export function store(values: Readonly<Record<string, unknown>>): void {
  const properties: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const pieces = piecesOf(JSON.stringify(value));
    pieces.forEach((piece, index) => {
      const name = index === 0 ? PREFIX + key : `${PREFIX}${key}.${index}`;
      properties[name] = index === 0 ? `${pieces.length}:${piece}` : piece;
    });
  }
  PropertiesService.getDocumentProperties().setProperties(properties, false);
}

/** Forgets keys, with all their pieces. */
export function forget(keys: readonly string[]): void {
  const ours = (name: string): boolean =>
    keys.some((key) => name === PREFIX + key || name.startsWith(`${PREFIX}${key}.`));
  deleteWhere(ours);
}

/** Forgets everything that the add-on remembers of the document. */
export function forgetAll(): void {
  deleteWhere((name) => name.startsWith(PREFIX));
}

function deleteWhere(isOurs: (name: string) => boolean): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const name of properties.getKeys().filter(isOurs)) properties.deleteProperty(name);
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
