// How many calls of Google's services a run makes.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell } from "../../local-sheets/services/index";
import type { ScoreRequest } from "../../src/addon/request";
import { edit, show } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";

describe("service calls", () => {
  const MOST_CALLS = 120;
  const MOST_ROUND_TRIPS = 40;
  const orders = (count: number): SetupCell[][] => [
    ["customer", "date", "amount"],
    ...Array.from({ length: count }, (_, at): SetupCell[] => [
      `c${at}`,
      { date: `20${10 + (at % 10)}-01-05` },
      at + 1,
    ]),
  ];
  const members = (count: number): SetupCell[][] => [
    ["member", "last order", "orders", "spend"],
    ...Array.from({ length: count }, (_, at): SetupCell[] => [
      `c${at}`,
      { date: `20${10 + (at % 10)}-01-05` },
      1 + (at % 7),
      at + 1,
    ]),
  ];
  /** Adds a row like the last one under another name. */
  const addSomebody = (realm: Realm): void =>
    edit(realm, (document) => {
      const data = document.getSheetByName("Data");
      const [, ...rest] = data?.getRange(2, 1, 1, data.getLastColumn()).getValues()[0] ?? [];
      data?.appendRow([`somebody new ${data.getLastRow()}`, ...rest]);
    });
  /** Keeps a column of notes at the right of the scores. */
  const addNotes = (realm: Realm): void =>
    edit(realm, (document) => {
      const sheet = document.getSheetByName("RFM customers") ?? document.getSheetByName("Data");
      const column = (sheet?.getLastColumn() ?? 0) + 1;
      if (sheet?.getMaxColumns() === column - 1) sheet.insertColumnsAfter(column - 1, 1);
      sheet?.getRange(1, column, 2, 1).setValues([["Notes"], ["call on Monday"]]);
    });
  const calls = (
    values: SetupCell[][],
    steps: readonly (ScoreRequest | ((realm: Realm) => void))[],
  ): [number, number] => {
    const realm = openDocument({ values, mode: "literal" });
    let last = { serviceCalls: 0, roundTrips: 0 };
    for (const request of steps) {
      if (typeof request === "function") {
        request(realm);
        continue;
      }
      show(realm, "Data");
      last = askToScore(realm, request).run;
    }
    return [last.serviceCalls, last.roundTrips];
  };

  /** With names, addresses and a row that is set aside: as many sheets and columns as there can be. */
  const fullOrders = (count: number): SetupCell[][] => [
    ["customer", "name", "email", "phone", "date", "amount"],
    ...orders(count)
      .slice(1)
      .map(([id = "", ...rest], at): SetupCell[] => [
        id,
        `Name ${at}`,
        `c${at}@example.com`,
        "+886912345678",
        ...rest,
      ]),
    ["nobody", "", "", "", "soon", 5],
  ];

  for (const [kind, values] of [
    ["an order log", orders],
    ["an order log with contacts and a row set aside", fullOrders],
    ["a member sheet", members],
    [
      "a member sheet with a row set aside",
      (count: number): SetupCell[][] => [...members(count), ["", "", 1, 5]],
    ],
  ] as const) {
    for (const [which, requests] of [
      ["first run", [{}]],
      ["run again", [{}, {}]],
      ["run again with somebody new", [{}, addSomebody, {}]],
      ["run again and again with notes and somebody new", [{}, addNotes, {}, addSomebody, {}]],
      ["run again with other segments", [{}, { scheme: "eight" }]],
    ] as const) {
      it(`${kind}, ${which}: as many at 15,000 rows as at 1,000, within the limits`, () => {
        const [few, many] = [calls(values(1_000), requests), calls(values(15_000), requests)];
        console.info(`${kind}, ${which}: ${many[0]} service calls, ${many[1]} round trips`);
        expect(many).toEqual(few);
        expect(few[0]).toBeLessThanOrEqual(MOST_CALLS);
        expect(few[1]).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
      });
    }
  }
});
