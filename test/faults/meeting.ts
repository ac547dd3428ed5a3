// Lets two people give commands of the built add-on at the same moment, in many orders.

import type { Realm } from "../../local-sheets/cli/realm";
import {
  randomSchedules,
  type Schedule,
  singlePreemptions,
} from "../../local-sheets/services/faults/schedule";
import type { InterleaveResult, Participant, ScriptFunction } from "../../local-sheets/services/local-sheets";
import { CALLS, COMMANDS, type CommandName, differenceOf, look, textOf } from "./add-on-document";
import { fingerprintOf } from "./fingerprint";
import { problemsOf } from "./told";

/** What two people do to one document. */
export interface Encounter {
  readonly document: Realm;
  readonly commands: readonly [CommandName, CommandName];
  /** Why one of the two may be refused. */
  readonly refusals: readonly string[];
}

/** What came of all schedules. */
export interface Outcomes {
  readonly schedules: number;
  /** Commands that were refused. */
  readonly refused: number;
  readonly deadlocks: number;
  /** Schedules after which the document is none that these commands leave one after the other, or one alone. */
  readonly mixed: number;
  /** Different documents, down to ids and counters, that schedules left. */
  readonly endings: number;
  /** Everything that must not be, in words. */
  readonly odd: string[];
}

/** Tries so many schedules: all with a single pre-emption if they fit into the half of them, else random ones. */
export function meet(encounter: Encounter, count: number): Outcomes {
  const attempt = attempter(encounter);
  const serial = [0, 1].map((who) => attempt([{ who }]));
  const allowed = new Set([
    ...serial.map(({ text }) => text),
    ...[0, 1].map((who) => attempt([{ who }], who).text),
  ]);
  const lengths = serial.map(({ outcome }, who) => outcome.results[who]?.serviceCalls ?? 0);
  const tally = { schedules: 0, refused: 0, deadlocks: 0, mixed: 0, odd: [] as string[] };
  const endings = new Set<string>();
  for (const schedule of schedulesOf(lengths, count)) {
    const { outcome, problems, text, ending } = attempt(schedule);
    endings.add(ending);
    tally.schedules += 1;
    tally.refused += problems.length;
    if (outcome.deadlock) tally.deadlocks += 1;
    const isMixed = !allowed.has(text);
    if (isMixed) tally.mixed += 1;
    const isWrong = problems.length > 1 || problems.some((id) => !encounter.refusals.includes(id));
    if (isMixed || isWrong || outcome.deadlock) tally.odd.push(inWords(schedule, problems, text, allowed));
  }
  return { ...tally, endings: endings.size };
}

interface Attempt {
  readonly outcome: InterleaveResult;
  /** Why commands were refused. */
  readonly problems: string[];
  readonly text: string;
  readonly ending: string;
}

/** Runs schedules, each from the same start; documents that are the same are read once. */
function attempter({ document, commands }: Encounter): (schedule: Schedule, only?: number) => Attempt {
  const { sheets } = document;
  const start = sheets.checkpoint();
  const texts = new Map<string, string>();
  return (schedule, only) => {
    sheets.restore(start);
    const people = participants(document, commands);
    const outcome =
      only === undefined
        ? sheets.interleave(people, schedule)
        : sheets.interleave(people.slice(only, only + 1), []);
    const problems = problemsOf(document, outcome.results);
    const ending = fingerprintOf(sheets.checkpoint());
    const text = texts.get(ending) ?? textAfterNextStart(document);
    texts.set(ending, text);
    return { outcome, problems, text, ending };
  };
}

function textAfterNextStart(document: Realm): string {
  COMMANDS.refused(document);
  return textOf(document);
}

/** Both click in the same minute, each with random numbers of their own. */
function participants(document: Realm, commands: readonly CommandName[]): Participant[] {
  look(document, "Data");
  const now = (): number => Date.parse("2026-01-05T12:00:00Z");
  return commands.map((command, index) => {
    const { name, args } = CALLS[command];
    const random = (): number => (index === 0 ? 0.2 : 0.8);
    return { call: document.global(name) as ScriptFunction, args, chance: { now, random } };
  });
}

function schedulesOf(lengths: readonly number[], count: number): Schedule[] {
  const single = evenly(singlePreemptions(lengths), Math.ceil(count / 2));
  return [...single, ...randomSchedules(lengths, count - single.length, 7)];
}

function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}

function inWords(
  schedule: Schedule,
  problems: readonly string[],
  text: string,
  allowed: Set<string>,
): string {
  const [nearest = ""] = allowed;
  const difference = allowed.has(text) ? "" : differenceOf(text, nearest);
  return `${JSON.stringify(schedule)}: ${problems.join(", ")} ${difference}`;
}
