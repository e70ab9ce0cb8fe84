import type { report as source } from '../en/report.ts';
import type { Words } from '../words.ts';

export const report: Words<typeof source> = {
  title: 'Laporkan begini',
  sentence: {
    positive:
      'Dalam sampel ini, {x} berhubungan positif dengan {y}, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    negative:
      'Dalam sampel ini, {x} berhubungan negatif dengan {y}, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    none: 'Dalam sampel ini tidak tampak kecenderungan searah ataupun berlawanan arah antara {x} dan {y}, τ_b = {tau}{interval}, <v>N</v> = {n}{p}.',
    undefined: 'τ_b untuk {x} dan {y} (<v>N</v> = {n}) {why}.',
  },
  interval: ', IK 95% [{low}; {high}]',
  asymptotic: ', <v>p</v> {p} (asimtotik)',
  exact: '; <v>p</v> eksak {p}',
  notes: {
    'no-discordant-pair':
      'Tidak ada pasangan diskordan. Sebutkan bagaimana penilaiannya dilakukan, dan oleh siapa.',
    'no-concordant-pair':
      'Tidak ada pasangan konkordan. Sebutkan bagaimana penilaiannya dilakukan, dan oleh siapa.',
    'interval-beyond-attainable':
      'Interval ini membiarkan total marginal berubah dan melampaui {value}, batas τ_b di sisi itu dengan total marginal ini.',
    'interval-holds-zero':
      'Interval ini memuat 0: data ini belum dapat memastikan arah hubungannya, atau apakah hubungan itu ada.',
    'tied-pairs': '{value} dari semua pasangan adalah pasangan kembar.',
    'no-interval': 'Tidak ada interval Wald: galat bakunya 0 di sini.',
    'small-sample': 'Dengan {value} pengamatan, cakupan interval ini kurang dari 95%.',
  },
  why: {
    'too-few': 'tidak terdefinisi: pengamatannya kurang dari dua',
    'one-level-x': 'tidak terdefinisi: variabel pertama tidak bervariasi',
    'one-level-y': 'tidak terdefinisi: variabel kedua tidak bervariasi',
    'no-untied-pair': 'tidak terdefinisi: semua pasangan kembar',
    'zero-standard-error': 'tidak terdefinisi: galat bakunya nol',
    'sample-too-small': 'tidak terdefinisi: pengamatannya terlalu sedikit',
    collinear: 'tidak terdefinisi: dua variabel berimpit',
  },
  pair: {
    concordant: 'Konkordan: yang lebih tinggi pada {x} juga lebih tinggi pada {y}. <v>S</v> bertambah 1.',
    discordant: 'Diskordan: yang lebih tinggi pada {x} justru lebih rendah pada {y}. <v>S</v> berkurang 1.',
    'tied-x': 'Kembar pada {x}: tidak menunjukkan arah, jadi <v>S</v> tetap.',
    'tied-y': 'Kembar pada {y}: tidak menunjukkan arah, jadi <v>S</v> tetap.',
    'tied-both': 'Kembar pada {x} dan {y}: tidak menunjukkan arah, jadi <v>S</v> tetap.',
  },
  variables: { x: 'pijat', y: 'produksi ASI' },
  spss: {
    title: 'Correlations',
    method: 'Kendall’s tau_b',
    coefficient: 'Correlation Coefficient',
    significance: 'Sig. (2-tailed)',
    n: 'N',
    flag: '{stars}. Correlation is significant at the {level} level (2-tailed).',
  },
  commands: {
    title: 'Dapatkan angka yang sama di program lain',
    lead: 'Tempelkan di programnya. Datanya sudah ada di dalam perintah.',
    copy: 'Salin',
    copied: 'Sudah disalin.',
    copyFailed: 'Di sini tidak boleh menyalin otomatis. Pilih teksnya, lalu salin.',
    names: {
      r: 'R',
      scipy: 'Python dengan SciPy',
      spss: 'sintaks SPSS',
      jamovi: 'jamovi (paket R jmv)',
    },
    notes: {
      undefined: 'Di sini τ_b tidak terdefinisi: program menjawab dengan pesan galat, NA, atau titik.',
      'two-observations':
        'Dengan dua pengamatan, R mencetak NA untuk nilai <v>p</v> normal ini, dan SciPy berhenti dengan pesan galat.',
      untied:
        'Di sini tidak ada nilai kembar: jamovi mencetak <v>p</v> eksak, perintah lainnya <v>p</v> normal.',
    },
    tooMany: 'Lebih dari {most} pengamatan: simpan sebagai berkas, lalu buka berkas itu di programnya.',
  },
};
