// Preview: what scoring gives and writes, before anything is written.

import { parseIsoDay } from "../../src/core/day";
import { formatDate, formatNumber } from "../../src/core/display";
import type { PreviewView, SetAsideView, SidebarView } from "../../src/core/sidebar/view";
import { HelpLink } from "./help-link";
import { Notes, SegmentBars } from "./parts";
import type { Session } from "./session";

/** The screen. */
export function PreviewScreen({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say } = session;
  const { preview } = view;
  if (preview === null) return null;
  const { rows, segments, customers, prospects, noChange, analysisDate } = preview;
  const day = analysisDate === null ? null : parseIsoDay(analysisDate);
  return (
    <>
      <section>
        <p class="counts">{say("sidebar-counts-customers", { count: customers })}</p>
        {prospects === 0 ? null : <p>{say("sidebar-counts-prospects", { count: prospects })}</p>}
        <p class="quiet">
          {say("sidebar-counts-rows", {
            count: rows.read,
            used: rows.used,
            refunds: rows.refunds,
            aside: rows.rejected,
          })}
        </p>
        {day === null ? null : (
          <p class="quiet">{say("sidebar-counted-to", { day: formatDate(day, view.display) })}</p>
        )}
      </section>
      <section>
        <h2>{say("sidebar-by-customers")}</h2>
        <SegmentBars segments={segments} by="customers" say={say} display={view.display} />
        {noChange === null ? null : <p class="hint">{noChange}</p>}
      </section>
      <section>
        <h2>{say("sidebar-by-spend")}</h2>
        <SegmentBars segments={segments} by="spend" say={say} display={view.display} />
      </section>
      <SetAside session={session} view={view} setAside={preview.setAside} />
      <Writes session={session} preview={preview} />
      <Warnings session={session} warnings={preview.warnings} />
    </>
  );
}

function SetAside({
  session,
  view,
  setAside,
}: {
  readonly session: Session;
  readonly view: SidebarView;
  readonly setAside: readonly SetAsideView[];
}) {
  const { say } = session;
  return (
    <section>
      <h2>{say("sidebar-set-aside")}</h2>
      {setAside.length === 0 ? <p>{say("sidebar-set-aside-none")}</p> : null}
      {setAside.map(({ reason, label, count, rows }) => (
        <details key={reason}>
          <summary>
            {label} <span class="count">{formatNumber(count, view.display)}</span>
          </summary>
          <ul class="rows">
            {rows.map(({ row, column, value }) => (
              <li key={row}>
                <button type="button" class="link" onClick={() => void session.selectRow(row)}>
                  {say("sidebar-row", { row: String(row) })}
                </button>{" "}
                <span class="quiet" dir="auto">
                  {say(value === "" ? "sidebar-row-blank" : "sidebar-row-cell", { column, value })}
                </span>
              </li>
            ))}
          </ul>
          {count > rows.length ? (
            <p class="hint">
              {say("sidebar-set-aside-more", { count: rows.length, sheet: say("sheet-rfm-set-aside") })}
            </p>
          ) : null}
        </details>
      ))}
    </section>
  );
}

function Writes({ session, preview }: { readonly session: Session; readonly preview: PreviewView }) {
  const { say } = session;
  return (
    <section>
      <h2>{say("sidebar-writes")}</h2>
      <ul class="writes">
        {preview.writes.map(({ sheet, isNew, columns }) => (
          <li key={sheet}>
            <strong dir="auto">{sheet}</strong>{" "}
            <span class="quiet">{say(isNew ? "sidebar-write-new" : "sidebar-write-again")}</span>
            {columns.length === 0 ? null : (
              <p class="quiet" dir="auto">
                {say("sidebar-write-columns", {
                  columns: columns.map(({ letter, header }) => `${letter} ${header}`),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{say("sidebar-nothing-else")}</p>
    </section>
  );
}

/** What there is to bear in mind. */
export function Warnings({
  session,
  warnings,
}: {
  readonly session: Session;
  readonly warnings: PreviewView["warnings"];
}) {
  if (warnings.length === 0) return null;
  return (
    <Notes title={session.say("sidebar-warnings")}>
      {warnings.map(({ id, message }) => (
        <p key={id + message} dir="auto">
          {message} <HelpLink session={session} about={id} />
        </p>
      ))}
    </Notes>
  );
}
