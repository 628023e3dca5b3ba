/** The places of a longest rising run of numbers, left to right: what can stay while the rest moves. */
export function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];

  numbers.forEach((number, place) => {
    const length = firstNotBelow(ends, numbers, number);
    previous[place] = ends[length - 1];
    ends[length] = place;
  });

  const rise: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rise.push(place);
  return rise.reverse();
}

/** How many of the runs end below the number; their ends rise, so halving finds it. */
function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];

  while (low < high) {
    const middle = (low + high) >> 1;
    const end = numbers[ends[middle] ?? 0] ?? 0;
    if (end < number) low = middle + 1;
    if (end >= number) high = middle;
  }

  return low;
}
