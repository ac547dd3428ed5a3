// How well a header names a role.

import { foldText } from "./fold";
import { HEADER_NAMES } from "./header-words";
import { ROLES, type Role } from "./role";

const EXACT = 1;
/** Below any other name as a whole header, above every part of one. */
const YIELDING = 0.97;
const ALL_WORDS = 0.6;
const CONTAINED = 0.5;
/** What covering the whole header adds to the two above, so that longer names win. */
const COVERAGE = 0.3;
const WEAK = 0.6;
/** Longer text is a sentence and names nothing. */
const LONGEST = 80;

/** Chinese, Japanese and Korean characters: these scripts put no spaces between words. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const PUNCTUATION = /[\s!-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\u30fb]+/g;

/** A header as words: `customerID`, `customer_id` and `Customer-ID:` all become `customer id`. */
export function headerPhrase(header: string): string {
  const apart = header
    .normalize("NFKC")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(PUNCTUATION, " ");
  return foldText(apart);
}

/** A name prepared for being looked for in many headers. */
interface Pattern {
  readonly name: string;
  /** The name as whole words, or as it is in a script without spaces. */
  readonly part: string;
  readonly words: readonly string[];
  /** Score for being contained in a header, before coverage. */
  readonly contained: number;
}

interface RolePatterns {
  readonly role: Role;
  readonly strong: ReadonlySet<string>;
  readonly yielding: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly never: readonly Pattern[];
  /** Shorter names first. */
  readonly patterns: readonly Pattern[];
}

function patternOf(name: string): Pattern {
  const isCjk = CJK.test(name);
  return {
    name,
    part: isCjk ? name : ` ${name} `,
    words: name.split(" "),
    contained: isCjk ? CONTAINED : ALL_WORDS,
  };
}

const PATTERNS: readonly RolePatterns[] = ROLES.map((role) => {
  const { strong, yielding = [], weak, never } = HEADER_NAMES[role];
  return {
    role,
    strong: new Set([...strong, ...yielding]),
    yielding: new Set(yielding),
    weak: new Set(weak),
    never: never.map(patternOf),
    patterns: [...strong, ...yielding]
      .map(patternOf)
      .sort((one, other) => one.name.length - other.name.length),
  };
});

/** A header's phrase, as it is searched. */
interface Phrase {
  readonly text: string;
  readonly padded: string;
  readonly words: ReadonlySet<string>;
}

/** How well a name fits a phrase that is longer. */
function patternScore(phrase: Phrase, { name, part, words, contained }: Pattern): number {
  const coverage = COVERAGE * (name.length / phrase.text.length);
  if (phrase.padded.includes(part)) return contained + coverage;
  return words.length > 1 && words.every((word) => phrase.words.has(word)) ? CONTAINED + coverage : 0;
}

/** Score of a phrase for a role by its names alone. */
function nameScore(phrase: Phrase, { strong, yielding, weak, patterns }: RolePatterns): number {
  if (strong.has(phrase.text)) return yielding.has(phrase.text) ? YIELDING : EXACT;
  // Weak names count as the whole header only: `id` says nothing about `campaign id`.
  if (weak.has(phrase.text)) return WEAK;
  let best = 0;
  for (const pattern of patterns) {
    // Most cells are short, and a name that is as long as the cell is not in it.
    if (pattern.name.length >= phrase.text.length) break;
    best = Math.max(best, patternScore(phrase, pattern));
  }
  return best;
}

/** Whether a word of a phrase rules a role out; never so when the phrase is one of its names. */
function isRuledOut({ text, padded }: Phrase, { strong, weak, never }: RolePatterns): boolean {
  return !strong.has(text) && !weak.has(text) && never.some(({ part }) => padded.includes(part));
}

/** How well a header names each role. */
export interface HeaderMatch {
  /** 0 (not at all) to 1 (its very name). */
  readonly score: Readonly<Record<Role, number>>;
  /** Roles that a word of the header rules out, whatever the values look like. */
  readonly ruledOut: ReadonlySet<Role>;
}

function phraseOf(header: string): Phrase {
  const text = header.length > LONGEST ? "" : headerPhrase(header);
  return { text, padded: ` ${text} `, words: new Set(text.split(" ")) };
}

/** Matches one header, as it stands in the sheet, with the names of every role. */
export function matchHeader(header: string): HeaderMatch {
  const phrase = phraseOf(header);
  const ruledOut = new Set<Role>();
  const scores = PATTERNS.map((patterns) => {
    const { role } = patterns;
    if (isRuledOut(phrase, patterns)) ruledOut.add(role);
    return [role, ruledOut.has(role) ? 0 : nameScore(phrase, patterns)] as const;
  });
  return { score: Object.fromEntries(scores) as Record<Role, number>, ruledOut };
}

/** Whether a header is the name of some role or holds one. */
export function isKnownHeader(header: string): boolean {
  const phrase = phraseOf(header);
  return PATTERNS.some(
    (patterns) => nameScore(phrase, patterns) >= ALL_WORDS && !isRuledOut(phrase, patterns),
  );
}
