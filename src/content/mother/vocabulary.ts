import type { Language } from '#content/bilingual.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * The only words that the scenes and the card for mothers may use: what a mother says herself. No name of a hormone,
 * of a cell or of a reflex. A word is added here on purpose, or not at all.
 */
export const plainWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`
    a also and are as ask asks at baby baby’s back bad beside bleeding blood body bone both brain breast breathe
    breathlessness bring calm can chest circles clinic close comfortable come cup dark deeply do down drink drinks drip drips
    easily emergency every feed feeding feel feels fever flow flowing flows for forward from gentle get gets good hard
    has head headache heavy help helper helps hold holds how if in is it lean leaning leg let little low make makes massage may message midwife
    milk mild more mouth move name nappies near no normal not nothing now of off often on or other our pain phone
    place quick ready rest room see sends shivers side sign signs sit skin sleepy slow slowly small sacs sore soon sore
    spine spines squeeze squeezes still stomach stop stops suck sucks sure swallowing swallows swollen table takes that the then there
    they this through to too tummy two up us want wants warm we weak wee well wet when whenever with womb won’t worry you your
    quiet calf chills cramp cramps shortness breath going latch milk’s hurts hurt
  `),
  id: list(`
    ada aliran apa-apa asi atas atau ayo bagaimana bantuan banyak bawah bayi bayinya belum bengkak berhenti berisi bersandar
    bersiap betis bidan bila bisa buat bukan cara cemas condong dada dalam dan dapat darah dari dekap dekapan demam depan
    di duduk hangat hebat ia ibu igd ikut ingin istirahat itu jangan juga jumlah kaki kali kami kanan kantong ke kecil
    kepala kiri kulit lain lambat lebih lemas lembut lewat lihat lingkaran mari mau membantu memperlambat menambah menelan
    menetes mengalir mengalirkan mengerut menggigil mengirim mengisap menyusu menyusui merasakannya minta mudah mulas mulut napas
    nyaman nyeri otak payudara pelan pelekatan perdarahan perlahan perlu pertolongan perut pesan pijat pipis pun punggung
    rasa saat sakit samping segera sesak setiap sisi susui tanda tarik tempat tenang terasa terbukti tetap tidak tubuh
    tulang tunda turun wajar yakin yang baik bukan popok
  `),
};
