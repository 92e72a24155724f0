// Writes the two files of the bench: everybody, and the same people a while later, of whom one in
// seven has changed in one or two columns. Arguments: folder, number of people.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { regency, writeSiasnExport } from '../../test/world/regency/regency.ts'

const [folder = '.', count = '9000'] = process.argv.slice(2)
const people = regency({ people: Number(count) })
const later = people.map((person, index) => {
  if (index % 7 !== 0) return person
  return index % 2 === 0 ? { ...person, gradeSince: '2023-10-01', education: 'S-2' } : { ...person, positionSince: '2023-11-01' }
})
await writeFile(join(folder, 'first.xlsx'), await writeSiasnExport(people, { format: 'xlsx', variant: 69 }))
await writeFile(join(folder, 'later.xlsx'), await writeSiasnExport(later, { format: 'xlsx', variant: 69 }))
