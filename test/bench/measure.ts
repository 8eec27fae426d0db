/** One thing to be timed: its name and what it does. */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Times candidates in turn, round by round, so that whatever else the machine does falls on all of them alike; gives the
 * median milliseconds of each.
 */
export function measure(candidates: readonly Candidate[], rounds = 15): Map<string, number> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -3; round < rounds; round++) {
    for (const { name, run } of candidates) {
      const start = performance.now();
      run();
      const elapsed = performance.now() - start;
      // The first rounds only warm up the engine.
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** One line of the table: a cost, what it is measured against, and the largest ratio allowed. */
export interface Ratio {
  readonly what: string;
  readonly cost: number;
  readonly against: string;
  readonly reference: number;
  readonly atMost: number;
}

/** Prints ratios as a table; gives the number of those that keep their bound. */
export function printRatios(title: string, ratios: readonly Ratio[]): number {
  console.log(`\n## ${title}\n`);
  console.log('| What | Time (ms) | Against | Time (ms) | Ratio | At most | Kept |');
  console.log('| --- | ---: | --- | ---: | ---: | ---: | --- |');
  let kept = 0;
  for (const { what, cost, against, reference, atMost } of ratios) {
    const ratio = cost / reference;
    if (ratio <= atMost) kept++;
    const answer = ratio <= atMost ? 'yes' : 'no';
    console.log(
      `| ${what} | ${cost.toFixed(1)} | ${against} | ${reference.toFixed(1)} | ${shown(ratio)} | ${atMost} | ${answer} |`,
    );
  }
  return kept;
}

/** Two digits that count, so that a hundredth is not 0.01 whatever it is. */
function shown(ratio: number): string {
  return ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}
