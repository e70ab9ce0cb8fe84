/** dy/dt at time `t`, written into `out`. */
export type RightHandSide = (t: number, y: Float64Array, out: Float64Array) => void;

/** One step of a fixed system: changes `y` from time `t` to `t + h` in place. */
export type Stepper = (rightHandSide: RightHandSide, t: number, h: number, y: Float64Array) => void;

/**
 * The classical Runge–Kutta method of fourth order (Kutta 1901), with its scratch vectors made once.
 * The error of one step is of order h⁵ as long as the right-hand side is smooth, so jumps must fall on steps.
 */
export function rk4(size: number): Stepper {
  const k1 = new Float64Array(size);
  const k2 = new Float64Array(size);
  const k3 = new Float64Array(size);
  const k4 = new Float64Array(size);
  const trial = new Float64Array(size);
  const shift = (y: Float64Array, k: Float64Array, by: number): void => {
    for (let i = 0; i < size; i += 1) trial[i] = (y[i] as number) + by * (k[i] as number);
  };
  return (rightHandSide, t, h, y) => {
    rightHandSide(t, y, k1);
    shift(y, k1, h / 2);
    rightHandSide(t + h / 2, trial, k2);
    shift(y, k2, h / 2);
    rightHandSide(t + h / 2, trial, k3);
    shift(y, k3, h);
    rightHandSide(t + h, trial, k4);
    for (let i = 0; i < size; i += 1)
      y[i] =
        (y[i] as number) +
        (h / 6) * ((k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number));
  };
}
