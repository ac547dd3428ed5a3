// The sidebar as a whole: tabs, the open screen, and the one primary button.

import { useEffect, useLayoutEffect, useMemo, useReducer } from "preact/hooks";
import type { SidebarView } from "../../src/core/sidebar/view";
import { unreadField } from "./drafts";
import { HelpButton, HelpLink } from "./help-link";
import { DataScreen } from "./screen-data";
import { MoreScreen } from "./screen-more";
import { PreviewScreen } from "./screen-preview";
import { RunScreen } from "./screen-run";
import { ScoringScreen } from "./screen-scoring";
import { SegmentsScreen } from "./screen-segments";
import { WhyScreen } from "./screen-why";
import type { Call } from "./server";
import { Session } from "./session";
import { isRunning, TABS, type Tab } from "./state";

/** The sidebar. */
export function App({ call, locale }: { readonly call: Call; readonly locale: string }) {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const session = useMemo(() => new Session(call, locale, () => redraw(undefined)), [call, locale]);
  useEffect(() => void session.start(), [session]);
  useEffect(() => {
    const comeBack = (): void => void session.comeBack();
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, [session]);
  const { view, screen, busy } = session.state;
  useEffect(() => {
    if (view !== null) document.documentElement.lang = view.language;
  }, [view]);
  useLayoutEffect(keepFocus);
  return (
    <>
      <header>
        {/* The name stands above the frame already; those who cannot see it hear it here. */}
        <h1 class="unseen">{view === null ? document.title : session.say("sidebar-title")}</h1>
        {view === null ? null : <Tabs session={session} />}
        <Messages session={session} />
      </header>
      {/* With a key, so that each screen begins at its top. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <main key={screen} tabIndex={0} aria-busy={busy} class={busy ? "busy" : ""}>
        {view === null && session.state.failure === null ? <div class="spinner" /> : null}
        {view === null ? null : <ScreenOf session={session} view={view} />}
      </main>
      <Notice session={session} />
      {view === null ? null : <Footer session={session} />}
    </>
  );
}

/** Who pressed a button that is gone goes on from the screen, not from the top of the page. */
function keepFocus(): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  document.querySelector("main")?.focus({ preventScroll: true });
}

function Tabs({ session }: { readonly session: Session }) {
  const { say, state } = session;
  if (state.screen === "run" || state.screen === "more") return null;
  return (
    <nav aria-label={say("sidebar-tabs")}>
      {TABS.map((tab: Tab) => (
        <button
          key={tab}
          type="button"
          class="tab"
          aria-current={state.screen === tab ? "page" : undefined}
          onClick={() => session.show(tab)}
        >
          {say(`sidebar-tab-${tab}`)}
        </button>
      ))}
    </nav>
  );
}

/** What failed, and what cannot be done. */
function Messages({ session }: { readonly session: Session }) {
  const { say, state } = session;
  const { failure, view, screen } = state;
  const problem = screen !== "run" && screen !== "more" ? (view?.problem ?? null) : null;
  const isMissing = problem !== null && view?.columns != null && view.columns.missing.length > 0;
  return (
    <div class="messages">
      {failure === null ? null : (
        <div class="failure" role="alert">
          <p dir="auto">{failure.text}</p>
          <p class="buttons">
            {failure.problem === "no-room-for-undo" ? (
              <button type="button" onClick={() => void session.run(true)}>
                {say("sidebar-without-undo")}
              </button>
            ) : null}
            {failure.problem === "sidebar-sheet-gone" ? (
              <button type="button" onClick={() => void session.start()}>
                {say("sidebar-use-open")}
              </button>
            ) : (
              <button type="button" onClick={failure.retry}>
                {say("failure-retry")}
              </button>
            )}
            <HelpLink session={session} about={failure.problem} />
          </p>
        </div>
      )}
      {problem === null || (isMissing && screen === "data") ? null : (
        <div class="failure" role="alert">
          <p dir="auto">{problem.message}</p>
          {problem.id === "header-unknown" ? <HeaderGone session={session} /> : null}
          <HelpLink session={session} about={problem.id} />
        </div>
      )}
    </div>
  );
}

function HeaderGone({ session }: { readonly session: Session }) {
  const { say } = session;
  return (
    <>
      <p>{say("sidebar-header-gone")}</p>
      <p class="buttons">
        <button type="button" onClick={() => void session.lookAgain()}>
          {say("sidebar-look-again")}
        </button>
      </p>
    </>
  );
}

/** What was just done, or that something is on its way. It stands at the bottom, where it moves nothing. */
function Notice({ session }: { readonly session: Session }) {
  const { say, state } = session;
  const { notice, busy, view } = state;
  return (
    <p class="notice" role="status" dir="auto">
      {notice !== "" ? notice : busy && view !== null ? say("sidebar-loading") : ""}
    </p>
  );
}

function ScreenOf({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { screen, run } = session.state;
  if (screen === "run") return run === null ? null : <RunScreen session={session} view={view} run={run} />;
  if (screen === "more") return <MoreScreen session={session} view={view} />;
  if (screen === "data") return <DataScreen session={session} view={view} />;
  if (screen === "scoring") return <ScoringScreen session={session} view={view} />;
  if (screen === "segments") return <SegmentsScreen session={session} view={view} />;
  return screen === "why" ? <WhyScreen session={session} /> : <PreviewScreen session={session} view={view} />;
}

/** The second click of a double click is for what stood there at the first one. */
function onlyFirst(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}

/** Scores, or takes the user to the field that holds what cannot be read. */
function score(session: Session): void {
  const { view } = session.state;
  const field = view && unreadField(session.drafts, session.score, view);
  if (field === null) return void session.run();
  session.show(field.screen);
  requestAnimationFrame(() => document.getElementById(field.id)?.focus());
}

// With keys, so that no button turns into another one under somebody's finger or focus.
function Footer({ session }: { readonly session: Session }) {
  const { say, state } = session;
  const { screen, run } = state;
  if (screen === "run" && run !== null && isRunning(run)) {
    return (
      <footer key="running" class="elsewhere" onClickCapture={onlyFirst}>
        <button type="button" disabled={run.stage !== "reading"} onClick={() => session.cancel()}>
          {say(run.stage === "cancelling" ? "sidebar-cancelling" : "sidebar-cancel")}
        </button>
      </footer>
    );
  }
  if (screen === "run" || screen === "more")
    return (
      <footer key={screen} class="elsewhere" onClickCapture={onlyFirst}>
        {screen === "more" ? null : (
          <button type="button" onClick={() => session.show("more")}>
            {say("sidebar-more")}
          </button>
        )}
        <button type="button" onClick={() => session.show("preview")}>
          {say("sidebar-back")}
        </button>
        <HelpButton session={session} />
      </footer>
    );
  return (
    <footer key="tabs" onClickCapture={onlyFirst}>
      <button type="button" class="primary" disabled={!session.canRun} onClick={() => score(session)}>
        {say("menu-score-customers")}
      </button>
      <button type="button" onClick={() => session.show("more")}>
        {say("sidebar-more")}
      </button>
      <HelpButton session={session} />
    </footer>
  );
}
