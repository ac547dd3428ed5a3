import { exception } from "../exception";
import type { Host } from "../host";
import type { Block } from "../model/block";
import { displayText } from "../model/display-text";
import type { SheetModel } from "../model/sheet-model";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { requireEditable } from "./protected-cells";
import { exposeRange, type RangeService } from "./range";
import { writeValues } from "./range-values";

/** Cells of one sheet in which a text is searched. */
export interface SearchedCells {
  readonly sheet: SheetModel;
  readonly block: Block;
}

interface Match {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Finds and replaces texts in cells as they are displayed, row by row. */
export class TextFinderService {
  private isCaseMatched = false;
  private isEntire = false;
  private inFormulas = false;
  private isPattern = false;
  private isDiacriticIgnored = false;
  private start: Match | undefined;
  private current: Match | undefined;

  constructor(
    private readonly host: Host,
    private readonly text: string,
    private readonly searched: readonly SearchedCells[],
  ) {}

  matchCase(isMatched: boolean): this {
    this.isCaseMatched = isMatched;
    return this;
  }

  matchEntireCell(isEntire: boolean): this {
    this.isEntire = isEntire;
    return this;
  }

  matchFormulaText(inFormulas: boolean): this {
    this.inFormulas = inFormulas;
    return this;
  }

  useRegularExpression(isPattern: boolean): this {
    this.isPattern = isPattern;
    return this;
  }

  ignoreDiacritics(isIgnored: boolean): this {
    this.isDiacriticIgnored = isIgnored;
    return this;
  }

  startFrom(range: RangeService): this {
    this.start = { sheet: range.sheetModel, row: range.block.top, column: range.block.left };
    this.current = undefined;
    return this;
  }

  findAll(): RangeService[] {
    return this.matches().map((match) => this.range(match));
  }

  findNext(): RangeService | null {
    const from = this.current ?? this.start;
    return this.moveTo(this.matches().find((match) => from === undefined || this.isAfter(match, from)));
  }

  findPrevious(): RangeService | null {
    const from = this.current ?? this.start;
    const before = this.matches().filter((match) => from === undefined || this.isAfter(from, match));
    return this.moveTo(before[before.length - 1]);
  }

  getCurrentMatch(): RangeService | null {
    return this.current === undefined ? null : this.range(this.current);
  }

  replaceWith(replacement: string): number {
    return this.current === undefined ? 0 : this.replace(this.current, replacement);
  }

  /** Gives how many texts were replaced, of which a cell may hold several. */
  replaceAllWith(replacement: string): number {
    return this.matches().reduce((count, match) => count + this.replace(match, replacement), 0);
  }

  private moveTo(match: Match | undefined): RangeService | null {
    if (match === undefined) return null;
    this.current = match;
    return this.range(match);
  }

  private replace({ sheet, row, column }: Match, replacement: string): number {
    const block = { top: row, left: column, height: 1, width: 1 };
    if (sheet.formulas.get(row, column) !== undefined && !this.inFormulas) return 0;
    requireEditable(sheet, block);
    const shown = this.shown({ sheet, row, column });
    const count = [...shown.matchAll(this.pattern)].length;
    const written = this.isPattern ? replacement : replacement.replace(/\$/g, "$$$$");
    writeValues(this.host.model, sheet, block, [[shown.replace(this.pattern, written)]]);
    return count;
  }

  private matches(): Match[] {
    return this.searched.flatMap(({ sheet, block }) => {
      const { rows, columns } = sheet.contentExtent();
      const found: Match[] = [];
      for (let row = block.top; row < Math.min(rows, block.top + block.height); row += 1)
        for (let column = block.left; column < Math.min(columns, block.left + block.width); column += 1)
          if (this.shown({ sheet, row, column }).search(this.pattern) >= 0)
            found.push({ sheet, row, column });
      return found;
    });
  }

  private shown({ sheet, row, column }: Match): string {
    const formula = this.inFormulas ? sheet.formulas.get(row, column) : undefined;
    const format = sheet.shownFormat(row, column);
    const text = formula ?? displayText(sheet.value(row, column), format, this.host.model.locale);
    return this.isDiacriticIgnored ? withoutMarks(text) : text;
  }

  private get pattern(): RegExp {
    const wanted = this.isDiacriticIgnored ? withoutMarks(this.text) : this.text;
    const source = this.isPattern ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    try {
      return new RegExp(this.isEntire ? `^(?:${source})$` : source, this.isCaseMatched ? "g" : "gi");
    } catch {
      throw exception(`Invalid regular expression: ${this.text}`);
    }
  }

  private isAfter(one: Match, other: Match): boolean {
    const sheets = this.searched.map(({ sheet }) => sheet);
    return (
      (sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
        one.row - other.row ||
        one.column - other.column) > 0
    );
  }

  private range({ sheet, row, column }: Match): RangeService {
    return exposeRange(this.host, sheet, { top: row, left: column, height: 1, width: 1 });
  }
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

const SWITCH = method("builder", ["Boolean"]);
const MEMBERS: MemberTable<TextFinderService> = {
  matchCase: SWITCH,
  matchEntireCell: SWITCH,
  matchFormulaText: SWITCH,
  useRegularExpression: SWITCH,
  ignoreDiacritics: SWITCH,
  startFrom: method("builder", ["Range"]),
  findAll: method("read", [""]),
  findNext: method("read", [""]),
  findPrevious: method("read", [""]),
  getCurrentMatch: method("value", [""]),
  replaceWith: method("write", ["Text"]),
  replaceAllWith: method("write", ["Text"]),
};

/** `TextFinder`, as scripts see it. */
export const TEXT_FINDER = documentClass<TextFinderService>("TextFinder", MEMBERS);

/** Hands out a search for a text. */
export function exposeFinder(
  host: Host,
  text: string,
  searched: readonly SearchedCells[],
): TextFinderService {
  return host.gate.expose(TEXT_FINDER, new TextFinderService(host, text, searched));
}
