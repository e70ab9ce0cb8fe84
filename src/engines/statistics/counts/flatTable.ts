import { normalTwoSidedP } from '../../kit/normal.ts';

/**
 * A cross-table for the inner loop of simulations: one flat array, filled, counted and emptied again and again
 * without allocating anything. Its numbers are those of `countTable`, `nullVariance`, `tauB` and `asymptoticTest`
 * (a test holds them together); those are the ones to read. Exact while n ≤ 10,000,000.
 */
export class FlatTable {
  /** Row by row; write counts here, then call {@link count}. */
  readonly cells: Int32Array;
  n = 0;
  s = 0;
  /** Pairs that differ on x. */
  untiedX = 0;
  /** Pairs that differ on y. */
  untiedY = 0;
  /** Triple sums of the null variance. */
  private triplesX = 0;
  private triplesY = 0;
  private readonly above: Float64Array;
  private readonly rows: number;
  private readonly columns: number;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.cells = new Int32Array(rows * columns);
    this.above = new Float64Array(columns);
  }

  /** Counts what the cells hold now. O(rows × columns). */
  count(): void {
    const { cells, above, rows, columns } = this;
    above.fill(0);
    let s = 0;
    let total = 0;
    let squares = 0;
    let cubes = 0;
    let at = 0;
    for (let i = 0; i < rows; i += 1) {
      let left = 0;
      let rowTotal = 0;
      for (let j = 0; j < columns; j += 1) {
        const f = cells[at] as number;
        const column = above[j] as number;
        // concordant with what is above-left, discordant with what is above-right
        s += f * (2 * left + column - total);
        left += column;
        above[j] = column + f;
        rowTotal += f;
        at += 1;
      }
      total += rowTotal;
      squares += rowTotal * rowTotal;
      cubes += rowTotal * rowTotal * rowTotal;
    }
    const n = total;
    this.n = n;
    this.s = s;
    this.untiedX = (n * n - squares) / 2;
    // Σ t(n − t)(n + t − 3)/3 = (n³ − Σt³ − 3n² + 3Σt²)/3
    this.triplesX = (n * n * n - cubes) / 3 - (n * n - squares);
    squares = 0;
    cubes = 0;
    for (let j = 0; j < columns; j += 1) {
      const columnTotal = above[j] as number;
      squares += columnTotal * columnTotal;
      cubes += columnTotal * columnTotal * columnTotal;
    }
    this.untiedY = (n * n - squares) / 2;
    this.triplesY = (n * n * n - cubes) / 3 - (n * n - squares);
  }

  /** The counts row by row, as other functions take them. */
  nested(): number[][] {
    return Array.from({ length: this.rows }, (_, i) =>
      Array.from(this.cells.subarray(i * this.columns, (i + 1) * this.columns)),
    );
  }

  /** True where tau_b and its p exist: both variables vary. */
  get defined(): boolean {
    return this.untiedX > 0 && this.untiedY > 0;
  }

  /** tau_b; ask {@link defined} first. */
  get tauB(): number {
    return this.s / Math.sqrt(this.untiedX * this.untiedY);
  }

  /** z of S without continuity correction; ask {@link defined} first. */
  get z(): number {
    const { n } = this;
    const pairs = (n * (n - 1)) / 2;
    const ofTriples = n === 2 ? 0 : (this.triplesX * this.triplesY) / (n * (n - 1) * (n - 2));
    return this.s / Math.sqrt((this.untiedX * this.untiedY) / pairs + ofTriples);
  }

  /** Two-sided asymptotic p. */
  get p(): number {
    return normalTwoSidedP(this.z);
  }
}
