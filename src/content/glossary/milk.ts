import type { Term } from './types.ts';

/** Milk, the breast, and the feed. */
export const milk = [
  {
    id: 'let-down',
    name: { en: 'let-down reflex', id: 'refleks let-down' },
    also: {
      en: 'milk ejection reflex, oxytocin reflex',
      id: 'refleks pengaliran ASI, refleks oksitosin, refleks aliran',
    },
    meaning: {
      en: 'The chain from the nipple (or the baby’s cry) through the brain to oxytocin in the blood, which tightens the cells around the alveoli and moves milk into the ducts.',
      id: 'Rangkaian dari puting (atau tangis bayi) melalui otak sampai oksitosin di dalam darah, yang mengencangkan sel di sekeliling alveoli sehingga ASI terdorong ke saluran.',
    },
  },
  {
    id: 'breast-milk',
    name: { en: 'breast milk', id: 'ASI' },
    also: { en: 'human milk', id: 'air susu ibu' },
    meaning: { en: 'The milk that the mother’s breast makes.', id: 'Susu yang dibuat payudara ibu.' },
  },
  {
    id: 'exclusive-breastfeeding',
    name: { en: 'exclusive breastfeeding', id: 'ASI eksklusif' },
    meaning: {
      en: 'Breast milk and nothing else to eat or drink, medicines aside.',
      id: 'Bayi hanya mendapat ASI, tanpa makanan atau minuman lain, kecuali obat.',
    },
  },
  {
    id: 'colostrum',
    name: { en: 'colostrum', id: 'kolostrum' },
    also: { en: 'first milk', id: 'susu jolong' },
    meaning: {
      en: 'The first milk, in the first days after birth: little in volume, thick and often yellow.',
      id: 'ASI pertama pada hari-hari awal setelah lahir: sedikit, kental, dan sering kekuningan.',
    },
  },
  {
    id: 'transitional-milk',
    name: { en: 'transitional milk', id: 'ASI transisi' },
    also: { id: 'ASI peralihan' },
    meaning: {
      en: 'The milk between colostrum and mature milk.',
      id: 'ASI di antara kolostrum dan ASI matur.',
    },
  },
  {
    id: 'mature-milk',
    name: { en: 'mature milk', id: 'ASI matur' },
    meaning: {
      en: 'The milk after the change from colostrum is complete.',
      id: 'ASI setelah peralihan dari kolostrum selesai.',
    },
  },
  {
    id: 'foremilk-hindmilk',
    name: { en: 'foremilk and hindmilk', id: 'ASI awal dan ASI akhir' },
    meaning: {
      en: 'The milk at the beginning and at the end of one feed. One milk, changing by degrees; there is no line between them.',
      id: 'ASI di awal dan di akhir satu kali menyusu. Susunya satu, berubah sedikit demi sedikit; tidak ada batas tegas di antaranya.',
    },
  },
  {
    id: 'expressed-milk',
    name: { en: 'expressed milk', id: 'ASI perah' },
    also: { id: 'ASIP' },
    meaning: {
      en: 'Milk taken from the breast by hand or with a pump.',
      id: 'ASI yang dikeluarkan dengan tangan atau pompa.',
    },
  },
  {
    id: 'nipple',
    name: { en: 'nipple', id: 'puting susu' },
    meaning: {
      en: 'The tip of the breast, where the milk ducts open.',
      id: 'Ujung payudara, tempat saluran ASI bermuara.',
    },
  },
  {
    id: 'areola',
    name: { en: 'areola', id: 'areola' },
    meaning: {
      en: 'The dark ring of skin around the nipple; the baby takes a mouthful of it, not the nipple alone.',
      id: 'Lingkaran kulit gelap di sekitar puting; bayi mengambil sebagian besar areola ke dalam mulut, bukan puting saja.',
    },
  },
  {
    id: 'alveolus',
    name: { en: 'alveolus, alveoli', id: 'alveolus, alveoli' },
    also: { en: 'milk sac', id: 'kantong ASI' },
    meaning: {
      en: 'The tiny sac in which milk is made and kept until it is let down.',
      id: 'Kantong kecil tempat ASI dibuat dan disimpan sampai dialirkan.',
    },
  },
  {
    id: 'milk-duct',
    name: { en: 'milk duct', id: 'duktus laktiferus' },
    also: { en: 'lactiferous duct', id: 'saluran ASI' },
    meaning: {
      en: 'The tube that carries milk from the alveoli to the nipple.',
      id: 'Saluran yang membawa ASI dari alveoli ke puting.',
    },
  },
  {
    id: 'myoepithelial-cell',
    name: { en: 'myoepithelial cell', id: 'sel mioepitel' },
    meaning: {
      en: 'One of the cells that hold an alveolus like a basket and squeeze it when oxytocin arrives.',
      id: 'Sel yang membungkus alveolus seperti keranjang dan memerasnya ketika oksitosin datang.',
    },
  },
  {
    id: 'lactocyte',
    name: { en: 'milk-making cell', id: 'sel sekretori' },
    also: { en: 'lactocyte, milk-secreting cell', id: 'laktosit, sel pembuat ASI' },
    meaning: {
      en: 'A cell that lines the alveolus and makes milk.',
      id: 'Sel yang melapisi bagian dalam alveolus dan membuat ASI.',
    },
  },
  {
    id: 'lobule',
    name: { en: 'lobule', id: 'lobulus' },
    meaning: {
      en: 'A cluster of alveoli that share one small duct.',
      id: 'Sekelompok alveoli yang memakai satu saluran kecil bersama.',
    },
  },
  {
    id: 'intraductal-pressure',
    name: { en: 'intraductal pressure', id: 'tekanan intraduktal' },
    also: { id: 'tekanan dalam saluran ASI' },
    meaning: {
      en: 'The pressure of milk inside a duct; it rises at each let-down.',
      id: 'Tekanan ASI di dalam saluran; naik pada setiap refleks let-down.',
    },
  },
  {
    id: 'lactogenesis',
    name: { en: 'lactogenesis', id: 'laktogenesis' },
    also: { en: 'secretory activation', id: 'aktivasi sekresi' },
    meaning: {
      en: 'The coming in of milk: the breast gets ready in pregnancy and begins full production after the placenta is born.',
      id: 'Mulainya pembentukan ASI: payudara disiapkan selama hamil dan mulai berproduksi penuh setelah plasenta lahir.',
    },
  },
  {
    id: 'autocrine-control',
    name: { en: 'autocrine control', id: 'kendali autokrin' },
    also: { en: 'local control', id: 'kendali lokal' },
    meaning: {
      en: 'Control inside the breast itself: how full it is changes how fast it makes milk.',
      id: 'Kendali di dalam payudara sendiri: seberapa penuh payudara mengubah seberapa cepat ASI dibuat.',
    },
  },
  {
    id: 'fil',
    name: { en: 'feedback inhibitor of lactation (FIL)', id: 'inhibitor umpan balik laktasi (FIL)' },
    also: { id: 'inhibitor autokrin' },
    meaning: {
      en: 'A substance in milk proposed to slow milk making while it stays in the breast. Much taught; the molecule itself is disputed.',
      id: 'Zat dalam ASI yang diduga memperlambat pembentukan ASI selama ASI tertahan di payudara. Banyak diajarkan; molekulnya sendiri masih diperdebatkan.',
    },
  },
  {
    id: 'storage-capacity',
    name: { en: 'storage capacity', id: 'kapasitas simpan payudara' },
    meaning: {
      en: 'How much milk a breast can hold when full. It differs from woman to woman and is not the same as what it makes in a day.',
      id: 'Banyaknya ASI yang dapat ditampung payudara saat penuh. Berbeda antar-ibu, dan tidak sama dengan jumlah ASI sehari.',
    },
  },
  {
    id: 'fullness',
    name: { en: 'breast fullness', id: 'tingkat kepenuhan payudara' },
    meaning: {
      en: 'The milk in the breast as a share of its storage capacity.',
      id: 'ASI di dalam payudara sebagai bagian dari kapasitas simpannya.',
    },
  },
  {
    id: 'synthesis-rate',
    name: { en: 'milk synthesis rate', id: 'laju sintesis ASI' },
    meaning: {
      en: 'How much milk the breast makes in an hour.',
      id: 'Banyaknya ASI yang dibuat payudara dalam satu jam.',
    },
  },
  {
    id: 'milk-flow',
    name: { en: 'milk flow', id: 'aliran ASI' },
    meaning: {
      en: 'Milk leaving the breast; not the same as milk being made.',
      id: 'ASI yang keluar dari payudara; tidak sama dengan ASI yang dibuat.',
    },
  },
  {
    id: 'engorgement',
    name: { en: 'engorgement', id: 'bendungan ASI' },
    also: { id: 'pembengkakan payudara' },
    meaning: {
      en: 'Breasts painfully full and swollen.',
      id: 'Payudara terlalu penuh, bengkak, dan nyeri.',
    },
  },
  {
    id: 'attachment',
    name: { en: 'attachment', id: 'pelekatan' },
    also: { en: 'latch', id: 'perlekatan' },
    meaning: {
      en: 'How the baby holds the breast in the mouth: wide gape, lower lip turned out, chin against the breast, more areola seen above than below.',
      id: 'Cara bayi memegang payudara dengan mulutnya: mulut terbuka lebar, bibir bawah terlipat keluar, dagu menempel, areola lebih tampak di atas daripada di bawah.',
    },
  },
  {
    id: 'suckling',
    name: { en: 'suckling', id: 'isapan bayi' },
    also: { en: 'sucking', id: 'menyusu' },
    meaning: {
      en: 'What the baby does at the breast; its touch on the nipple starts the reflex.',
      id: 'Yang dilakukan bayi di payudara; sentuhannya pada puting memulai refleks.',
    },
  },
  {
    id: 'on-demand',
    name: { en: 'feeding on demand', id: 'menyusui sesuai keinginan bayi' },
    also: { en: 'responsive feeding', id: 'on demand' },
    meaning: {
      en: 'Feeding whenever the baby shows signs of wanting, without a timetable.',
      id: 'Menyusui setiap kali bayi menunjukkan tanda ingin menyusu, tanpa jadwal.',
    },
  },
] as const satisfies readonly Term[];
