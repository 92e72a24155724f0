import type { DeskPage } from '../page.ts'

export const instrumentPages: readonly DeskPage[] = [
  {
    path: '/instrumen',
    need: 'instruments.read',
    load: () => import('./instruments.tsx'),
    menu: 'instrumen',
    name: { id: 'Instrumen dan statusnya', en: 'Instruments and their status' },
  },
  {
    path: '/instrumen/bank-soal',
    need: 'items.read',
    load: () => import('./items.tsx'),
    menu: 'bank-soal',
    name: { id: 'Bank Soal', en: 'Item bank' },
  },
  {
    path: '/instrumen/bank-soal/baru',
    need: 'items.write',
    load: () => import('./new-item.tsx'),
    menu: 'bank-soal',
    name: { id: 'Tulis soal', en: 'Write an item' },
  },
  {
    path: '/instrumen/bank-soal/impor',
    need: 'items.write',
    load: () => import('./import.tsx'),
    menu: 'bank-soal',
    name: { id: 'Impor soal', en: 'Import items' },
  },
  { path: '/instrumen/bank-soal/$id', need: 'items.read', load: () => import('./item.tsx'), menu: 'bank-soal' },
  { path: '/instrumen/bank-soal/$id/sunting', need: 'items.write', load: () => import('./edit-item.tsx'), menu: 'bank-soal' },
  {
    path: '/instrumen/kunci',
    need: 'instruments.read',
    load: () => import('./key-requests.tsx'),
    menu: 'instrumen',
    name: { id: 'Permintaan membuka kunci', en: 'Requests for keys' },
  },
  {
    path: '/instrumen/kisi-kisi',
    need: 'instruments.read',
    load: () => import('./blueprints.tsx'),
    menu: 'kisi-kisi',
    name: { id: 'Kisi-kisi', en: 'Blueprints' },
  },
  {
    path: '/instrumen/paket-soal',
    need: 'instruments.read',
    load: () => import('./forms.tsx'),
    menu: 'paket-soal',
    name: { id: 'Paket Soal', en: 'Forms' },
  },
  { path: '/instrumen/paket-soal/$id', need: 'instruments.read', load: () => import('./form.tsx'), menu: 'paket-soal' },
  { path: '/instrumen/paket-soal/$id/pratinjau', need: 'items.read', load: () => import('./form-preview.tsx'), menu: 'paket-soal' },
]
