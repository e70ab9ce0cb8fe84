import type { card as english } from '../en/card.ts';
import type { Words } from '../words.ts';

export const card: Words<typeof english> = {
  title: 'Kartu untuk dibawa pulang',
  description:
    'Kartu tentang aliran ASI untuk dibawa pulang ibu: dicetak A5 atau dikirim sebagai gambar, dengan nama tempat layanan Anda.',
  lead: 'Tulis nama dan nomor tempat layanan Anda. Keduanya hanya tersimpan di perangkat ini.',
  place: 'Tempat layanan',
  phone: 'Telepon',
  print: 'Cetak, A5',
  picture: 'Simpan sebagai gambar',
  drawing: 'Simpan sebagai SVG',
  failed: 'Gambar tidak dapat dibuat di peramban ini. Kartu tetap dapat dicetak.',
  notKept:
    'Peramban ini tidak mengizinkan Ruas menyimpan nama dan nomor ini. Isian berlaku sampai halaman ditutup.',
  setAside:
    'Nama dan nomor yang tersimpan di perangkat ini tidak terbaca. Simpanan itu disisihkan, tidak dihapus; silakan tulis lagi.',
  back: 'Kembali ke tujuh gambar cerita',
  source: 'Ruas. Bahan belajar; tidak menggantikan bidan Anda.',
  sheet: {
    heading: ['Membantu', 'ASI mengalir'],
    lead: ['Saat bayi mengisap, tubuh', 'Ibu mengalirkan ASI.', 'Rasa tenang ikut membantu.'],
    helps: 'Yang membantu',
    helpsList: [
      'Susui bayi setiap kali ia ingin.',
      'Dekap bayi, kulit ke kulit.',
      'Pelekatan baik, tidak nyeri.',
      'Tempat tenang, napas pelan.',
    ],
    signs: 'Tanda ASI mengalir',
    signsList: [
      'Bayi menelan pelan dan dalam.',
      'ASI menetes dari sisi lain.',
      'Perut bawah terasa mulas.',
      'Tidak terasa apa-apa pun wajar.',
    ],
    massage: 'Pijat punggung, bila Ibu mau',
    massageList: [
      ['Duduk condong ke depan, kepala bersandar.'],
      ['Buat lingkaran kecil di kiri dan kanan', 'tulang punggung, bukan di atas tulang.'],
      ['Turun perlahan. Berhenti bila terasa sakit.'],
    ],
    honest: ['Pijat bisa terasa nyaman. Belum terbukti', 'menambah jumlah ASI.'],
    stop: 'Tunda pijat, segera ke bidan atau IGD',
    stopList: [
      'Demam atau menggigil',
      'Perdarahan banyak',
      'Sesak napas, nyeri dada',
      'Betis nyeri atau bengkak',
      'Sakit kepala hebat',
      'Bayi lemas atau tidak pipis',
    ],
  },
};
