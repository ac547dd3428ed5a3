// What the sidebar knows and does: the one place where calls are made and answers kept.

import type { SidebarEndpoints } from "../../src/addon/sidebar/endpoints";
import type {
  Answer,
  LookRequest,
  ProblemView,
  QuestionView,
  RunView,
  SegmentView,
  SidebarView,
  StatedScoring,
  WhyView,
} from "../../src/core/sidebar/view";
import { failureMessage } from "./failure";
import type { Call } from "./server";
import { firstSpeaker, type Speak, speakerOfView } from "./speech";

export const TABS = ["data", "scoring", "segments", "preview", "why"] as const;
export type Tab = (typeof TABS)[number];
export type Screen = Tab | "more" | "run";

/** A run on its way. */
export interface RunState {
  readonly stage: "reading" | "cancelling" | "writing" | "done" | "stopped";
  /** Rows read and customers scored, once known. */
  readonly read: { readonly rows: number; readonly customers: number } | null;
  readonly result: RunView | null;
}

/** What did not work, and what can be done about it. */
export interface Failure {
  readonly text: string;
  /** Id of the message, by which the help explains it. */
  readonly about: string;
  readonly retry: () => void;
  /** There is no room for a backup: scoring without one is possible. */
  readonly withoutUndo: boolean;
}

export interface State {
  readonly screen: Screen;
  readonly view: SidebarView | null;
  /** The question about dates, and the answer so far. */
  readonly question: (QuestionView & { readonly answer: "yes" | "no" }) | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What was just done, to be said aloud. */
  readonly notice: string;
  readonly run: RunState | null;
  readonly why: WhyView | null;
}

const START: State = {
  screen: "data",
  view: null,
  question: null,
  busy: false,
  failure: null,
  notice: "",
  run: null,
  why: null,
};

/** The sidebar's session with the server. */
export class Session {
  state: State = START;
  /** How often each endpoint was called: of several answers of one, only the last counts. */
  private readonly calls = new Map<string, number>();

  constructor(
    private readonly call: Call,
    private readonly locale: string,
    private readonly changed: () => void,
  ) {}

  get say(): Speak {
    const { view } = this.state;
    return view === null ? firstSpeaker(this.locale) : speakerOfView(view);
  }

  /** Looks at the open sheet, with what was chosen for it before. */
  start(): Promise<void> {
    return this.look({});
  }

  /** Looks at the sheet again as it is now. */
  lookAgain(): Promise<void> {
    return this.look(this.state.view?.request ?? {});
  }

  show(screen: Screen): void {
    this.set({ screen, notice: "", failure: null });
  }

  /** Changes how the sheet is scored, and shows what comes of it. */
  change(score: Partial<StatedScoring>): Promise<void> {
    const request = this.state.view?.request ?? {};
    return this.look({ ...request, score: { ...request.score, ...score } });
  }

  /** Puts the settings in place of all there were. */
  replace(score: StatedScoring): Promise<void> {
    return this.look({ ...this.state.view?.request, score });
  }

  /** Takes the sheet for one of the other kind: only what both kinds have stays. */
  changeKind(kind: "orders" | "members"): Promise<void> {
    const { sheetId, score } = this.state.view?.request ?? {};
    const shared = Object.entries(score?.columns ?? {}).filter(([role]) =>
      ["customer", "name", "email", "phone"].includes(role),
    );
    return this.look({ sheetId, kind, score: { ...score, columns: Object.fromEntries(shared) } });
  }

  /** Answers the question about dates. */
  answerQuestion(answer: "yes" | "no"): Promise<void> {
    const { question, view } = this.state;
    if (question === null) return Promise.resolve();
    this.set({ question: { ...question, answer } });
    return this.look({ ...view?.request, dates: question[answer] });
  }

  private async look(request: LookRequest): Promise<void> {
    const isOther = request.sheetId !== this.state.view?.sheet.id;
    this.set({ busy: true, notice: "", failure: null });
    const view = await this.ask("sidebarLook", request, () => this.look(request));
    if (view === null) return;
    const asked = view.preview?.question ?? null;
    const before = isOther ? null : this.state.question;
    const question = asked === null ? before : { ...asked, answer: "yes" as const };
    this.set({ view, question, busy: false });
  }

  /** Scores in two calls: one that reads and can be taken back, one that writes. */
  async score(withoutUndo = false): Promise<void> {
    const { view } = this.state;
    if (view === null || view.preview === null) return;
    const { request } = view;
    const again = (): Promise<void> => this.score(withoutUndo);
    this.set({
      screen: "run",
      run: { stage: "reading", read: null, result: null },
      failure: null,
      notice: "",
    });
    const fresh = await this.ask("sidebarLook", request, again);
    if (fresh === null) return this.stopRun();
    const { preview } = fresh;
    if (preview === null) return this.refuse(fresh, again);
    this.set({ view: fresh });
    const read = { rows: preview.rows.read, customers: preview.customers };
    if (this.state.run?.stage === "cancelling") return this.cancelled(read);
    this.set({ run: { stage: "writing", read, result: null } });
    const scoring = withoutUndo ? { ...request, score: { ...request.score, withoutUndo } } : request;
    const result = await this.ask("sidebarScore", scoring, again);
    if (result === null) return this.stopRun();
    this.set({ run: { stage: "done", read, result } });
    await this.refresh();
  }

