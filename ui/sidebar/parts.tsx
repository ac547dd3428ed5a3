// Small parts that several screens use.

import type { ComponentChildren } from "preact";
import { type Display, formatNumber } from "../../src/core/display";
import type { SegmentView } from "../../src/core/sidebar/view";
import type { Speak } from "./speech";

/** A field with its label on top and a hint below. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class={error ? "hint error" : "hint"} dir="auto">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, by a drop-down. */
export function Choice<Value extends string>({
  id,
  value,
  options,
  onChoose,
  described,
}: {
  readonly id: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
  readonly described?: boolean;
}) {
  return (
    <select
      id={id}
      value={value}
      aria-describedby={described ? `${id}-hint` : undefined}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    >
      {options.map(([one, label]) => (
        <option key={one} value={one} selected={one === value} dir="auto">
          {label}
        </option>
      ))}
    </select>
  );
}

/** Percent without decimals; what is there is never 0. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? "<1" : String(rounded);
}

/** A number as people read sums: whole from a hundred on. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}

/** Bars of segments, by customers or by spend; each may be a button. */
export function SegmentBars({
  segments,
  by,
  say,
  display,
  onSelect,
}: {
  readonly segments: readonly SegmentView[];
  readonly by: "customers" | "spend";
  readonly say: Speak;
  readonly display: Display;
  readonly onSelect?: (segment: SegmentView["segment"]) => void;
}) {
  const size = (one: SegmentView): number =>
    by === "customers" ? one.customers : Math.max(0, one.totalSpend);
  const largest = Math.max(1e-9, ...segments.map(size));
  // Who was nobody and is nobody says nothing: an order log has no prospects, say.
  const listed = segments.filter((one) => one.customers > 0 || (one.change ?? 0) !== 0);
  return (
    <ul class="bars">
      {listed.map((one) => {
        const share = percent(by === "customers" ? one.share : one.spendShare);
        const value = by === "customers" ? one.customers : rounded(one.totalSpend);
        const row = (
          <>
            <span class="bar-label" dir="auto">
              {one.label}
            </span>
            <span class="bar-value">
              {formatNumber(value, display)}
              <small>{` ${share}%`}</small>
            </span>
            <span class="bar-track">
              <span class="bar" style={{ width: `${(100 * size(one)) / largest}%`, background: one.color }} />
            </span>
            {by === "customers" && one.change !== null && one.change !== 0 ? (
              <span class="bar-change">{say("sidebar-change", { change: signed(one.change, display) })}</span>
            ) : null}
          </>
        );
        return (
          <li key={one.segment} title={one.meaning}>
            {onSelect === undefined ? (
              <div class="bar-row">{row}</div>
            ) : (
              <button type="button" class="bar-row" onClick={() => onSelect(one.segment)}>
                {row}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function signed(change: number, display: Display): string {
  const sign = change > 0 ? "+" : "−";
  return sign + formatNumber(Math.abs(change), display);
}

/** Warnings, each with what can be done about it. */
export function Notes({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="notes">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
