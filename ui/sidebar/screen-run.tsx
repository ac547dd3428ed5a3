// A run: its steps, then its result.

import type { RunView, SidebarView } from "../../src/core/sidebar/view";
import { SegmentBars } from "./parts";
import { Warnings } from "./screen-preview";
import type { Session } from "./session";
import type { RunState } from "./state";

/** The screen. */
export function RunScreen({
  session,
  view,
  run,
}: {
  readonly session: Session;
  readonly view: SidebarView;
  readonly run: RunState;
}) {
  if (run.result !== null) return <Result session={session} view={view} result={run.result} />;
  return <Steps session={session} run={run} />;
}

function Steps({ session, run: { stage, read } }: { readonly session: Session; readonly run: RunState }) {
  const { say } = session;
  const reading = stage === "reading" || stage === "cancelling";
  const stateOf = (active: boolean, done: boolean): string => (done ? "done" : active ? "active" : "waiting");
  return (
    <section aria-busy={stage !== "stopped"}>
      <h2>{say("sidebar-run-title")}</h2>
      <div role="status">
        <ol class="steps">
          <li class={stateOf(reading, read !== null)}>
            {say("sidebar-step-read")}
            {read === null ? null : (
              <small>{say("sidebar-step-read-done", { count: read.customers, rows: read.rows })}</small>
            )}
          </li>
          <li class={stateOf(stage === "writing", false)}>
            {say("sidebar-step-write")}
            {stage === "writing" ? <small>{say("sidebar-step-write-note")}</small> : null}
          </li>
          <li class="waiting">{say("sidebar-step-done")}</li>
        </ol>
      </div>
    </section>
  );
}

function Result({
  session,
  view,
  result,
}: {
  readonly session: Session;
  readonly view: SidebarView;
  readonly result: RunView;
}) {
  const { say } = session;
  const { segments } = result;
  const select = (segment: RunView["segments"][number]["segment"]): void =>
    void session.selectSegment(segment);
  const richest = [...segments].sort((a, b) => b.totalSpend - a.totalSpend)[0];
  return (
    <>
      <section>
        <h2 class="done">{say("sidebar-done-title")}</h2>
        <p class="lines" dir="auto">
          {result.text}
        </p>
      </section>
      <section>
        <h2>{say("sidebar-by-customers")}</h2>
        <p class="hint">{say("sidebar-select-hint")}</p>
        <SegmentBars segments={segments} by="customers" say={say} display={view.display} onSelect={select} />
      </section>
      <section>
        <h2>{say("sidebar-by-spend")}</h2>
        <SegmentBars segments={segments} by="spend" say={say} display={view.display} onSelect={select} />
      </section>
      <section>
        <h2>{say("sidebar-next")}</h2>
        <ul class="next">
          {richest === undefined ? null : (
            <li>{say("sidebar-next-act", { segment: richest.label, action: richest.action })}</li>
          )}
          <li>{say("sidebar-next-summary", { sheet: say("sheet-rfm-summary") })}</li>
          <li>
            {say("sidebar-next-why")}{" "}
            <button type="button" class="link" onClick={() => session.show("why")}>
              {say("sidebar-tab-why")}
            </button>
          </li>
        </ul>
      </section>
      <Warnings session={session} warnings={result.warnings} />
    </>
  );
}
