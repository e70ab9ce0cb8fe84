/*
 * The equations of facts/physiology.md §5 once more, letter by letter and with the plainest solver there is
 * (Euler, tiny steps, burst at the end of the step), to hold the engine against. Day functions for a vaginal
 * birth only. Shares no code with the engine; takes the thresholds as an argument.
 */

export interface TextbookCase {
  readonly d: number;
  readonly h: number;
  readonly F0: number;
  readonly minutes: number;
  readonly theta: (k: number) => number;
  readonly w_m: number;
  readonly r_m: number;
  readonly q_m: number;
  /** s, c, m, σ at a minute. */
  readonly inputs: (t: number) => readonly [s: number, c: number, m: number, sigma: number];
}

const plus = (x: number): number => Math.max(0, x);

export function textbook(of: TextbookCase, dt: number) {
  const { d, h, w_m, r_m, q_m } = of;
  const [kO, O_b, dO_, t1, b, i_s, i_p] = [Math.log(2) / 3.2, 1.5, 8, 1.2, 1.4, 0.46, 0];
  const [tA, EC, tM, kP, tL, G, S0, gamma, P50] = [1, 3, 0.25, Math.log(2) / 37, 12, 5.6, 0.38, 1.5, 10];
  const [ke, kb, ks, rho, Dmax] = [0.75, 0.8, 6, 0.15, 12];
  const w_c = d < 3 ? 0 : 0.5;
  const Y = 740 / (1 + Math.exp(-(d - 2.86) / 0.67));
  const C = 30 + (150 * Y) / 740;
  const Pb = 40 + 80 * Math.exp(-d / 120) + 80 * Math.exp(-d / 4);
  const R = 170 * Math.exp(-d / 110) * (1 - 0.7 * Math.exp(-d / 2));
  const a = 0.7 + 0.3 * (1 - Math.exp(-d / 3));
  const circ = (t: number) => 1 + 0.2 * Math.cos((2 * Math.PI * (h + t / 60 - 3)) / 24);

  let [phi, O, A, M, L, P, V] = [0, O_b, O_b, 0, 0, Pb * circ(0), of.F0 * C];
  let [D, intake, pulses] = [0.02 * V, 0, 0];
  let theta = of.theta(0);
  for (let k = 0; k < Math.round(of.minutes / dt); k += 1) {
    const t = k * dt;
    const [s, c, m, sigma] = of.inputs(t);
    const se = sigma * (1 - r_m * m);
    const u = Math.min(1, Math.max(s, w_c * c)) * (1 + w_m * m) * (1 - i_s * se);
    const e = plus(O - A);
    const H = e ** 2 / (EC ** 2 + e ** 2);
    const F = V / C;
    const syn = ((S0 * Y) / 740) * plus(1 - F ** gamma) * (P / (P + P50) / 0.9);
    const ej = ke * M * plus(V - rho * C) * plus(1 - D / Dmax);
    const back = kb * (1 - M) * plus(D - 0.02 * V);
    const out = ks * s * D;
    const dphi = u > 0 ? u / t1 : -phi / 5;
    const dO = kO * (O_b * (1 + q_m * m) - O);
    const dA = (O - A) / tA;
    const dM = (H * (1 - i_p * se) - M) / tM;
    const dL = (s - L) / tL;
    const dP = kP * (Pb * circ(t) - P) + kP * G * R * L;
    phi += dt * dphi;
    O += dt * dO;
    A += dt * dA;
    M += dt * dM;
    L += dt * dL;
    P += dt * dP;
    V += dt * (syn - ej + back);
    D += dt * (ej - back - out);
    intake += dt * out;
    if (phi >= theta) {
      O += dO_ * a;
      phi = phi - theta - b;
      pulses += 1;
      theta = of.theta(pulses);
    }
  }
  return { phi, O, A, M, L, P, V, D, intake, pulses };
}
