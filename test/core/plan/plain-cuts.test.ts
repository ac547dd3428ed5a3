import { describe, expect, test } from "vitest";
import { plainCuts } from "../../../src/core/plan/plain-cuts";

const cutsAt = (...cuts: number[]) => cuts.map((at) => ({ at, beyond: true }));

describe("cuts as they are written down", () => {
  test("have no noise of reckoning", () => {
    const values = Float64Array.of(242.5, 243, Number.NaN);
    expect(plainCuts(cutsAt(242.87199999999999, 300), values)).toEqual(cutsAt(242.872, 300));
  });

  test("stay as they are where a value would change its level", () => {
    const noisy = cutsAt(242.87199999999999);
    expect(plainCuts(noisy, Float64Array.of(242.87199999999999))).toEqual(noisy);
    expect(plainCuts(noisy, Float64Array.of(242.872))).toEqual(noisy);
  });
});
