/**
 * The equations of the let-down model as they are printed. Symbols: one letter, or a word, with an index after `_`;
 * `^` raises what follows. tests/unit/figures/letDownModel.test.ts works the day functions and outputs out from these
 * very texts and compares them with the engine.
 */
export const equations = {
  stress: ['σ_e = σ·(1 − r_m·m)'],
  drive: ['u = min(1, max(s, w_c·c))·(1 + w_m·m)·(1 − i_s·σ_e)'],
  readiness: ['dφ/dt = u/t_1', 'dφ/dt = −φ/5'],
  burst: ['O → O + ΔO·a(d)', 'φ → φ − θ − b', 'θ = 1 + cv·N(0, 1), 0.5 ≤ θ ≤ 1.5'],
  oxytocin: ['dO/dt = k_O·(O_b·(1 + q_m·m) − O)'],
  gland: ['dA/dt = (O − A)/τ_A', 'e = max(0, O − A)', 'H = e^2/(EC^2 + e^2)'],
  contraction: ['dM/dt = (H·(1 − i_p·σ_e) − M)/τ_M'],
  prolactin: ['dL/dt = (s − L)/τ_L', 'dP/dt = k_P·(P_b(d)·circ(h) − P) + k_P·G·R(d)·L'],
  synthesis: ['F = V/C(d)', 'syn = S_0·Y(d)/740·max(0, 1 − F^γ)·P/(P + P_50)/0.9'],
  moving: [
    'ej = k_e·M·max(0, V − ρ·C)·max(0, 1 − D/D_max)',
    'back = k_b·(1 − M)·max(0, D − 0.02·V)',
    'out = k_s·s·D',
    'dV/dt = syn − ej + back',
    'dD/dt = ej − back − out',
  ],
} as const;

export const dayFunctions = {
  Y: 'Y = 740/(1 + exp(−(d − 2.86)/0.67))',
  C: 'C = 30 + 150·Y/740',
  P_b: 'P_b = 40 + 80·exp(−d/120) + 80·exp(−d/4)',
  R: 'R = 170·exp(−d/110)·(1 − 0.7·exp(−d/2))',
  a: 'a = 0.7 + 0.3·(1 − exp(−d/3))',
  circ: 'circ = 1 + circ_amp·cos(2·π·(h − 3)/24)',
} as const;

/** Y after an emergency caesarean. */
export const caesareanY = 'Y = 740/(1 + exp(−(d − 3.5)/0.67))';

export const outputs = {
  flow: 'k_s·s·D',
  pressure: '3 + 5·F^2 + 18·M',
  duct: '2 + 1.2·M',
} as const;

/** What each state begins with. */
export const starts = {
  phi: '0',
  O: 'O_b',
  A: 'O_b',
  M: '0',
  L: '0',
  P: 'P_b(d)·circ(h)',
  V: 'F_0·C(d)',
  D: '0.02·V',
} as const;
