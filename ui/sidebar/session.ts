// What the sidebar does: the one place where calls are made and answers kept.

import type {
  Answer,
  LookRequest,
  ProblemView,
  SegmentView,
  SidebarView,
  StatedScoring,
} from "../../src/core/sidebar/view";
import { type AskName, type Endpoints, SORTS, type Sort, type Value } from "./calls";
import { Drafts } from "./drafts";
import { failureMessage } from "./failure";
import { Pending } from "./pending";
import type { Call } from "./server";
import { firstSpeaker, type Speak, speakerOfView } from "./speech";
import { isRunning, type RunState, type Screen, START, type State } from "./state";

/** The sidebar's session with the server. */
export class Session {
  state: State = START;
  private readonly pending = new Pending<Sort>();
  /** What is typed into fields and not taken yet. */
  readonly drafts = new Drafts(() => this.set({}));
  private isRefreshing = false;

  constructor(
    private readonly call: Call,
    private readonly locale: string,
    private readonly changed: () => void,
  ) {}

  get say(): Speak {
    const { view } = this.state;
    return view === null ? firstSpeaker(this.locale) : speakerOfView(view);
  }

  /**
   * The settings as the user wants them, those included that the server has not answered yet. Whoever builds on
   * them asks at that moment: what was drawn may be older.
   */
  get score(): StatedScoring {
    const { request, view } = this.state;
    return request.score ?? view?.request.score ?? {};
  }

  /** Whether there is something to score and nothing in the way. */
  get canRun(): boolean {
    const { run, view } = this.state;
    if (isRunning(run) || this.pending.has("undo") || this.isOpening) return false;
    return this.pending.has("view") || (view !== null && view.preview !== null);
  }

  /** Whether another sheet is being opened, whose settings are not known yet. */
  private get isOpening(): boolean {
    return this.pending.has("view") && this.state.request.score === undefined;
  }

  /** Looks at the open sheet, with what was chosen for it before. */
  start(): Promise<void> {
    this.drafts.clear();
    this.set({ screen: "data" });
    return this.look({});
  }

  /** Looks at the sheet again as it is now. */
  lookAgain(): Promise<void> {
    return this.look(this.state.request);
  }

  show(screen: Screen): void {
    this.set({ screen, notice: "", failure: null });
  }

  /** Changes how the sheet is scored, and shows what comes of it. */
  change(score: Partial<StatedScoring>): Promise<void> {
    return this.replace({ ...this.score, ...score });
  }

  /** Puts the settings in place of all there were. */
  replace(score: StatedScoring): Promise<void> {
    return this.isOpening ? Promise.resolve() : this.look({ ...this.state.request, score });
  }

  /** Takes the sheet for one of the other kind: only what both kinds have stays. */
  changeKind(kind: "orders" | "members"): Promise<void> {
    const { sheetId, score } = this.state.request;
    if (this.isOpening) return Promise.resolve();
    const shared = Object.entries(score?.columns ?? {}).filter(([role]) =>
      ["customer", "name", "email", "phone"].includes(role),
    );
    return this.look({ sheetId, kind, score: { ...score, columns: Object.fromEntries(shared) } });
  }

  /** Answers the question about dates. */
  answerQuestion(answer: "yes" | "no"): Promise<void> {
    const { question, request } = this.state;
    if (question === null) return Promise.resolve();
    this.set({ question: { ...question, answer } });
    return this.look({ ...request, dates: question[answer] });
  }

  private async look(request: LookRequest): Promise<void> {
    const isOther = request.sheetId !== this.state.view?.sheet.id;
    // An explanation by other settings would be a wrong one.
    this.pending.forget("why");
    this.set({ request, why: null, notice: "", failure: null });
    const view = await this.ask("sidebarLook", request, () => this.look(request));
    if (view === null) return;
    const asked = view.preview?.question ?? null;
    const before = isOther ? null : this.state.question;
    const question = asked === null ? before : { ...asked, answer: "yes" as const };
    this.see(view, { question });
  }

  /** Scores in two calls: one that reads and can be taken back, one that writes. */
  async run(withoutUndo = false, request = this.state.request): Promise<void> {
    // A second click on the button finds the first one's run on its way.
    if (isRunning(this.state.run) || this.pending.has("undo")) return;
    const again = (): Promise<void> => this.run(withoutUndo, request);
    this.set({ screen: "run", request, failure: null, notice: "" });
    this.stage({ stage: "reading", read: null });
    const fresh = await this.ask("sidebarLook", request, again);
    if (fresh === null) return this.stage({ stage: "stopped", read: null });
    this.see(fresh);
    const { preview } = fresh;
    // What is wrong, and what can be done about it, stands with the data.
    if (preview === null) return this.set({ screen: "data", run: null });
    const read = { rows: preview.rows.read, customers: preview.customers };
    if (this.state.run?.stage === "cancelling") return this.cancelled(read);
    this.stage({ stage: "writing", read });
    const { score } = fresh.request;
    const scoring = withoutUndo ? { ...fresh.request, score: { ...score, withoutUndo } } : fresh.request;
    const result = await this.ask("sidebarScore", scoring, again);
    if (result === null) return this.stage({ stage: "stopped", read: null });
    this.set({ run: { stage: "done", read, result }, why: null });
    await this.refresh();
  }

