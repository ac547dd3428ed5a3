/** How letters look; what is null is left to the cell. */
export interface TextLooks {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly foregroundColor: string | null;
}

/** Letters that look like their cell. */
export const PLAIN_LOOKS: TextLooks = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  foregroundColor: null,
};

/** A part of a text with looks and a link of its own, from `start` to before `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly looks: TextLooks;
  readonly link: string | null;
}

/** A text whose parts look different; its runs follow each other without gaps. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** A text that looks the same everywhere. */
export function plainText(text: string): RichText {
  return { text, runs: [{ start: 0, end: text.length, looks: PLAIN_LOOKS, link: null }] };
}

/** The text with a part of it changed. */
export function changedPart(
  { text, runs }: RichText,
  start: number,
  end: number,
  change: (run: TextRun) => Partial<TextRun>,
): RichText {
  const cut = runs.flatMap((run) => split(run, [start, end]));
  const changed = cut.map((run) => (run.start >= start && run.end <= end ? { ...run, ...change(run) } : run));
  return { text, runs: changed.reduce<TextRun[]>(joined, []) };
}

function split(run: TextRun, at: readonly number[]): TextRun[] {
  const edges = [run.start, ...at.filter((edge) => edge > run.start && edge < run.end), run.end];
  return edges.slice(1).map((end, index) => ({ ...run, start: edges[index] ?? run.start, end }));
}

function joined(runs: TextRun[], run: TextRun): TextRun[] {
  const last = runs[runs.length - 1];
  const isSame =
    last !== undefined && last.link === run.link && JSON.stringify(last.looks) === JSON.stringify(run.looks);
  return isSame ? [...runs.slice(0, -1), { ...last, end: run.end }] : [...runs, run];
}
