// The page of results: ratios first, because milliseconds are of one machine on one day.

/** What issue and design ask for; each is a ratio of two figures of the same run. */
const GOALS = [
  { count: 100_000, peer: "DuckDB from rows", kind: "warm", least: 5 },
  { count: 100_000, peer: "naive script", kind: "warm", least: 20 },
  { count: 100_000, peer: "tidy script", kind: "cold", least: 2 },
  { count: 1_000_000, peer: "DuckDB from rows", kind: "warm", least: 2 },
];

export function resultsPage(measured, machine) {
  return [
    "# What npm run bench measured",
    "",
    `${machine.date}, ${machine.cpu}, ${machine.platform}, Node ${machine.node}; ${machine.peers}. Other machines give other milliseconds; the ratios are of one run each.`,
    "",
    "The whole pipeline from a sheet's values: finding the header and the columns, checking every row, exact sums, scores, segments, summary. The peers are told the columns and check nothing. Times are milliseconds, median (least to most); warm is the second of two runs in a row, cold is the first call in a fresh process; memory is the peak beyond the input.",
    "",
    ...measured.flatMap(section),
    "## Goals",
    "",
    "The tuned script does the least that gives the scores: it is told the columns, checks nothing and numbers the ids by a Map. What it reaches shows what of a goal is left for everything else. With very many ids our own table of them is the faster one.",
    "",
    "| goal | reached | by the tuned script |",
    "| --- | --- | ---: |",
    ...GOALS.flatMap((goal) => goalLine(goal, measured)),
    "",
  ].join("\n");
}

function section({ count, engines, checksum, disagreeing }) {
  const [ours] = engines;
  const { R, F, M } = checksum;
  return [
    `## ${count.toLocaleString("en")} orders`,
    "",
    "| | warm | we are so many times as fast | cold | we are so many times as fast | memory MB |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...engines.map(
      ({ name, warm, cold, megabytes }) =>
        `| ${name} | ${spreadText(warm)} | ${ratio(warm, ours.warm)} | ${spreadText(cold)} | ${ratio(cold, ours.cold)} | ${megabytes.toFixed(0)} |`,
    ),
    "",
    `Sums of the scores: R ${R}, F ${F}, M ${M}. ${disagreeing.length === 0 ? "All programs agree on them and on the customers in every segment." : `Disagreeing: ${disagreeing.join(", ")}.`}`,
    "",
  ];
}

function goalLine({ count, peer, kind, least }, measured) {
  const engines = measured.find((size) => size.count === count)?.engines ?? [];
  const find = (name) => engines.find((engine) => engine.name === name);
  const [ours, theirs, tuned] = ["ours", peer, "tuned script"].map(find);
  if (ours === undefined || theirs === undefined) return [];
  const reached = theirs[kind].median / ours[kind].median;
  const text = `${count.toLocaleString("en")} orders, ${kind}, at least ${least} times as fast as ${peer}`;
  const verdict = `${reached.toFixed(1)} times${reached < least ? ", not reached" : ""}`;
  return [`| ${text} | ${verdict} | ${ratio(theirs[kind], tuned[kind])} times |`];
}

function spreadText({ least, median, most }) {
  const [middle, low, high] = [median, least, most].map((one) => one.toFixed(one < 10 ? 1 : 0));
  return `${middle} (${low} to ${high})`;
}

function ratio(theirs, ours) {
  return (theirs.median / ours.median).toFixed(1);
}
