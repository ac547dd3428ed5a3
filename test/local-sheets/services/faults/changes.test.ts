import { expect, it } from "vitest";
import { changesBetween, redo } from "../../../../local-sheets/services/faults/changes";
import { restoreMemento, takeMemento } from "../../../../local-sheets/services/faults/memento";

/** An object after a change that came after something else, when that something never happened. */
function withoutFirst<Shape extends object>(
  shape: Shape,
  first: (shape: Shape) => unknown,
  second: typeof first,
): Shape {
  const start = takeMemento([shape]);
  first(shape);
  const between = takeMemento([shape]);
  second(shape);
  const changes = changesBetween(between, takeMemento([shape]));
  restoreMemento(start);
  redo(changes);
  return shape;
}

it("a change is made again exactly when nothing else differs, order included", () => {
  const map = new Map([
    ["a", 1],
    ["b", 2],
  ]);
  const again = withoutFirst(
    map,
    () => {},
    (changed) => changed.delete("a") && changed.set("c", 3).set("a", 1),
  );
  expect([...again]).toEqual([
    ["b", 2],
    ["c", 3],
    ["a", 1],
  ]);
});

it("a change is made again in its own places, and what came before it is gone from all others", () => {
  const list = withoutFirst(
    [1, 2, 3],
    (changed) => changed.splice(0, 2, 10, 20),
    (changed) => changed.splice(1, 2, 21, 30),
  );
  expect(list).toEqual([1, 21, 30]);
  const set = withoutFirst(
    new Set([1]),
    (changed) => changed.add(2),
    (changed) => changed.add(3) && changed.delete(1),
  );
  expect([...set]).toEqual([3]);
  const object = withoutFirst(
    { kept: 1, gone: 1 } as Record<string, number>,
    (changed) => Object.assign(changed, { kept: 2, mine: 3 }),
    (changed) => Object.assign(changed, { theirs: 4 }) && Reflect.deleteProperty(changed, "gone"),
  );
  expect(object).toEqual({ kept: 1, theirs: 4 });
});
