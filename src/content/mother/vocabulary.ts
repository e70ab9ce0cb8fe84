import type { Language } from '#content/bilingual.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * The only words that the scenes and the card for mothers may use: what a mother says herself. No name of a hormone,
 * of a cell or of a reflex. A word is added here on purpose, or not at all.
 */
export const plainWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`
    a also and are ask asks at baby baby’s back bad bleeding blood body bone both brain breast breath breathe
    breathing breathlessness calf calm can chest chills circles close cramps deep does down drink drips easily
    feed feel feeling feels fever flow flows for forward from gentle get gets go good head headache heavy help
    helping helps hold holds hospital how hurt hurts if in is it latch leaning leg let lets like low make makes
    massage may message midwife mild milk more mouth nappies no normal not nothing now of on or other pain place
    proven quiet ready rest sacs see sends short side sides signs sit skin slow slowly small sore spine squeeze
    still stop sucks sure swallows swollen that the then there through to too tummy us warm we weak wet what
    when whenever won’t worry you your
  `),
  id: list(`
    ada aliran apa-apa asi atas atau bagaimana baik bantuan banyak bawah bayi begitu belum bengkak berhenti berisi
    bersandar bersiap betis bidan bila bisa buat bukan cemas condong dada dalam dan darah dari dekap dekapan
    demam depan di duduk hangat hebat ia ibu igd ikut ingin istirahat itu juga jumlah kaki kali kami kanan
    kantong ke kecil kepala kiri kulit lain lebih lemas lembut lewat lihat lingkaran mari mau membantu
    memperlambat menambah menelan menetes mengalir mengalirkan mengerut menggigil mengirim mengisap menyusu
    merasakannya minta mudah mulas mulut napas nyaman nyeri otak payudara pelan pelekatan perdarahan perlahan
    perlu pertolongan perut pesan pijat pipis pun punggung rasa saat sakit segera sesak setiap sisi susui tanda
    tarik tempat tenang terasa terbukti tetap tidak tubuh tulang tunda turun wajar yakin yang
  `),
};
