import { describe, expect, it } from "vitest";
import { Layer } from "../../../../local-sheets/services/model/layer";

function filled(inherited: boolean): Layer<string> {
  const layer = new Layer<string>(inherited);
  layer.setRow(0, 0, ["a", "b"]);
  layer.setRow(1, 0, ["c", "d"]);
  return layer;
}

describe("Layer", () => {
  it("moves content when rows and columns are opened and taken out", () => {
    const layer = filled(false);
    layer.insertRows(1, 2);
    layer.insertColumns(1, 3);
    expect([layer.get(0, 0), layer.get(0, 1), layer.get(0, 4), layer.get(3, 4)]).toEqual([
      "a",
      undefined,
      "b",
      "d",
    ]);
    layer.deleteRows(1, 2);
    layer.deleteColumns(1, 3);
    expect([layer.row(0), layer.row(1)]).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("gives opened rows and columns what stands before them when it is inherited", () => {
    const layer = filled(true);
    layer.insertRows(2, 1);
    layer.insertColumns(2, 1);
    expect(layer.row(2)).toEqual(["c", "d", "d"]);
    layer.set(0, 0, "x");
    expect(layer.get(2, 0)).toBe("c");
  });

  it("measures only what is set", () => {
    const layer = filled(false);
    layer.fill({ top: 0, left: 1, height: 2, width: 1 }, undefined);
    layer.set(1, 0, undefined);
    layer.set(500, 9, undefined);
    expect(layer.extent()).toEqual({ rows: 1, columns: 1 });
  });
});
