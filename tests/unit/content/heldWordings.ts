/** One way to say it in Indonesian where the glossary has no term for it. */
export const wordings: readonly { readonly say: string; readonly not: RegExp }[] = [
  { say: 'perangkat', not: /\bgawai\b/i },
  { say: 'perkiraan untuk latihan', not: /\bperkiraan latihan\b/i },
  { say: 'denyut pelepasan', not: /\bletupan\b/i },
  { say: 'sel saraf oksitosin', not: /\bneuron oksitosin\b|\bsel saraf (?:menembak|menyala)\b/i },
  { say: 'jilbab', not: /\bkerudung\b|\bberjilbab\b/i },
  { say: 'jalur (where the thumbs go), putaran (once down it)', not: /\blintasan\b/i },
  { say: 'tarik (a cohort)', not: /\bambil (?:ulang|kohort)\b/i },
  { say: 'ruang rawat', not: /\bbangsal\b/i },
  { say: 'hari ke-3', not: /\b(?:hari|bulan|minggu) \d/i },
  {
    say: 'mengubah, memengaruhi, mengonsumsi',
    not: /\b(?:merubah|mempengaruhi|mengkonsumsi|mengkorelasikan)\b/i,
  },
  {
    say: 'di atas, di bawah, di samping, ke dalam',
    not: /\b(?:diatas|dibawah|disamping|didalam|kedalam|kebawah|keatas)\b/i,
  },
  {
    say: 'analisis, risiko, praktik, kuantitas',
    not: /\b(?:analisa|resiko|praktek|kwantitas|standarisasi)\b/i,
  },
  { say: 'antar- and non- joined to their word', not: /\b(?:antar|non|pra|pasca) (?!-)\p{L}/iu },
  { say: 'a comma before decimals', not: /(?<![\d.])0\.(?!000)\d/ },
];

/** Keys of the dictionary that name one control or one thing, so they must read alike. */
export const names: readonly (readonly string[])[] = [
  ['about.claims', 'claims.all', 'home.sure.all'],
  ['quiz.lock', 'trainer.decide.lock', 'trainer.quiz.lock'],
  ['dance.title', 'sandbox.panels.dance'],
  ['mother.drapes.scarf', 'spine.tool.drapes.scarf'],
  ['mother.drapes.hair', 'spine.tool.drapes.hair'],
  ['letDown.controls.reset', 'spine.tool.reset', 'cohort.reset'],
];
