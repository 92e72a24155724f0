// Values that no form sends, for every kind of place where a value can stand; and files that are none.
import fc from 'fast-check'

export const aUuid = '01890000-0000-7000-8000-000000000000'

/** Texts. */
export const strange: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '\ufeff',
    "' or 1=1 --",
    '%',
    '_',
    '\\',
    '{}',
    '{a,b}',
    'null',
    'NaN',
    '-0',
    '1e309',
  ],
  ...['../../../etc/passwd', '99999999999999999999', '2147483648', '9223372036854775807', '2023-02-31', '0000-00-00', '9999-12-31'],
  ...['+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'x'.repeat(10_000), '😀'.repeat(300), 'İ', '１２３'],
  ...[aUuid, aUuid.toUpperCase(), `{${aUuid}}`, '=cmd|calc', '<script>', '__proto__', 'constructor'],
]
const numbers = [null, true, 0, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MIN_VALUE]

/** Every kind of value in a JSON body. */
export const plainOdd: readonly unknown[] = [...strange, ...numbers, [], [null], [aUuid], [[[]]], {}, { a: { b: [] } }]

export const words = fc.constantFrom(...strange)
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...numbers),
  fc.array(fc.oneof(words, fc.integer()), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', 'toString', 'id'), words, { maxKeys: 3 }),
)

/** Whole bodies that are no object, no JSON, no text, too deep or too wide. */
export const bodies: readonly Buffer[] = [
  ...['', ' ', 'null', '[]', '1', '"x"', '{', '{"a":}', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '\u0000'].map(
    (text) => Buffer.from(text),
  ),
  Buffer.from(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
  Buffer.from(`{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join(',')}}`),
  Buffer.from([0xff, 0xfe, 0x7b, 0x00]),
  Buffer.from('{"a":"\xff\xfe"}', 'latin1'),
]
export const types: readonly string[] = [
  ...['application/json', 'application/json; charset=utf-16', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded'],
  ...['multipart/form-data', 'x'],
]

/** What stands in an address in place of an id. */
export const pathTricks: readonly string[] = [
  ...['..', '%2e%2e', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%00', '%ff', '%', 'null', aUuid, `${aUuid}%00`, `${aUuid}/..`, '1;drop'],
  ...['x'.repeat(5000), '-1', '0', '9999999999999999999', '9223372036854775808', '%20', '%F0%9F%98%80', '__proto__'],
]
/** Queries that are no pairs. */
export const rawQueries: readonly string[] = [
  ...['%', '%ff', 'a=%00', 'a=%ff%fe', '=&=&', `limit=${'9'.repeat(400)}`, 'limit[]=1', 'limit=1&limit=2', `s=${'x'.repeat(30_000)}`],
]

const part = (disposition: string, content: Buffer | string) =>
  Buffer.concat([Buffer.from(`--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')])
const form = (...parts: Buffer[]) => Buffer.concat([...parts, Buffer.from('--b--\r\n')])
const file = (content: Buffer | string, name = 'a.csv') => part(`name="file"; filename="${name}"`, content)

const contents: readonly (Buffer | string)[] = [
  ...['', '\u0000', 'NIP;NAMA', '%PDF-1.7', '<svg onload="x"/>', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
  ...[Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(70_000, 0xff), Buffer.from('d0cf11e0a1b11ae1', 'hex')],
]
const names = ['', '../../etc/passwd', 'a\u0000.xlsx', `${'n'.repeat(5000)}.csv`, '😀.csv', 'a";b', 'C:\\x\\y.csv']

/** Multipart bodies with the boundary `b`: odd contents, odd names, too many parts, none, torn ones. */
export const forms: readonly Buffer[] = [
  ...contents.map((content) => form(file(content))),
  ...names.map((name) => form(file('NIP;NAMA\n1;2', name))),
  form(file('a'), file('b')),
  form(part('name="file"', 'no file name')),
  form(part('name="other"; filename="x.csv"', 'x')),
  form(part('name="__proto__"; filename="x.csv"', 'x')),
  file('never ends'),
  Buffer.from('no form at all'),
  Buffer.alloc(0),
]
