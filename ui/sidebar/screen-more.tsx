// Undo, saved settings, help.

import { useState } from "preact/hooks";
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
        <button type="button" onClick={() => void session.reset()}>
          {say("sidebar-reset")}
        </button>
      </section>
    </>
  );
}

function Undo({ session, undo }: { readonly session: Session; readonly undo: SidebarView["undo"] }) {
  const { say } = session;
  const [asking, ask] = useState(false);
  return (
    <section>
      <h2>{say("menu-undo")}</h2>
      {undo === null ? <p>{say("sidebar-undo-none")}</p> : null}
      {undo !== null && !asking ? (
        <button type="button" onClick={() => ask(true)}>
          {say("menu-undo")}
        </button>
      ) : null}
      {undo !== null && asking ? (
        <div role="alert">
          <p dir="auto">{undo.question}</p>
          <p class="buttons">
            <button
              type="button"
              onClick={() => {
                ask(false);
                void session.undo(undo.run);
              }}
            >
              {say("menu-undo")}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {say("sidebar-undo-keep")}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
