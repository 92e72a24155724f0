// How a venue's machine is told to trust the agency's own certificate authority (`--tls-local`).
// Plain HTML without scripts: it is read on machines that do not trust us yet.
import { createHash, X509Certificate } from 'node:crypto'

/** The page for the authority `ca` (PEM), with its fingerprint to be compared by eye. */
export function trustPage(ca: string): string {
  const fingerprint = createHash('sha256')
    .update(new X509Certificate(ca).raw)
    .digest('hex')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ')
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Percayai sertifikat Nawa</title>
<style>
body{margin:0;background:#f6f8f7;color:#16211f;font:400 16px/1.6 system-ui,sans-serif}
main{max-width:680px;margin:48px auto;padding:32px;background:#fff;border:1px solid #e3e8e6;border-radius:10px}
h1{font-size:24px;line-height:32px;margin:0 0 8px}h2{font-size:16px;margin:28px 0 4px}p{margin:4px 0 12px}
a.b{display:inline-block;background:#0b6b62;color:#fff;font-weight:600;padding:10px 18px;border-radius:8px;text-decoration:none}
code{font:500 14px/1.8 ui-monospace,monospace;word-spacing:.2em}ol{padding-left:22px;margin:4px 0}li{margin:2px 0}
</style></head><body><main>
<h1>Percayai sertifikat Nawa di komputer ini</h1>
<p>Server ini memakai sertifikat dari otoritas setempat milik instansi. Setelah dipercayai, peramban tidak lagi memberi peringatan, dan seluruh kemampuan ujian (antara lain bekerja tanpa jaringan) tersedia.</p>
<p><a class="b" href="/ca.crt" download>Unduh sertifikat (ca.crt)</a></p>
<h2>Cocokkan sidik jarinya dengan yang diberikan Admin Sistem</h2>
<p><code>${fingerprint}</code></p>
<h2>Windows</h2>
<ol><li>Buka berkas ca.crt, pilih <b>Install Certificate</b>, lalu <b>Local Machine</b>.</li><li>Pilih <b>Place all certificates in the following store</b>: <b>Trusted Root Certification Authorities</b>.</li><li>Tutup dan buka kembali peramban.</li></ol>
<h2>Linux (Chromium)</h2>
<ol><li>Buka <b>chrome://certificate-manager</b>, bagian <b>Installed by you</b>.</li><li><b>Import</b> berkas ca.crt di <b>Trusted Certificates</b>.</li></ol>
<h2>Firefox</h2>
<ol><li><b>Settings → Privacy &amp; Security → View Certificates → Authorities → Import</b>.</li><li>Centang <b>Trust this CA to identify websites</b>.</li></ol>
<h2>Android</h2>
<ol><li><b>Settings → Security → Encryption &amp; credentials → Install a certificate → CA certificate</b>.</li></ol>
<p lang="en"><small>English: download the certificate, compare its fingerprint with the one given by the system administrator, and import it as a trusted root authority.</small></p>
</main></body></html>
`
}