  /** Cancels the run, as long as it has not begun to write. */
  cancel(): void {
    const { run } = this.state;
    if (run?.stage === "reading") this.set({ run: { ...run, stage: "cancelling" } });
  }

  private cancelled(read: RunState["read"]): void {
    this.stage({ stage: "stopped", read });
    this.set({ screen: "preview", notice: this.say("sidebar-cancelled") });
  }

  private stage(run: Omit<RunState, "result">): void {
    this.set({ run: { ...run, result: null } });
  }

  /** Looks at the document as it is now, in silence. Gives whether it was seen. */
  private async refresh(): Promise<boolean> {
    const isLast = this.pending.begin("view", true);
    this.isRefreshing = true;
    const fresh = await this.call("sidebarLook", this.state.request).catch(() => null);
    this.isRefreshing = false;
    const isSeen = isLast() && fresh?.ok === true;
    if (isSeen) this.see(fresh.value);
    return isSeen;
  }

  /**
   * The user comes back to the page: somebody may have scored or undone meanwhile, as by the menu. Asks for that
   * alone, which is one short call, and looks again only when it is so.
   */
  async comeBack(): Promise<void> {
    if (this.knowsSoon || this.pending.has("newest")) return;
    const isLast = this.pending.begin("newest");
    const newest = await this.call("sidebarNewest").catch(() => null);
    if (!isLast() || newest?.ok !== true || this.knowsSoon) return;
    const { stamp } = newest.value;
    if (stamp === null || stamp === this.state.view?.stamp || !(await this.refresh())) return;
    const { run, screen } = this.state;
    const isOld = run?.stage === "done";
    this.set({
      why: null,
      notice: this.say("sidebar-scored-meanwhile"),
      ...(isOld ? { run: null, screen: screen === "run" ? "preview" : screen } : {}),
    });
  }

  /** Whether there is nothing shown yet, or an answer on its way that shows the newest state. */
  private get knowsSoon(): boolean {
    const { view, run } = this.state;
    return view === null || isRunning(run) || this.isRefreshing || this.pending.has("view", "undo");
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
    this.set({ notice: "", failure: null });
    const why = await this.ask("sidebarWhy", this.state.request, () => this.explain());
    if (why !== null) this.set({ why });
  }

  async undo(run: string): Promise<void> {
    if (this.pending.has("undo")) return;
    this.set({ notice: "", failure: null });
    const undone = await this.ask("sidebarUndo", { run }, () => this.undo(run));
    if (undone === null) return;
    await this.lookAgain();
    this.set({ run: null, notice: undone.message });
  }

  async reset(): Promise<void> {
    const sheetId = this.state.view?.sheet.id ?? 0;
    this.set({ notice: "", failure: null });
    const view = await this.ask("sidebarReset", { sheetId }, () => this.reset());
    if (view === null) return;
    this.see(view, { question: null, why: null });
    this.set({ notice: this.say("sidebar-reset-done") });
  }

  /** Opens the help at its top, or at what it says about a message. */
  async help(entry?: string): Promise<void> {
    const { language } = this.state.view ?? {};
    await this.ask("sidebarHelp", { entry, language }, () => this.help(entry));
  }

  private see(view: SidebarView, change: Partial<State> = {}): void {
    this.set({ view, request: view.request, ...change });
  }

  /** Calls an endpoint; null when it failed, which is then told, or when a later call has taken its place. */
  private async ask<Name extends AskName>(
    name: Name,
    given: Parameters<Endpoints[Name]>[0],
    retry: () => void,
  ): Promise<Value<Name> | null> {
    const isLast = this.pending.begin(SORTS[name]);
    this.set({});
    try {
      const answer = (await (this.call as (name: string, given: unknown) => Promise<unknown>)(
        name,
        given,
      )) as Answer<Value<Name>>;
      if (!isLast()) return null;
      this.set({});
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
    const { request, view } = this.state;
    // What was asked for did not come about: the screen goes on from what it shows.
    this.set({ request: view?.request ?? request, failure: { text: message, retry, problem: id } });
  }

  private set(change: Partial<State>): void {
    const next = { ...this.state, ...change };
    this.state = { ...next, busy: this.pending.has("view", "why", "undo") && !isRunning(next.run) };
    this.changed();
  }
}
