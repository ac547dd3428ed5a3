// How well a header names a role.

import { foldText } from "./fold";
import { HEADER_NAMES, type HeaderNames } from "./header-words";
import { ROLES, type Role } from "./role";

const EXACT = 1;
const ALL_WORDS = 0.6;
const CONTAINED = 0.5;
/** What covering the whole header adds to the two above, so that longer names win. */
const COVERAGE = 0.3;
const WEAK = 0.6;

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

/** Whether `name` stands in the phrase: as whole words, or anywhere in a script without spaces. */
function contains(phrase: string, name: string): boolean {
  return CJK.test(name) ? phrase.includes(name) : ` ${phrase} `.includes(` ${name} `);
}

/** How well one name fits a phrase, 0 to 1. */
function nameScore(phrase: string, name: string): number {
  if (phrase === name) return EXACT;
  const coverage = Math.min(1, name.length / phrase.length);
  if (contains(phrase, name)) return (CJK.test(name) ? CONTAINED : ALL_WORDS) + COVERAGE * coverage;
  const words = phrase.split(" ");
  const wanted = name.split(" ");
  const all = wanted.length > 1 && wanted.every((word) => words.includes(word));
  return all ? CONTAINED + COVERAGE * coverage : 0;
}

function scoreOf(phrase: string, { strong, weak, never }: HeaderNames): number {
  if (strong.includes(phrase)) return EXACT;
  if (weak.includes(phrase)) return WEAK;
  if (never.some((word) => contains(phrase, word))) return 0;
  // Weak names count as the whole header only: `id` says nothing about `campaign id`.
  return Math.max(...strong.map((name) => nameScore(phrase, name)));
}

/** How well a header names each role, 0 (not at all) to 1 (its very name), and what it rules out. */
export interface HeaderMatch {
  readonly score: Readonly<Record<Role, number>>;
  /** Roles that a word of the header rules out, whatever the values look like. */
  readonly ruledOut: ReadonlySet<Role>;
}

/** Matches one header, as it stands in the sheet, with the names of every role. */
export function matchHeader(header: string): HeaderMatch {
  const phrase = headerPhrase(header);
  const score: Partial<Record<Role, number>> = {};
  const ruledOut = new Set<Role>();
  for (const role of ROLES) {
    const names = HEADER_NAMES[role];
    score[role] = phrase === "" ? 0 : scoreOf(phrase, names);
    if (score[role] === 0 && names.never.some((word) => contains(phrase, word))) ruledOut.add(role);
  }
  return { score: score as Record<Role, number>, ruledOut };
}

/** Whether a header is the name of some role or holds one. */
export function isKnownHeader(header: string): boolean {
  const { score } = matchHeader(header);
  return ROLES.some((role) => score[role] >= ALL_WORDS);
}
