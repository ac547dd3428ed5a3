// How to name: the segment scheme, as a picture coloured by segment with the counts in its cells.

import { formatNumber } from "../../src/core/display";
import { SCHEME_IDS, type SchemeId } from "../../src/core/scheme-ids";
import type { GridView, PreviewView, SidebarView } from "../../src/core/sidebar/view";
import { type GridPicture, layOut } from "./grid-layout";
import { Choice, Field } from "./parts";
import type { Session } from "./session";
import type { Speak } from "./speech";

/** The screen. */
export function SegmentsScreen({ session, view }: { readonly session: Session; readonly view: SidebarView }) {
  const { say } = session;
  const scheme = (session.score.scheme ?? "eleven") as SchemeId;
  return (
    <>
      <section>
        <Field id="scheme" label={say("sidebar-scheme")}>
          <Choice
            id="scheme"
            value={scheme}
            options={SCHEME_IDS.map((one) => [one, say(`scheme-${one}`)] as const)}
            onChoose={(chosen) => void session.change({ scheme: chosen })}
          />
        </Field>
      </section>
      {view.preview === null ? null : <Pictures say={say} view={view} preview={view.preview} />}
    </>
  );
}

interface PictureProps {
  readonly say: Speak;
  readonly view: SidebarView;
  readonly preview: PreviewView;
}

function Pictures({ say, view, preview }: PictureProps) {
  const { grid, segments } = preview;
  const pictures = layOut(grid);
  const present = new Set(grid.cells.map(({ segment }) => segment));
  const third = grid.axes[2];
  return (
    <section>
      <h2>{say("sidebar-grid")}</h2>
      <div class={pictures.length === 2 ? "pictures beside" : "pictures"}>
        {pictures.map((picture) => (
          <figure key={String(picture.third)}>
            {picture.third === null || third === undefined ? null : (
              <figcaption>{axisValue(say, third, picture.third)}</figcaption>
            )}
            <Picture say={say} view={view} preview={preview} picture={picture} />
          </figure>
        ))}
      </div>
      <p class="hint">{say("sidebar-grid-axes", axisNames(say, grid))}</p>
      <ul class="legend">
        {segments
          .filter(({ segment }) => present.has(segment))
          .map(({ segment, label, color, meaning, customers }) => (
            <li key={segment}>
              <span class="swatch" style={{ background: color }} />
              <span>
                <span dir="auto">{label}</span>{" "}
                <span class="count">{formatNumber(customers, view.display)}</span>
                <small dir="auto">{meaning}</small>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

const CELL = { width: 46, height: 34, edge: 26, wideEdge: 58, foot: 18, gap: 2 };

/** One grid: recency down, the second axis across. */
function Picture({ say, view, preview, picture }: PictureProps & { readonly picture: GridPicture }) {
  const { grid, segments } = preview;
  const [first, second] = grid.axes;
  const [top = []] = picture.rows;
  const isSmall = first?.show === "high";
  const edge = isSmall ? CELL.wideEdge : CELL.edge;
  const width = edge + top.length * (CELL.width + CELL.gap);
  const height = picture.rows.length * (CELL.height + CELL.gap) + CELL.foot;
  const known = new Map(segments.map((one) => [one.segment, one]));
  if (first === undefined || second === undefined) return null;
  const words = picture.rows.flat().map((cell) =>
    say("sidebar-grid-cell", {
      cell: cell.cell,
      segment: known.get(cell.segment)?.label ?? "",
      count: cell.customers,
    }),
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.join("; ")}>
      {picture.rows.map((row, down) => {
        const y = down * (CELL.height + CELL.gap);
        const value = Number(row[0]?.cell.charAt(0) ?? 0);
        return (
          <g key={row[0]?.cell}>
            <text
              class="axis"
              x={edge - 6}
              y={y + CELL.height / 2}
              text-anchor="end"
              dominant-baseline="central"
            >
              {shortValue(say, first, value)}
            </text>
            {row.map((cell, across) => {
              const x = edge + across * (CELL.width + CELL.gap);
              return (
                <g key={cell.cell}>
                  <title>{`${known.get(cell.segment)?.label ?? ""}: ${formatNumber(cell.customers, view.display)}`}</title>
                  <rect
                    x={x}
                    y={y}
                    width={CELL.width}
                    height={CELL.height}
                    rx="3"
                    fill={known.get(cell.segment)?.color ?? "#fff"}
                  />
                  <text
                    x={x + CELL.width / 2}
                    y={y + CELL.height / 2}
                    text-anchor="middle"
                    dominant-baseline="central"
                  >
                    {formatNumber(cell.customers, view.display)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      {top.map((cell, across) => (
        <text
          key={cell.cell}
          class="axis"
          x={edge + across * (CELL.width + CELL.gap) + CELL.width / 2}
          y={height - 4}
          text-anchor="middle"
        >
          {shortValue(say, second, Number(cell.cell.charAt(1)))}
        </text>
      ))}
    </svg>
  );
}

type Axis = GridView["axes"][number];

const LETTERS = { recency: "R", frequency: "F", monetary: "M", fm: "FM" } as const;

function shortValue(say: Speak, { show, of }: Axis, value: number): string {
  if (show === "five") return `${of === "fm" ? "" : LETTERS[of]}${value}`;
  return `${LETTERS[of]} ${say(value === 1 ? "sidebar-high" : "sidebar-low")}`;
}

function axisValue(say: Speak, { show, of }: Axis, value: number): string {
  const axis = say(`sidebar-axis-${of}`);
  if (show === "five") return say("sidebar-axis-level", { axis, level: value });
  return say(value === 1 ? "sidebar-axis-high" : "sidebar-axis-low", { axis });
}

function axisNames(say: Speak, { axes }: GridView): { down: string; across: string } {
  const name = (axis: Axis | undefined): string => (axis === undefined ? "" : say(`sidebar-axis-${axis.of}`));
  return { down: name(axes[0]), across: name(axes[1]) };
}
