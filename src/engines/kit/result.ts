/** A value, or the reason why there is none. Engines never answer with NaN. */
export type Result<Value, Why> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: Why };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const none = <Why>(why: Why): { readonly ok: false; readonly why: Why } => ({ ok: false, why });
