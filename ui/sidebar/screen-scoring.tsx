// How to score: method, levels, thresholds with a live count of customers per level.

import { METHODS } from "../../src/core/cutpoints";
import { DIMENSIONS, type Dimension } from "../../src/core/dimension";
import type { PreviewView, SidebarView, StatedScoring } from "../../src/core/sidebar/view";
import { countLevels, cutsText, ownCuts, readCuts } from "./cuts";
import { LevelBars } from "./level-bars";
import { Choice, Field } from "./parts";
import { PRESETS, type Preset, presetOf, withoutLevels, withPreset } from "./presets";
import type { Session } from "./session";

const LEVELS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

interface ScreenProps {
  readonly session: Session;
  readonly view: SidebarView;
}

/** The screen. */
export function ScoringScreen({ session, view }: ScreenProps) {
  const { say, score } = session;
  const method = methodOf(score);
  const preset = presetOf(score);
  const choosePreset = (chosen: Preset | "own"): void => {
    if (chosen !== "own") void session.replace(withPreset(session.score, chosen));
  };
  return (
    <>
      <section>
        <Field
          id="preset"
          label={say("sidebar-preset")}
          hint={preset === "shop" ? say("sidebar-preset-shop-hint") : undefined}
        >
          <Choice
            id="preset"
            value={preset ?? "own"}
            described={preset === "shop"}
            options={[
              ...PRESETS.map((one) => [one, say(`sidebar-preset-${one}`)] as const),
              ...(preset === null ? ([["own", say("sidebar-preset-own")]] as const) : []),
            ]}
            onChoose={choosePreset}
          />
        </Field>
        <Field id="method" label={say("sidebar-method")}>
          <Choice
            id="method"
            value={method}
            options={METHODS.map((one) => [one, say(`method-${one}`)] as const)}
            onChoose={(chosen) => void session.replace(withMethod(session.score, chosen, view.preview))}
          />
        </Field>
      </section>
      {DIMENSIONS.map((dimension) => (
        <DimensionPart key={dimension} session={session} view={view} dimension={dimension} />
      ))}
      <section>
        <Field id="refunds" label={say("sidebar-refunds")}>
          <Choice
            id="refunds"
            value={score.refunds ?? "net"}
            options={[
              ["net", say("sidebar-refunds-net")],
              ["ignore", say("sidebar-refunds-ignore")],
            ]}
            onChoose={(refunds) => void session.change({ refunds })}
          />
        </Field>
      </section>
    </>
  );
}

function methodOf({ method, cuts }: StatedScoring): (typeof METHODS)[number] {
  const known = METHODS.find((one) => one === method);
  return known ?? (cuts === undefined ? "quantile" : "thresholds");
}

function withMethod(
  score: StatedScoring,
  method: (typeof METHODS)[number],
  preview: PreviewView | null,
): StatedScoring {
  const rest = withoutLevels(score);
  if (method !== "thresholds" || preview === null) return { ...rest, method };
  return { ...rest, method, cuts: ownCuts(preview) };
}

interface PartProps extends ScreenProps {
  readonly dimension: Dimension;
}

function DimensionPart({ session, view, dimension }: PartProps) {
  const { say, score } = session;
  const isOwn = score.cuts?.[dimension] !== undefined;
  return (
    <section>
      <h2>{say(`dimension-${dimension}`)}</h2>
      {isOwn ? (
        <Thresholds session={session} view={view} dimension={dimension} />
      ) : (
        <Levels session={session} view={view} dimension={dimension} />
      )}
      <Collapsed session={session} view={view} dimension={dimension} />
    </section>
  );
}

function Levels({ session, view, dimension }: PartProps) {
  const { say, score } = session;
  const id = `levels-${dimension}`;
  return (
    <>
      <Field id={id} label={say("sidebar-level-number")}>
        <Choice
          id={id}
          value={String(score.levels?.[dimension] ?? 5)}
          options={LEVELS.map((levels) => [String(levels), String(levels)] as const)}
          onChoose={(levels) =>
            void session.change({
              code: undefined,
              levels: { ...session.score.levels, [dimension]: Number(levels) },
            })
          }
        />
      </Field>
      {view.preview === null ? null : (
        <LevelBars
          say={say}
          display={view.display}
          dimension={dimension}
          levels={view.preview.dimensions[dimension].levels}
        />
      )}
    </>
  );
}

function Thresholds({ session, view, dimension }: PartProps) {
  const { say, score } = session;
  const stated = cutsText(score.cuts?.[dimension] ?? []);
  const seen = cutsText(view.request.score?.cuts?.[dimension] ?? []);
  const id = `cuts-${dimension}`;
  const text = session.drafts.text(id, stated);
  const cuts = readCuts(text, dimension);
  const first = score.firstLevel?.[dimension] ?? 1;
  const examples = { recency: "30, 90", frequency: "2, 6", monetary: "100, >500" };
  const hint = cuts === null ? "sidebar-cuts-bad" : (`sidebar-cuts-hint-${dimension}` as const);
  const commit = (): void => {
    if (cuts === null || text === stated) return;
    const parts = text.split(/[,;，；、\s]+/).filter((part) => part !== "");
    const written = parts.map((part) => part.replace("＞", ">").replace("＜", "<"));
    session.drafts.taken(id);
    void session.change({ code: undefined, cuts: { ...session.score.cuts, [dimension]: written } });
  };
  return (
    <>
      <Field
        id={id}
        label={say("sidebar-cuts")}
        error={cuts === null}
        hint={say(hint, { example: examples[dimension] })}
      >
        <input
          id={id}
          value={text}
          inputMode="text"
          autocomplete="off"
          aria-invalid={cuts === null}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => session.drafts.type(id, stated, currentTarget.value)}
          onChange={commit}
        />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={first === 0}
          onChange={({ currentTarget }) =>
            void session.change({
              code: undefined,
              firstLevel: { ...session.score.firstLevel, [dimension]: currentTarget.checked ? 0 : 1 },
            })
          }
        />
        {say("sidebar-from-zero")}
      </label>
      {cuts === null || view.preview === null ? null : (
        <LevelBars
          say={say}
          display={view.display}
          dimension={dimension}
          levels={liveLevels(view.preview, dimension, cuts, first, text === seen)}
        />
      )}
    </>
  );
}

/** Levels as typed: counted at once; worded once the server has seen them. */
function liveLevels(
  { dimensions }: PreviewView,
  dimension: Dimension,
  cuts: NonNullable<ReturnType<typeof readCuts>>,
  first: number,
  isKnown: boolean,
): PreviewView["dimensions"][Dimension]["levels"] {
  const { levels, values } = dimensions[dimension];
  if (isKnown && levels.length === cuts.length + 1) return levels;
  const letter = { recency: "R", frequency: "F", monetary: "M" }[dimension];
  const counted = countLevels(values, cuts, dimension);
  return counted
    .map((customers, rank) => ({ level: `${letter}${first + rank}`, range: "", customers }))
    .reverse();
}

/** Levels that nobody stands on, and thresholds that would fill them. */
function Collapsed({ session, view, dimension }: PartProps) {
  const { say } = session;
  const { preview } = view;
  const warning = preview?.warnings.find((one) => one.proposal?.dimension === dimension);
  if (preview == null || warning === undefined) return null;
  return (
    <div class="proposal" role="status">
      <p dir="auto">{warning.message}</p>
      <button
        type="button"
        onClick={() => void session.replace(withMethod(session.score, "thresholds", preview))}
      >
        {say("sidebar-use-proposal")}
      </button>
    </div>
  );
}
