/**
 * Sorts things by their day; of one day the order stays, and those without a day (`Infinity`) come last.
 *
 * Days lie close together, so they are counted, not compared: the cost is one pass over the things and one over the days
 * between the first and the last.
 */
export function sortByDay<Thing>(things: readonly Thing[], days: readonly number[]): Thing[] {
  const count = things.length;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const day = days[index] as number;
    if (day < first) first = day;
    if (day > last && Number.isFinite(day)) last = day;
  }
  if (last - first > 64 * count + 4096) return sortSparse(things, days);
  const open = Number.isFinite(last) ? last - first + 1 : 0;
  // Where the things of each day begin; the days without an end have the last place.
  const places = new Uint32Array(open + 2);
  for (let index = 0; index < count; index++) (places[placeOf(days[index] as number, first, open) + 1] as number)++;
  for (let place = 1; place < places.length; place++) (places[place] as number) += places[place - 1] as number;
  const sorted: Thing[] = new Array(count);
  for (let index = 0; index < count; index++) {
    const place = placeOf(days[index] as number, first, open);
    sorted[places[place] as number] = things[index] as Thing;
    (places[place] as number)++;
  }
  return sorted;
}

/** A few things in many centuries are not worth a place for each day. */
function sortSparse<Thing>(things: readonly Thing[], days: readonly number[]): Thing[] {
  const order = Array.from(things.keys());
  // Two days without an end differ by no number, and stay in order.
  order.sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
  return order.map((index) => things[index] as Thing);
}

function placeOf(day: number, first: number, open: number): number {
  return Number.isFinite(day) ? day - first : open;
}
