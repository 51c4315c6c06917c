/**
 * A linear program that grows: `minimize Σ c_j z_j` over `0 ≤ z_j ≤ 1`, where every row asks that the columns it names sum
 * to 1 or more.
 */
export interface CoveringProgram {
  /** Adds the row `Σ z_j ≥ 1` over the columns. */
  addRow(columns: readonly number[]): void;
  /** Solves for the rows added so far, or until `stepLimit` steps are taken; returns how many were. */
  solve(stepLimit: number): number;
  /** The solution of the last `solve`, one number a column. */
  solution(): Float64Array;
  /** A lower bound on the optimum, certain up to rounding: the dual solution is made feasible first. */
  bound(): { value: number; reducedCosts: Float64Array };
  /** Forgets rows that have been slack in `age` solves in a row. */
  dropSlackRows(age: number): void;
}

/** A pivot of a larger table counts as more than one step, so that a budget of steps bounds the time. */
const cellsPerStep = 20_000;
const smallest = 1e-9;
const feasible = 1e-7;

/**
 * A covering program, solved by the dual simplex method on a dense table that starts where the last solve ended.
 *
 * Costs are lowered by up to a hundred-thousandth of themselves, each by a different fraction, so that no two steps tie
 * (which is what makes the simplex method stall); {@link CoveringProgram.bound} uses the costs as given. A pivot takes time
 * O(rows · columns in use), and counts as one step, or one step for every 20,000 cells of the table.
 *
 * @param costs - The cost of every column, greater than 0.
 * @returns The program, without rows.
 */
