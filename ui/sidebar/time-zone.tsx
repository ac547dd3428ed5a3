// The time zone: the spreadsheet's, or one that is chosen from a list that can be searched.

import { useState } from "preact/hooks";
import type { SidebarView } from "../../src/core/sidebar/view";
import { isNoZone } from "./drafts";
import { Field } from "./parts";
import type { Session } from "./session";
import { type ZoneOption, zoneMeant, zoneOptions } from "./zones";

/** The field. */
export function TimeZone({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say, score } = session;
  const shown = score.timeZone ?? view.timeZone;
  const type = (text: string): void => session.drafts.type("time-zone", shown, text);
  // Some four hundred names are worked out when they are first needed.
  const [options, list] = useState<readonly ZoneOption[]>([]);
  const text = session.drafts.text("time-zone", shown);
  const isWrong = isNoZone(text, shown);
  const commit = (written: string): void => {
    const zone = written.trim() === "" ? view.timeZone : zoneMeant(written);
    if (zone === null) return;
    session.drafts.taken("time-zone");
    const timeZone = zone === view.timeZone ? undefined : zone;
    if (timeZone !== score.timeZone) void session.change({ timeZone });
    else type(shown);
  };
  const hint = isWrong
    ? say("time-zone-unknown", { value: text })
    : say("sidebar-time-zone-hint", { zone: view.timeZone });
  return (
    <Field id="time-zone" label={say("sidebar-time-zone")} hint={hint} error={isWrong}>
      <input
        id="time-zone"
        list="time-zones"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby="time-zone-hint"
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          if (options.length === 0) list(zoneOptions(view.language));
        }}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => commit(currentTarget.value)}
      />
      <datalist id="time-zones">
        {options.map(({ zone, label }) => (
          <option key={zone} value={zone}>
            {label}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
