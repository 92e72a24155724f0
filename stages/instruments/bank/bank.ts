// The whole example bank: 180 original items, twenty for each competency. Pure content, no rules.
import type { BankItem } from './bank-item.ts'
import { integritasAdministrator } from './integritas-administrator.ts'
import { integritasPelaksana } from './integritas-pelaksana.ts'
import { integritasPengawas } from './integritas-pengawas.ts'

/** By competency in the order of the regulation, then by class from pelaksana to administrator. */
export const bankItems: readonly BankItem[] = [...integritasPelaksana, ...integritasPengawas, ...integritasAdministrator]
