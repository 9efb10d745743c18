import type { Measure } from '#outputs/hosting/limits.ts';
import { mostInVolume } from '#outputs/search/volumes.ts';

/** What a build ends with, in the numbers of its language. */
export interface Done {
  readonly pages: string;
  readonly files: string;
  readonly megabytes: string;
  readonly seconds: string;
  readonly folder: string;
}

/** What a build says to whoever runs it. */
export const say = {
  id: {
    stages: {
      check: 'Memeriksa isi',
      photos: 'Menyiapkan foto',
      pages: 'Menyusun halaman',
      packs: 'Mengemas bazar untuk dibuka tanpa internet',
      records: 'Menyiapkan pencarian',
      search: 'Menyusun indeks pencarian',
      social: 'Menggambar kartu untuk pesan dan media sosial',
      print: 'Menyusun lembar cetak',
      outputs: 'Menulis keluaran',
      inspect: 'Memeriksa hasil',
      swap: 'Mengganti situs lama',
    },
    done: ({ pages, files, megabytes, seconds, folder }: Done) =>
      `✓ ${pages} halaman (${files} berkas, ${megabytes} MB) dalam ${seconds} detik, di ${folder}`,
    exceeds: 'Melebihi batas',
    ofMost: (is: string, most: string) => `${is}, batasnya ${most}`,
    measures: {
      files: 'berkas',
      bytes: 'MB',
      largestFile: 'MB dalam satu berkas',
      fullestFolder: 'berkas dalam satu folder',
      redirects: 'pengalihan',
    } satisfies Record<Measure, string>,
    usage: `Pemakaian: npm run build [-- --no-social-pictures] [--no-print] [--no-worker] [--search-volume N]

Memeriksa isi, menyusun situs di samping yang lama, memeriksa hasilnya, lalu menggantinya. Bila ada yang gagal, situs
yang lama tetap utuh. ETALASE_LANG=en for English.
--no-social-pictures  tanpa kartu gambar untuk pesan dan media sosial
--no-print            tanpa lembar cetak
--no-worker           tanpa service worker, yang membuka situs tanpa internet; yang sudah terpasang di ponsel dihentikan
--search-volume N     produk terbanyak dalam satu pencarian (bawaan: ${mostInVolume})`,
    volume: '--search-volume meminta bilangan bulat mulai dari 1: produk terbanyak dalam satu pencarian.',
    elsewhere: (printed: string, here: string) =>
      `⚠ Kode yang tercetak menuju ${printed}, sedangkan situs ini disusun untuk ${here}. Pastikan alamat cetak tetap menuju situs yang terbit.`,
    bad: 'Hasil penyusunan belum layak terbit, jadi situs yang lama dipertahankan:',
  },
  en: {
    stages: {
      check: 'Checking content',
      photos: 'Preparing photos',
      pages: 'Building pages',
      packs: 'Packing bazaars to be opened without a network',
      records: 'Preparing the search',
      search: 'Building the search index',
      social: 'Drawing cards for messages and social media',
      print: 'Setting the sheets to be printed',
      outputs: 'Writing outputs',
      inspect: 'Inspecting the result',
      swap: 'Replacing the last site',
    },
    done: ({ pages, files, megabytes, seconds, folder }: Done) =>
      `✓ ${pages} pages (${files} files, ${megabytes} MB) in ${seconds} s, in ${folder}`,
    exceeds: 'Exceeds the limits of',
    ofMost: (is: string, most: string) => `${is}, limit ${most}`,
    measures: {
      files: 'files',
      bytes: 'MB',
      largestFile: 'MB in one file',
      fullestFolder: 'files in one folder',
      redirects: 'redirects',
    } satisfies Record<Measure, string>,
    usage: `Usage: npm run build [-- --no-social-pictures] [--no-print] [--no-worker] [--search-volume N]

Checks the content, builds the site beside the last one, inspects the result, and swaps them. Whatever fails, the last
site stays whole.
--no-social-pictures  without picture cards for messages and social media
--no-print            without sheets to be printed
--no-worker           without the service worker that opens the site offline; those that phones have are ended
--search-volume N     the most products in one search (usually ${mostInVolume})`,
    volume: '--search-volume takes a whole number from 1 on: the most products in one search.',
    elsewhere: (printed: string, here: string) =>
      `⚠ Printed codes lead to ${printed}, but this site was built for ${here}. Make sure that the printed address leads to a published site.`,
    bad: 'The result is not fit to be published, so the last site stays:',
  },
} as const;
