// TLS by the server itself: with the agency's own certificate, or (`--tls-local`) with one signed by
// a certificate authority made once in the data folder, which the venue's machines are told to trust.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'
import type { Options } from './options.ts'

export type Certificate = { readonly cert: string; readonly key: string; readonly ca: string | null }

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000

/** The certificate to serve with, or null for plain http. Throws where a named file cannot be read. */
export async function certificateOf(tls: Options['tls'], folder: string, host: string): Promise<Certificate | null> {
  if (tls === null) return null
  if (tls !== 'local') return { cert: await readFile(tls.cert, 'utf8'), key: await readFile(tls.key, 'utf8'), ca: null }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const ca = await authority(folder)
  return { ...(await serverCertificate(ca, host)), ca: ca.cert.toString('pem') }
}

type Authority = { cert: x509.X509Certificate; key: webcrypto.CryptoKey }

/** The agency's own authority: made once, kept in the data folder, valid ten years. */
async function authority(folder: string): Promise<Authority> {
  const [certFile, keyFile] = [join(folder, 'ca.crt'), join(folder, 'ca.key')]
  const known = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]).catch(() => null)
  if (known) {
    const [der] = x509.PemConverter.decode(known[1])
    const key = await webcrypto.subtle.importKey('pkcs8', der as ArrayBuffer, algorithm, true, ['sign'])
    return { cert: new x509.X509Certificate(known[0]), key }
  }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const cert = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=Nawa ${hostname()}, O=Otoritas sertifikat setempat`,
      keys,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + 3650 * day),
      signingAlgorithm: algorithm,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ],
    },
    webcrypto,
  )
  await writeFile(keyFile, await privatePem(keys.privateKey), { mode: 0o600 })
  await writeFile(certFile, cert.toString('pem'))
  return { cert, key: keys.privateKey }
}

/** A fresh certificate at each start, for every name and address this machine answers to. */
async function serverCertificate(ca: Authority, host: string): Promise<{ cert: string; key: string }> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((entry) => entry.address.split('%')[0] as string))
  const isAddress = (text: string) => /^[\d.]+$|:/.test(text)
  const names = new Set(['localhost', hostname(), ...(host === '0.0.0.0' || host === '::' ? [] : [host]), '127.0.0.1', '::1', ...addresses])
  const cert = await x509.X509CertificateGenerator.create(
    {
      subject: `CN=${hostname()}`,
      issuer: ca.cert.subject,
      publicKey: keys.publicKey,
      signingKey: ca.key,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - day),
      // browsers refuse longer ones
      notAfter: new Date(Date.now() + 397 * day),
      extensions: [
        new x509.BasicConstraintsExtension(false),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension(
          [...names].map((value) => ({ type: isAddress(value) ? ('ip' as const) : ('dns' as const), value })),
        ),
      ],
    },
    webcrypto,
  )
  return { cert: cert.toString('pem'), key: await privatePem(keys.privateKey) }
}

async function privatePem(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')
}
