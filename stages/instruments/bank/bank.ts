// The whole example bank: 180 original items, twenty for each competency. Content only, no rules.
import type { BankItem } from './bank-item.ts'
import { integritasAdministrator } from './integritas-administrator.ts'
import { integritasPelaksana } from './integritas-pelaksana.ts'
import { integritasPengawas } from './integritas-pengawas.ts'
import { kerjasamaAdministrator } from './kerjasama-administrator.ts'
import { kerjasamaPelaksana } from './kerjasama-pelaksana.ts'
import { kerjasamaPengawas } from './kerjasama-pengawas.ts'
import { komunikasiAdministrator } from './komunikasi-administrator.ts'
import { komunikasiPelaksana } from './komunikasi-pelaksana.ts'
import { komunikasiPengawas } from './komunikasi-pengawas.ts'
import { mengelolaPerubahanAdministrator } from './mengelola-perubahan-administrator.ts'
import { mengelolaPerubahanPelaksana } from './mengelola-perubahan-pelaksana.ts'
import { mengelolaPerubahanPengawas } from './mengelola-perubahan-pengawas.ts'
import { orientasiPadaHasilAdministrator } from './orientasi-pada-hasil-administrator.ts'
import { orientasiPadaHasilPelaksana } from './orientasi-pada-hasil-pelaksana.ts'
import { orientasiPadaHasilPengawas } from './orientasi-pada-hasil-pengawas.ts'
import { pelayananPublikAdministrator } from './pelayanan-publik-administrator.ts'
import { pelayananPublikPelaksana } from './pelayanan-publik-pelaksana.ts'
import { pelayananPublikPengawas } from './pelayanan-publik-pengawas.ts'
import { pengambilanKeputusanAdministrator } from './pengambilan-keputusan-administrator.ts'
import { pengambilanKeputusanPelaksana } from './pengambilan-keputusan-pelaksana.ts'
import { pengambilanKeputusanPengawas } from './pengambilan-keputusan-pengawas.ts'
import { pengembanganDiriDanOrangLainAdministrator } from './pengembangan-diri-dan-orang-lain-administrator.ts'
import { pengembanganDiriDanOrangLainPelaksana } from './pengembangan-diri-dan-orang-lain-pelaksana.ts'
import { pengembanganDiriDanOrangLainPengawas } from './pengembangan-diri-dan-orang-lain-pengawas.ts'
import { perekatBangsaAdministrator } from './perekat-bangsa-administrator.ts'
import { perekatBangsaPelaksana } from './perekat-bangsa-pelaksana.ts'
import { perekatBangsaPengawas } from './perekat-bangsa-pengawas.ts'

/** By competency in the order of the regulation, then by class from pelaksana to administrator. */
export const bankItems: readonly BankItem[] = [
  ...integritasPelaksana,
  ...integritasPengawas,
  ...integritasAdministrator,
  ...kerjasamaPelaksana,
  ...kerjasamaPengawas,
  ...kerjasamaAdministrator,
  ...komunikasiPelaksana,
  ...komunikasiPengawas,
  ...komunikasiAdministrator,
  ...orientasiPadaHasilPelaksana,
  ...orientasiPadaHasilPengawas,
  ...orientasiPadaHasilAdministrator,
  ...pelayananPublikPelaksana,
  ...pelayananPublikPengawas,
  ...pelayananPublikAdministrator,
  ...pengembanganDiriDanOrangLainPelaksana,
  ...pengembanganDiriDanOrangLainPengawas,
  ...pengembanganDiriDanOrangLainAdministrator,
  ...mengelolaPerubahanPelaksana,
  ...mengelolaPerubahanPengawas,
  ...mengelolaPerubahanAdministrator,
  ...pengambilanKeputusanPelaksana,
  ...pengambilanKeputusanPengawas,
  ...pengambilanKeputusanAdministrator,
  ...perekatBangsaPelaksana,
  ...perekatBangsaPengawas,
  ...perekatBangsaAdministrator,
]
