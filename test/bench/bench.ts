import { assessmentRatios } from './assessmentBench.ts';
import { fundingRatios } from './fundingBench.ts';
import { printRatios, type Ratio } from './measure.ts';
import { answeringRatios, readingRatios } from './planBench.ts';
import { procedureRatios } from './procedureBench.ts';
import { progressRatios } from './progressBench.ts';
import { scheduleRatios } from './scheduleBench.ts';

/** What is measured, by the word that `npm run bench -- word` asks for. */
const parts: Readonly<
  Record<string, readonly [title: string, ratios: () => readonly Ratio[] | Promise<readonly Ratio[]>]>
> = {
  reading: ['Reading and checking a plan', readingRatios],
  answering: ['Answering from it', answeringRatios],
  progress: ['Progress', progressRatios],
  funding: ['Funding', fundingRatios],
  assessment: ['Assessment', assessmentRatios],
  procedure: ['Procedures', procedureRatios],
  schedule: ['Dates by rule', scheduleRatios],
};

const asked = process.argv.slice(2);
console.log(`Node ${process.versions.node}; medians of interleaved rounds in one run.`);
let [kept, all] = [0, 0];
for (const [word, [title, ratios]] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(word)) continue;
  const found = await ratios();
  kept += printRatios(title, found);
  all += found.length;
}
console.log(`\n${kept} of ${all} ratios kept`);
