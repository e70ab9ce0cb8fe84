import { normalCdf, normalDensity, normalQuantile } from '../../kit/normal.ts';

/*
 * The population behind a synthetic cohort: two correlated normal traits nobody sees, cut at thresholds into
 * ordinal levels (facts/statistics.md §9).
 */

/** Probability of every cell, its tau_b and its relatives, of a latent normal population cut at thresholds. */
export interface LatentPopulation {
  /** cells[row][column], sums to 1. */
  readonly cells: readonly (readonly number[])[];
  /** Probability that two independent members are concordant. */
  readonly concordant: number;
  readonly discordant: number;
  readonly tauB: number;
  readonly gamma: number;
  readonly somersDYX: number;
  readonly somersDXY: number;
}

/**
 * Kendall's tau of the uncut normal traits: (2/π) asin ρ (Greiner; Kruskal 1958).
 * @example tauOfRho(0.5) // → 0.3333333333333333
 */
export const tauOfRho = (rho: number): number => (2 / Math.PI) * Math.asin(rho);

/**
 * The latent correlation whose uncut tau is `tau`: sin(π τ / 2).
 * @example rhoOfTau(0.3333333333333333) // → 0.5
 */
export const rhoOfTau = (tau: number): number => Math.sin((Math.PI * tau) / 2);

/**
 * Thresholds that cut a standard normal trait into the given totals. @param totals all positive
 * @example thresholdsOf([7, 12, 6])[0] // → -0.58284
 */
export function thresholdsOf(totals: readonly number[]): number[] {
  const n = totals.reduce((all, size) => all + size, 0);
  let below = 0;
  return totals.slice(0, -1).map((size) => {
    below += size;
    return normalQuantile(below / n);
  });
}

/**
 * Cell probabilities for correlation `rho` (−1 < rho < 1), thresholds of x cutting the rows and of y the columns,
 * both ascending, by one-dimensional quadrature of φ(x) Φ((k − ρx)/√(1 − ρ²)); right to 1e-12.
 */
export function latentCells(
  rho: number,
  thresholdsX: readonly number[],
  thresholdsY: readonly number[],
): number[][] {
  const xs = [-Infinity, ...thresholdsX, Infinity];
  const ys = [-Infinity, ...thresholdsY, Infinity];
  const spread = Math.sqrt(1 - rho * rho);
  const below = (limit: number, x: number): number =>
    limit === Infinity ? 1 : limit === -Infinity ? 0 : normalCdf((limit - rho * x) / spread);
  return xs.slice(0, -1).map((lowX, i) =>
    ys.slice(0, -1).map((lowY, j) => {
      const highY = ys[j + 1] as number;
      return integrate(
        (x) => normalDensity(x) * (below(highY, x) - below(lowY, x)),
        Math.max(lowX, -LIMIT),
        Math.min(xs[i + 1] as number, LIMIT),
        spread,
      );
    }),
  );
}

/** Beyond this the normal density is below 1e-18. */
const LIMIT = 9;

/** Nodes and weights of ten-point Gauss–Legendre quadrature on [−1, 1], positive half. */
const NODES = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
] as const;

/** Composite Gauss–Legendre; panels no wider than the scale on which the integrand changes. */
function integrate(f: (x: number) => number, from: number, to: number, scale: number): number {
  if (to <= from) return 0;
  const panels = Math.ceil((to - from) / Math.max(0.02, Math.min(1, scale)));
  const half = (to - from) / panels / 2;
  let total = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const centre = from + (2 * panel + 1) * half;
    for (const [node, weight] of NODES) total += weight * (f(centre - node * half) + f(centre + node * half));
  }
  return total * half;
}

/** The population cut at thresholds, with its coefficients. */
export function latentPopulation(
  rho: number,
  thresholdsX: readonly number[],
  thresholdsY: readonly number[],
): LatentPopulation {
  const cells = latentCells(rho, thresholdsX, thresholdsY);
  const columns = (cells[0] ?? []).map((_, j) => cells.reduce((total, row) => total + (row[j] ?? 0), 0));
  let concordant = 0;
  let discordant = 0;
  let sameX = 0;
  const above = columns.map(() => 0);
  for (const row of cells) {
    let left = 0;
    const allAbove = above.reduce((total, p) => total + p, 0);
    row.forEach((p, j) => {
      concordant += 2 * p * left;
      discordant += 2 * p * (allAbove - left - (above[j] ?? 0));
      left += above[j] ?? 0;
    });
    row.forEach((p, j) => {
      above[j] = (above[j] ?? 0) + p;
    });
    sameX += row.reduce((total, p) => total + p, 0) ** 2;
  }
  const sameY = columns.reduce((total, p) => total + p * p, 0);
  const difference = concordant - discordant;
  return {
    cells,
    concordant,
    discordant,
    tauB: difference / Math.sqrt((1 - sameX) * (1 - sameY)),
    gamma: difference / (concordant + discordant),
    somersDYX: difference / (1 - sameX),
    somersDXY: difference / (1 - sameY),
  };
}
