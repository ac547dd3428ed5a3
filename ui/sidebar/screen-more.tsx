// Undo, saved settings, help.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SidebarView } from "../../src/core/sidebar/view";
import type { Session } from "./session";

/** The screen. */
export function MoreScreen({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say } = session;
  return (
    <>
      <Undo session={session} undo={view.undo} />
      <section>
        <h2>{say("sidebar-settings")}</h2>
        <p>{say(view.saved ? "sidebar-settings-saved" : "sidebar-settings-none")}</p>
        <Asked
          session={session}
          action="sidebar-reset"
          question={say("sidebar-reset-question", { sheet: view.sheet.name })}
          onYes={() => void session.reset()}
        />
      </section>
    </>
  );
}

function Undo({ session, undo }: { readonly session: Session; readonly undo: SidebarView["undo"] }) {
  const { say } = session;
  return (
    <section>
      <h2>{say("menu-undo")}</h2>
      {undo === null ? (
        <p>{say("sidebar-undo-none")}</p>
      ) : (
        <Asked
          session={session}
          action="menu-undo"
          question={undo.question}
          onYes={() => void session.undo(undo.run)}
        />
      )}
    </section>
  );
}

/** A button whose action takes something away, so that it is asked about first. */
function Asked({
  session,
  action,
  question,
  onYes,
}: {
  readonly session: Session;
  readonly action: "menu-undo" | "sidebar-reset";
  readonly question: string;
  readonly onYes: () => void;
}) {
  const { say, state } = session;
  const [asking, ask] = useState(false);
  const was = useRef(asking);
  const button = useRef<HTMLButtonElement>(null);
  // The focus goes to the question, to the answer that takes nothing away, and back.
  useLayoutEffect(() => {
    if (was.current !== asking) button.current?.focus();
    was.current = asking;
  }, [asking]);
  const yes = (): void => {
    ask(false);
    onYes();
  };
  if (!asking)
    return (
      <button key="ask" ref={button} type="button" disabled={state.busy} onClick={() => ask(true)}>
        {say(action)}
      </button>
    );
  return (
    <div role="alert">
      <p dir="auto">{question}</p>
      <p class="buttons">
        <button ref={button} type="button" onClick={() => ask(false)}>
          {say("sidebar-keep")}
        </button>
        <button type="button" onClick={yes}>
          {say(action)}
        </button>
      </p>
    </div>
  );
}
