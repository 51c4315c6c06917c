/**
 * Runs several tasks in turn, A B C A B C, and returns the median milliseconds of each by name. Each task is run until
 * `milliseconds` have gone by in every round, and once before the first to warm it.
 */
export function interleave(tasks, rounds, milliseconds = 30) {
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) tasks[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(timeOf(tasks[name], milliseconds));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function timeOf(task, milliseconds) {
  const begin = performance.now();
  let runs = 0;
  do {
    task();
    runs++;
  } while (performance.now() - begin < milliseconds);
  return (performance.now() - begin) / runs;
}

export function median(values) {
  return values.slice().sort((a, b) => a - b)[(values.length - 1) >> 1];
}