export function coveringProgram(costs: Float64Array): CoveringProgram {
  // A variable below `costs.length` is a column, one above it the slack of row `variable − costs.length`.
  const rows: number[][] = [];
  const slackOf = (row: number) => costs.length + row;
  const perturbed = costs.map((cost, column) => cost * (1 - 1e-5 * fraction(column)));
  /** Nonbasic variables: one a table column. */
  const outside: number[] = [];
  const reduced: number[] = [];
  const trueReduced: number[] = [];
  /** Basic variables: one a table row, `value + Σ coefficient · nonbasic`. */
  const inside: number[] = [];
  const values: number[] = [];
  const table: Float64Array[] = [];
  const ages: number[] = [];
  /** Table row r ≥ 0, table column −2 − c, or −1 while the variable is in no row. */
  const placeOf: number[] = new Array<number>(costs.length).fill(-1);
  let width = 64;

  const addColumn = (column: number) => {
    placeOf[column] = -2 - outside.length;
    outside.push(column);
    reduced.push(perturbed[column]);
    trueReduced.push(costs[column]);
    if (outside.length <= width) return;
    width *= 2;
    for (const [index, old] of table.entries()) {
      const wider = new Float64Array(width);
      wider.set(old);
      table[index] = wider;
    }
  };

  const addRow = (columns: readonly number[]) => {
    for (const column of columns) if (placeOf[column] === -1) addColumn(column);
    const line = new Float64Array(width);
    let value = -1;
    for (const column of columns) {
      const place = placeOf[column];
      if (place < 0) {
        line[-2 - place] += 1;
        continue;
      }
      value += values[place];
      const other = table[place];
      for (let index = 0; index < outside.length; index++) line[index] += other[index];
    }
    const slack = slackOf(rows.length);
    rows.push(columns.slice());
    placeOf[slack] = table.length;
    inside.push(slack);
    values.push(value);
    table.push(line);
    ages.push(0);
  };

  const pivot = (row: number, column: number) => {
    const line = table[row];
    const scale = 1 / line[column];
    const used: number[] = [];
    for (let index = 0; index < outside.length; index++) {
      if (index === column || line[index] === 0) continue;
      if (Math.abs(line[index]) < smallest) {
        line[index] = 0;
        continue;
      }
      line[index] *= -scale;
      used.push(index);
    }
    line[column] = scale;
    values[row] *= -scale;
    const level = values[row];
    for (let index = 0; index < table.length; index++) {
      const other = table[index];
      const factor = other[column];
      if (index === row || factor === 0) continue;
      if (Math.abs(factor) < smallest) {
        other[column] = 0;
        continue;
      }
      values[index] += factor * level;
      for (let position = 0; position < used.length; position++) {
        const at = used[position];
        other[at] += factor * line[at];
      }
      other[column] = factor * scale;
    }
    for (const costRow of [reduced, trueReduced]) {
      const factor = costRow[column];
      for (const at of used) costRow[at] += factor * line[at];
      costRow[column] = factor * scale;
    }
    const entering = outside[column];
    const leaving = inside[row];
    outside[column] = leaving;
    inside[row] = entering;
    placeOf[entering] = row;
    placeOf[leaving] = -2 - column;
    ages[row] = 0;
  };

  const leavingRow = () => {
    let worst = -feasible;
    let row = -1;
    for (let index = 0; index < values.length; index++) {
      if (values[index] < worst) {
        worst = values[index];
        row = index;
      }
    }
    return row;
  };

  const enteringColumn = (row: number) => {
    const line = table[row];
    let column = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < outside.length; index++) {
      const coefficient = line[index];
      if (coefficient < 1e-7) continue;
      const ratio = Math.max(0, reduced[index]) / coefficient;
      if (ratio < least - 1e-12 || (ratio < least + 1e-12 && coefficient > line[column])) {
        least = Math.min(least, ratio);
        column = index;
      }
    }
    return column;
  };

  const solve = (stepLimit: number) => {
    let steps = 0;
    while (steps < stepLimit) {
      const row = leavingRow();
      if (row === -1) break;
      const column = enteringColumn(row);
      if (column === -1) break;
      pivot(row, column);
      steps += 1 + Math.floor((table.length * outside.length) / cellsPerStep);
    }
    return steps;
  };

  const solution = () => {
    const found = new Float64Array(costs.length);
    for (let row = 0; row < inside.length; row++) {
      const variable = inside[row];
      if (variable < costs.length) found[variable] = Math.min(1, Math.max(0, values[row]));
    }
    return found;
  };

  const bound = () => {
    // The price of a row is the reduced cost of its slack; where prices exceed a column's cost, z_j ≤ 1 limits the damage.
    const reducedCosts = costs.slice();
    let value = 0;
    for (let index = 0; index < outside.length; index++) {
      const row = outside[index] - costs.length;
      const price = trueReduced[index];
      if (row < 0 || price <= 0) continue;
      value += price;
      for (const column of rows[row]) reducedCosts[column] -= price;
    }
    for (let column = 0; column < costs.length; column++) {
      if (reducedCosts[column] >= 0) continue;
      value += reducedCosts[column];
      reducedCosts[column] = 0;
    }
    return { value, reducedCosts };
  };

  const dropSlackRows = (age: number) => {
    let kept = 0;
    for (let row = 0; row < table.length; row++) {
      const variable = inside[row];
      const isSlack = variable >= costs.length;
      ages[row] = isSlack && values[row] > feasible ? ages[row] + 1 : 0;
      if (isSlack && ages[row] >= age) {
        placeOf[variable] = -1;
        rows[variable - costs.length] = [];
        continue;
      }
      inside[kept] = variable;
      values[kept] = values[row];
      table[kept] = table[row];
      ages[kept] = ages[row];
      placeOf[variable] = kept;
      kept++;
    }
    inside.length = kept;
    values.length = kept;
    table.length = kept;
    ages.length = kept;
  };

  return { addRow, solve, solution, bound, dropSlackRows };
}

/** A number in [0, 1) that looks random and depends only on the column. */
function fraction(column: number): number {
  const product = (column + 1) * 0.6180339887498949;
  return product - Math.floor(product);
}
