// Your data: which sheet, what its columns mean, dates and language.

import { parseIsoDay } from "../../src/core/day";
import { formatDate } from "../../src/core/display";
import type { Role } from "../../src/core/role";
import type { ColumnsView, SidebarView } from "../../src/core/sidebar/view";
import { Choice, Field } from "./parts";
import { mayBeLeftOut, rolesInOrder, withRole } from "./roles";
import type { Session } from "./session";
import { TimeZone } from "./time-zone";

/** Names of languages, each in its own. */
const LANGUAGES = [
  ["en", "English"],
  ["zh-CN", "简体中文"],
  ["zh-TW", "繁體中文"],
] as const;

/** The screen. */
export function DataScreen({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say } = session;
  const { columns } = view;
  return (
    <>
      <section class="sheet">
        <h2 dir="auto">{view.sheet.name}</h2>
        <p>{columns === null ? "" : say("sidebar-rows", { count: columns.rows })}</p>
        <p class="links">
          <button type="button" class="link" onClick={() => void session.lookAgain()}>
            {say("sidebar-look-again")}
          </button>
          <button type="button" class="link" onClick={() => void session.start()}>
            {say("sidebar-use-open")}
          </button>
        </p>
      </section>
      {columns === null ? null : <Columns session={session} columns={columns} />}
      <DateQuestion session={session} />
      <When session={session} view={view} />
    </>
  );
}

function Columns({ session, columns }: { readonly session: Session; readonly columns: ColumnsView }) {
  const { say } = session;
  const { needed, optional } = rolesInOrder(columns);
  const field = (role: Role) => <RoleField key={role} role={role} session={session} columns={columns} />;
  return (
    <section>
      <Field id="kind" label={say("sidebar-kind")}>
        <Choice
          id="kind"
          value={session.state.request.kind ?? columns.kind}
          options={[
            ["orders", say("sidebar-kind-orders")],
            ["members", say("sidebar-kind-members")],
          ]}
          onChoose={(kind) => void session.changeKind(kind)}
        />
      </Field>
      {columns.missing.length === 0 ? null : (
        <p class="error" role="alert">
          {say("sidebar-missing", { roles: columns.missing.map((role) => say(`role-${role}`)) })}
        </p>
      )}
      <h2>{say("sidebar-columns")}</h2>
      {needed.map(field)}
      <details>
        <summary>{say("sidebar-optional")}</summary>
        {optional.map(field)}
      </details>
    </section>
  );
}

function RoleField({
  role,
  session,
  columns,
}: {
  readonly role: Role;
  readonly session: Session;
  readonly columns: ColumnsView;
}) {
  const { say, score } = session;
  const header = score.columns?.[role] ?? columns.roles[role] ?? "";
  const found = columns.headers.find((one) => one.header === header);
  const samples = found?.samples.filter((sample) => sample !== "") ?? [];
  const none = say(columns.missing.includes(role) ? "sidebar-column-choose" : "sidebar-column-none");
  const options = columns.headers.map(
    (one) => [one.header, say("sidebar-column", { header: one.header, letter: one.letter })] as const,
  );
  // What cannot be left out can only be given to another column.
  const mayBeNone = header === "" || mayBeLeftOut(role);
  const id = `role-${role}`;
  return (
    <Field
      id={id}
      label={say(`role-${role}`)}
      hint={samples.length === 0 ? undefined : say("sidebar-samples", { samples })}
    >
      <Choice
        id={id}
        value={header}
        options={mayBeNone ? [["", none], ...options] : options}
        described={samples.length > 0}
        onChoose={(chosen) =>
          void session.change({ columns: withRole(session.score.columns ?? {}, role, chosen) })
        }
      />
    </Field>
  );
}

function DateQuestion({ session }: { readonly session: Session }) {
  const { say, state } = session;
  const { question } = state;
  if (question === null) return null;
  return (
    <fieldset class="question">
      <legend>{say("sidebar-dates")}</legend>
      <p dir="auto">{question.text}</p>
      {(["yes", "no"] as const).map((answer) => (
        <label key={answer} class="radio">
          <input
            type="radio"
            name="dates"
            checked={question.answer === answer}
            onChange={() => void session.answerQuestion(answer)}
          />
          {say(`sidebar-${answer}`)}
        </label>
      ))}
    </fieldset>
  );
}

function When({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say } = session;
  const { asOf, language } = session.score;
  return (
    <section>
      <h2>{say("sidebar-when")}</h2>
      <Field id="as-of" label={say("sidebar-analysis-date")} hint={dateHint(session, view)}>
        <input
          id="as-of"
          type="date"
          value={asOf ?? ""}
          aria-describedby="as-of-hint"
          onChange={({ currentTarget }) =>
            void session.change({ asOf: currentTarget.value === "" ? undefined : currentTarget.value })
          }
        />
      </Field>
      <TimeZone session={session} view={view} />
      <Field id="language" label={say("sidebar-language")}>
        <Choice
          id="language"
          value={language ?? view.language}
          options={LANGUAGES}
          onChoose={(chosen) => void session.change({ language: chosen })}
        />
      </Field>
    </section>
  );
}

function dateHint({ say }: Session, { preview, display }: SidebarView): string | undefined {
  if (preview === null) return undefined;
  const day = preview.analysisDate === null ? null : parseIsoDay(preview.analysisDate);
  return day === null
    ? say("sidebar-analysis-date-none")
    : say("sidebar-analysis-date-auto", { day: formatDate(day, display) });
}