  /** Cancels the run, as long as it has not begun to write. */
  cancel(): void {
    const { run } = this.state;
    if (run?.stage === "reading") this.set({ run: { ...run, stage: "cancelling" } });
  }

  private cancelled(read: RunState["read"]): void {
    this.set({
      run: { stage: "stopped", read, result: null },
      screen: "preview",
      notice: this.say("sidebar-cancelled"),
    });
  }

  private stopRun(): void {
    this.set({ run: { stage: "stopped", read: null, result: null } });
  }

  private refuse(view: SidebarView, retry: () => void): void {
    this.set({ view, run: { stage: "stopped", read: null, result: null } });
    this.fail(view.problem ?? { id: "", message: "" }, retry);
  }

  /** After a run, looks at the document as it is now, in silence. */
  private async refresh(): Promise<void> {
    const { view } = this.state;
    if (view === null) return;
    const fresh = await this.call("sidebarLook", view.request).catch(() => null);
    if (fresh?.ok) this.set({ view: fresh.value });
  }

  /** Selects the rows of a segment in the sheet. */
  async selectSegment(segment: SegmentView["segment"]): Promise<void> {
    const sheetId = this.state.view?.sheet.id ?? 0;
    const shown = await this.ask("sidebarShow", { show: "segment", sheetId, segment }, () =>
      this.selectSegment(segment),
    );
    if (shown === null) return;
    const { rows, selected, sheet } = shown;
    if (rows === 0) return this.set({ notice: this.say("sidebar-selected-none") });
    const particulars = { count: selected, total: rows, sheet };
    this.set({
      notice: this.say(selected < rows ? "sidebar-selected-part" : "sidebar-selected", particulars),
    });
  }

  /** Selects a row of the sheet. */
  async selectRow(row: number): Promise<void> {
    const sheetId = this.state.view?.sheet.id ?? 0;
    const shown = await this.ask("sidebarShow", { show: "row", sheetId, row }, () => this.selectRow(row));
    if (shown !== null) this.set({ notice: this.say("sidebar-selected", { count: 1, sheet: shown.sheet }) });
  }

  /** Explains the customer of the selected row. */
  async explain(): Promise<void> {
    this.set({ busy: true, notice: "", failure: null });
    const request = this.state.view?.request ?? {};
    const why = await this.ask("sidebarWhy", request, () => this.explain());
    if (why !== null) this.set({ why, busy: false });
  }

  async undo(run: string): Promise<void> {
    this.set({ busy: true, notice: "", failure: null });
    const undone = await this.ask("sidebarUndo", { run }, () => this.undo(run));
    if (undone === null) return;
    await this.refresh();
    this.set({ busy: false, run: null, why: null, notice: undone.message });
  }

  async reset(): Promise<void> {
    const sheetId = this.state.view?.sheet.id ?? 0;
    this.set({ busy: true, notice: "", failure: null });
    const view = await this.ask("sidebarReset", { sheetId }, () => this.reset());
    if (view === null) return;
    this.set({ view, question: null, busy: false });
    this.set({ notice: this.say("sidebar-reset-done") });
  }

  /** Opens the help at its top, or at what it says about a message. */
  async help(entry?: string): Promise<void> {
    const { language } = this.state.view ?? {};
    await this.ask("sidebarHelp", { entry, language }, () => this.help(entry));
  }

  /** Calls an endpoint; null when it failed, which is then told. Answers that came too late count for nothing. */
  private async ask<Name extends AskName>(
    name: Name,
    given: Parameters<Endpoints[Name]>[0],
    retry: () => void,
  ): Promise<Value<Name> | null> {
    const call = (this.calls.get(name) ?? 0) + 1;
    this.calls.set(name, call);
    const isLast = (): boolean => this.calls.get(name) === call;
    try {
      const answer = (await (this.call as (name: string, given: unknown) => Promise<unknown>)(
        name,
        given,
      )) as Answer<Value<Name>>;
      if (!isLast()) return null;
      if (answer.ok) return answer.value;
      this.fail(answer.problem, retry);
    } catch (error) {
      if (isLast()) this.fault(error as Error, retry);
    }
    return null;
  }

  private fault(error: Error, retry: () => void): void {
    const said = String(error?.message ?? error);
    const detail = /[.!?。！？]$/.test(said) ? said : `${said}.`;
    const id = failureMessage(said);
    this.fail({ id, message: this.say(id, { detail }) }, retry);
  }

  private fail({ id, message }: ProblemView, retry: () => void): void {
    const withoutUndo = id === "no-room-for-undo";
    this.set({ busy: false, failure: { text: message, about: id, retry, withoutUndo } });
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}

type Endpoints = SidebarEndpoints;
type AskName = keyof Endpoints;
type Value<Name extends AskName> = ReturnType<Endpoints[Name]> extends Answer<infer Given> ? Given : never;
