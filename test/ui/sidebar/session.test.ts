// The sidebar's session with a server that answers when it is told to.

import { describe, expect, test } from "vitest";
import { displayOf } from "../../../src/core/display";
import { CATALOGUES } from "../../../src/core/messages/catalogue";
import type { RunView, SidebarView } from "../../../src/core/sidebar/view";
import type { Call } from "../../../ui/sidebar/server";
import { Session } from "../../../ui/sidebar/session";

const VIEW = {
  language: "en",
  display: displayOf("en_US"),
  words: CATALOGUES.en,
  sheet: { id: 1, name: "Data" },
  columns: null,
  problem: null,
  preview: { rows: { read: 3, used: 3, refunds: 0, rejected: 0 }, customers: 2, question: null },
  undo: null,
  stamp: "first",
  request: { sheetId: 1, score: {} },
} as unknown as SidebarView;
const RUN: RunView = { sheet: "Data", range: "F:J", text: "Done", segments: [], warnings: [] };

/** A server whose calls wait to be answered, in whichever order. */
function serve() {
  const calls: {
    name: string;
    given: unknown;
    answer: (value: unknown) => void;
    refuse: (id: string) => void;
    fail: (text: string) => void;
  }[] = [];
  const call: Call = (name, ...given) =>
    new Promise((resolve, reject) => {
      const answer = (value: unknown): void => resolve({ ok: true, value } as never);
      const refuse = (id: string): void => resolve({ ok: false, problem: { id, message: id } } as never);
      calls.push({ name, given: given[0], answer, refuse, fail: (text) => reject(new Error(text)) });
    });
  const session = new Session(call, "en", () => {});
  const next = async (index: number, act: (one: (typeof calls)[number]) => void): Promise<void> => {
    const one = calls[index];
    if (one === undefined) throw new Error(`There is no call ${index}`);
    act(one);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const names = (): string[] => calls.map(({ name }) => name);
  return { session, calls, names, next };
}

async function started() {
  const desk = serve();
  void desk.session.start();
  await desk.next(0, (one) => one.answer(VIEW));
  return desk;
}

describe("a run", () => {
  test("reads in one call and writes in another", async () => {
    const { session, names, next } = await started();
    void session.run();
    expect(session.state.run?.stage).toBe("reading");
    await next(1, (one) => one.answer(VIEW));
    expect([session.state.run?.stage, session.state.run?.read]).toEqual([
      "writing",
      { rows: 3, customers: 2 },
    ]);
    await next(2, (one) => one.answer(RUN));
    expect([session.state.run?.stage, session.state.run?.result]).toEqual(["done", RUN]);
    expect(names().slice(1, 3)).toEqual(["sidebarLook", "sidebarScore"]);
  });

  test("that is cancelled before it writes does not write", async () => {
    const { session, names, next } = await started();
    void session.run();
    session.cancel();
    await next(1, (one) => one.answer(VIEW));
    expect(names()).not.toContain("sidebarScore");
    expect(session.state.notice).toBe("Cancelled. Nothing was written.");
  });

  test("cannot be cancelled once it writes", async () => {
    const { session, next } = await started();
    void session.run();
    await next(1, (one) => one.answer(VIEW));
    session.cancel();
    expect(session.state.run?.stage).toBe("writing");
  });

  test("that cannot be made any more says why and writes nothing", async () => {
    const { session, names, next } = await started();
    void session.run();
    const problem = { id: "no-rows", message: "There are no rows." };
    await next(1, (one) => one.answer({ ...VIEW, preview: null, problem }));
    const { screen, run, view } = session.state;
    expect([screen, run, view?.problem]).toEqual(["data", null, problem]);
    expect(names()).not.toContain("sidebarScore");
  });

  test("for whose backup there is no room can be made without one", async () => {
    const { session, calls, next } = await started();
    void session.run();
    await next(1, (one) => one.answer(VIEW));
    await next(2, (one) => one.refuse("no-room-for-undo"));
    expect(session.state.failure?.problem).toBe("no-room-for-undo");
    void session.run(true);
    await next(3, (one) => one.answer(VIEW));
    expect(calls.at(-1)).toMatchObject({ name: "sidebarScore", given: { score: { withoutUndo: true } } });
    expect(session.state.view?.request.score).not.toHaveProperty("withoutUndo");
  });

  test("that fails is told with what Google said, and can be tried again", async () => {
    const { session, calls, next } = await started();
    void session.run();
    await next(1, (one) => one.fail("PERMISSION_DENIED"));
    expect(session.state.failure?.text).toMatch(/several Google accounts/);
    session.state.failure?.retry();
    expect(calls.at(-1)?.name).toBe("sidebarLook");
    expect(session.state.failure).toBeNull();
  });
});

describe("a hurried user", () => {
  test("loses no change that is made before the answer to another", async () => {
    const { session, calls, next } = await started();
    void session.change({ scheme: "eight" });
    void session.change({ refunds: "ignore" });
    expect(session.score).toEqual({ scheme: "eight", refunds: "ignore" });
    expect(calls.at(-1)?.given).toMatchObject({ score: { scheme: "eight", refunds: "ignore" } });
    await next(1, (one) => one.answer({ ...VIEW, request: { sheetId: 1, score: { scheme: "eight" } } }));
    expect(session.score).toEqual({ scheme: "eight", refunds: "ignore" });
  });

  test("who scores before a change is answered gets it scored, and a second click starts nothing", async () => {
    const { session, calls, names, next } = await started();
    void session.change({ scheme: "eight" });
    expect(session.canRun).toBe(true);
    void session.run();
    void session.run();
    expect(session.canRun).toBe(false);
    const seen = { ...VIEW, request: { sheetId: 1, score: { scheme: "eight", columns: { date: "day" } } } };
    await next(2, (one) => one.answer(seen));
    expect(calls.at(-1)).toMatchObject({ name: "sidebarScore", given: seen.request });
    expect(names()).toEqual(["sidebarLook", "sidebarLook", "sidebarLook", "sidebarScore"]);
  });

  test("sees after a failure what the screen goes on from, and trying again asks for the change", async () => {
    const { session, calls, next } = await started();
    void session.change({ scheme: "eight" });
    await next(1, (one) => one.fail("NetworkError"));
    expect([session.score, session.state.busy]).toEqual([{}, false]);
    session.state.failure?.retry();
    expect(calls.at(-1)?.given).toMatchObject({ score: { scheme: "eight" } });
  });

  test("changes nothing of a sheet that is still being opened", async () => {
    const { session, names } = await started();
    void session.start();
    void session.change({ scheme: "eight" });
    expect([names().length, session.canRun]).toEqual([2, false]);
  });

  test("undoes a run once", async () => {
    const { session, names, next } = await started();
    void session.undo("run");
    void session.undo("run");
    await next(1, (one) => one.answer({ message: "Undone" }));
    await next(2, (one) => one.answer(VIEW));
    expect(names().slice(1)).toEqual(["sidebarUndo", "sidebarLook"]);
    expect([session.state.notice, session.state.busy]).toEqual(["Undone", false]);
  });
});

describe("who comes back to the page", () => {
  const scored = { ...VIEW, stamp: "second" } as SidebarView;

  test("and finds that nobody scored meanwhile, costs one short call", async () => {
    const { session, names, next } = await started();
    const before = session.state;
    void session.comeBack();
    void session.comeBack();
    await next(1, (one) => one.answer({ stamp: "first" }));
    expect(names()).toEqual(["sidebarLook", "sidebarNewest"]);
    expect(session.state).toBe(before);
  });

  test("after the menu scored sees the newest state, and is told", async () => {
    const { session, calls, next } = await started();
    void session.change({ scheme: "eight" });
    await next(1, (one) => one.answer({ ...VIEW, request: { sheetId: 1, score: { scheme: "eight" } } }));
    void session.comeBack();
    await next(2, (one) => one.answer({ stamp: "second" }));
    expect(calls.at(-1)).toMatchObject({ name: "sidebarLook", given: { score: { scheme: "eight" } } });
    await next(3, (one) => one.answer(scored));
    expect(session.state.view).toEqual(scored);
    expect(session.state.notice).toMatch(/elsewhere/);
    void session.comeBack();
    await next(4, (one) => one.answer({ stamp: "second" }));
    expect(calls).toHaveLength(5);
  });

  test("sees no result of their own any more that another run has replaced", async () => {
    const { session, next } = await started();
    void session.run();
    await next(1, (one) => one.answer(VIEW));
    await next(2, (one) => one.answer(RUN));
    // The view after the run is still on its way: its own run is no news.
    await session.comeBack();
    await next(3, (one) => one.answer(scored));
    expect([session.state.screen, session.state.run?.stage]).toEqual(["run", "done"]);
    void session.comeBack();
    await next(4, (one) => one.answer({ stamp: "third" }));
    await next(5, (one) => one.answer({ ...VIEW, stamp: "third" }));
    expect([session.state.screen, session.state.run]).toEqual(["preview", null]);
  });

  test("while a run is on its way, or one of somebody else's, is shown nothing half done", async () => {
    const { session, names, next } = await started();
    void session.comeBack();
    await next(1, (one) => one.answer({ stamp: null }));
    void session.run();
    void session.comeBack();
    expect(names()).toEqual(["sidebarLook", "sidebarNewest", "sidebarLook"]);
  });

  test("is told nothing when the server cannot be reached", async () => {
    const { session, next } = await started();
    void session.comeBack();
    await next(1, (one) => one.fail("NetworkError"));
    expect([session.state.failure, session.state.busy]).toEqual([null, false]);
  });
});

describe("an explanation", () => {
  test("goes when the settings change, and does not come back with a late answer of theirs", async () => {
    const { session, next } = await started();
    void session.explain();
    await next(1, (one) => one.answer({ customer: "ann" }));
    expect(session.state.why).toMatchObject({ customer: "ann" });
    void session.explain();
    void session.change({ scheme: "eight" });
    expect(session.state.why).toBeNull();
    await next(2, (one) => one.answer({ customer: "bob" }));
    expect(session.state.why).toBeNull();
  });
});

describe("looks", () => {
  test("that come back too late count for nothing", async () => {
    const { session, next } = await started();
    void session.change({ scheme: "eight" });
    void session.change({ scheme: "ten" });
    await next(2, (one) => one.answer({ ...VIEW, sheet: { id: 1, name: "second" } }));
    await next(1, (one) => one.answer({ ...VIEW, sheet: { id: 1, name: "first" } }));
    expect([session.state.view?.sheet.name, session.state.busy]).toEqual(["second", false]);
  });

  test("are not lost because rows are shown meanwhile", async () => {
    const { session, next } = await started();
    void session.change({ scheme: "eight" });
    void session.selectRow(7);
    await next(1, (one) => one.answer({ ...VIEW, sheet: { id: 1, name: "changed" } }));
    expect([session.state.view?.sheet.name, session.state.busy]).toEqual(["changed", false]);
  });

  test("that fail at the very first are told in the browser's language", async () => {
    const { calls } = serve();
    const session = new Session(
      () => Promise.reject(new Error("NetworkError")),
      "zh-TW",
      () => {},
    );
    await session.start();
    expect(calls).toEqual([]);
    expect(session.state.failure?.text).toBe(CATALOGUES["zh-TW"]["failure-network"]);
  });
});

describe("help", () => {
  test("opens at its top, or at a message, in the language of the page", async () => {
    const { session, calls, next } = await started();
    void session.help();
    void session.help("empty-sheet");
    expect(calls.slice(1).map(({ name, given }) => [name, given])).toEqual([
      ["sidebarHelp", { entry: undefined, language: "en" }],
      ["sidebarHelp", { entry: "empty-sheet", language: "en" }],
    ]);
    await next(2, (one) => one.answer(null));
    expect(session.state.failure).toBeNull();
  });

  test("a failure keeps the id of its message, for the help to explain it", async () => {
    const { session, next } = await started();
    void session.explain();
    await next(1, (one) => one.refuse("sidebar-why-nobody"));
    expect(session.state.failure?.problem).toBe("sidebar-why-nobody");
    void session.explain();
    await next(2, (one) => one.fail("NetworkError: Connection failure due to HTTP 0"));
    expect(session.state.failure?.problem).toBe("failure-network");
  });
});
