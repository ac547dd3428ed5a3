import { expect, test } from "vitest";
import { ENGLISH } from "../../../src/core/messages/en";
import { REJECT_REASONS } from "../../../src/core/rejected";
import { ROLES } from "../../../src/core/role";

test("English has no label for a reason or a role that does not exist", () => {
  const known = new Set([
    ...REJECT_REASONS.map((id) => `reason-${id}`),
    ...ROLES.map((id) => `role-${id}`),
    "reason-count",
    "role-unknown",
  ]);
  const labels = Object.keys(ENGLISH).filter((id) => /^(reason|role)-/.test(id));
  expect(labels.filter((id) => !known.has(id))).toEqual([]);
});
