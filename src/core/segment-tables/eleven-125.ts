// Eleven segments by an explicit list of all 125 codes, as help pages and public SQL pass it on.
// Complete and without overlap. Two oddities are kept as published: 422 is new, and customers who
// spent much in one order long ago (113 to 115) are cannot-lose.

import type { SegmentTable } from "../segment-table";

const codes = (list: string): readonly string[] => list.split(" ");

/** Cells are R, F, M. */
export const ELEVEN_125: SegmentTable = {
  id: "eleven-125",
  axes: [
    { show: "five", of: "recency" },
    { show: "five", of: "frequency" },
    { show: "five", of: "monetary" },
  ],
  rules: [
    { segment: "champion", cells: codes("555 554 544 545 454 455 445") },
    { segment: "loyal", cells: codes("543 444 435 355 354 345 344 335") },
    {
      segment: "potential-loyalist",
      cells: codes(
        "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323",
      ),
    },
    { segment: "new", cells: codes("512 511 422 421 412 411 311") },
    { segment: "promising", cells: codes("525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313") },
    { segment: "needs-attention", cells: codes("535 534 443 434 343 334 325 324") },
    { segment: "about-to-sleep", cells: codes("331 321 312 221 213") },
    {
      segment: "at-risk",
      cells: codes("255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124"),
    },
    { segment: "cannot-lose", cells: codes("155 154 144 214 215 115 114 113") },
    { segment: "hibernating", cells: codes("332 322 231 241 251 233 232 223 222 132 123 122 212 211") },
    { segment: "lost", cells: codes("111 112 121 131 141 151") },
  ],
  madeFor: { recency: 5, frequency: 5, monetary: 5 },
};
