// Why: the customer of the selected row against the cut points.

import type { WhyView } from "../../src/core/sidebar/view";
import type { Session } from "./session";
import type { Speak } from "./speech";

/** The screen. */
export function WhyScreen({ session }: { readonly session: Session }) {
  const { say, state } = session;
  return (
    <>
      <section>
        <p>{say("sidebar-why-hint")}</p>
        <button type="button" disabled={state.busy} onClick={() => void session.explain()}>
          {say("sidebar-why-button")}
        </button>
      </section>
      {state.why === null ? null : <Explanation say={say} why={state.why} />}
    </>
  );
}

function Explanation({ say, why }: { readonly say: Speak; readonly why: WhyView }) {
  const { customer, segment, code, dimensions, up, isBest, falls } = why;
  return (
    <>
      <section class="person" role="status">
        <h2 dir="auto">{customer}</h2>
        <p>
          <span class="chip" style={{ background: segment.color }} dir="auto">
            {segment.label}
          </span>{" "}
          {code === null ? null : <code>{code}</code>}
        </p>
        <p dir="auto">{segment.meaning}</p>
      </section>
      {dimensions.map(({ dimension, value, levels }) => (
        <section key={dimension}>
          <h2>
            {say(`dimension-${dimension}`)} <span class="count">{value}</span>
          </h2>
          <ul class="ladder">
            {levels.map(({ level, range, here }) => (
              <li key={level} class={here ? "here" : ""} aria-current={here ? "true" : undefined}>
                <span class="level">{level}</span> <span dir="auto">{range}</span>
                {here ? <span class="mark">{say("sidebar-why-here")}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{say("sidebar-why-do")}</h2>
        <p dir="auto">{segment.action}</p>
        <h2>{say("sidebar-why-up")}</h2>
        {up.length === 0 ? (
          <p>{say(isBest ? "sidebar-why-up-best" : "sidebar-why-up-none")}</p>
        ) : (
          <ul class="next">
            {up.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ul>
        )}
        <h2>{say("sidebar-why-falls")}</h2>
        <p dir="auto">{falls}</p>
      </section>
    </>
  );
}
