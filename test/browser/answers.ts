// Keeps back what the server answers to the sidebar's page, as a slow network does, and lets it go in any order.

import type { Page } from "playwright-core";
import { frameOf } from "./accessible";

interface Held {
  isHolding: boolean;
  readonly answers: (() => void)[];
}

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** From now on answers are kept back. */
export async function holdAnswers(page: Page): Promise<void> {
  await frameOf(page).evaluate(() => {
    const before = Reflect.get(globalThis, "held") as Held | undefined;
    if (before !== undefined) {
      before.isHolding = true;
      return;
    }
    const held: Held = { isHolding: true, answers: [] };
    Reflect.set(globalThis, "held", held);
    const { script } = Reflect.get(globalThis, "google") as { script: { run: Runner } };
    const { run } = script;
    script.run = new Proxy(run, {
      get: (_target, name) => {
        if (name !== "withSuccessHandler") return Reflect.get(run, name);
        return (handler: (value: unknown) => void) =>
          run.withSuccessHandler((value) => {
            if (held.isHolding) held.answers.push(() => handler(value));
            else handler(value);
          });
      },
    });
  });
}

/** Waits until so many answers are kept back, and lets them go, the last one first. */
export async function giveAnswers(page: Page, count: number): Promise<void> {
  const frame = frameOf(page);
  await frame.waitForFunction((least) => {
    const held = Reflect.get(globalThis, "held") as Held;
    return held.answers.length >= least;
  }, count);
  await frame.evaluate(() => {
    const { answers } = Reflect.get(globalThis, "held") as Held;
    for (const give of answers.splice(0).reverse()) give();
  });
}

/** Keeps no answers back any more. */
export async function stopHolding(page: Page): Promise<void> {
  await frameOf(page).evaluate(() => {
    const held = Reflect.get(globalThis, "held") as Held;
    held.isHolding = false;
    for (const give of held.answers.splice(0)) give();
  });
}
