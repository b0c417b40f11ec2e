import { Busboy } from '@fastify/busboy'

/** What a file field of a form sent. `type` and `name` are the sender's word, and no more than that. */
export type SentFile = { bytes: Buffer; type: string; name: string }

type Parts = { fields: [string, string][]; files: [string, SentFile][]; broken: boolean }

const LIMITS = { fields: 60, files: 10, parts: 70, fieldNameSize: 100, fieldSize: 256 * 1024, headerPairs: 20 }

/**
 * The fields and files of a multipart form whose size has been bounded before. `broken` when it is not whole or not
 * sound. A file field that was left empty is not among the files.
 */
export function readParts(body: Buffer, contentType: string): Promise<Parts> {
  return new Promise((done) => {
    const parts: Parts = { fields: [], files: [], broken: false }
    const spoil = () => {
      parts.broken = true
    }
    let reader: InstanceType<typeof Busboy>
    try {
      reader = new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS })
    } catch {
      return done({ ...parts, broken: true })
    }
    reader
      .on('field', (name, value, nameCut, valueCut) => {
        if (nameCut || valueCut) spoil()
        parts.fields.push([name, value])
      })
      .on('file', (field, stream, name = '', _, type) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('limit', spoil)
        stream.on('error', spoil)
        stream.on('end', () => {
          const bytes = Buffer.concat(chunks)
          // Browsers send a part without a name for a field in which nothing was chosen.
          if (name || bytes.length) parts.files.push([field, { bytes, type, name }])
        })
      })
      .on('partsLimit', spoil)
      .on('fieldsLimit', spoil)
      .on('filesLimit', spoil)
      .on('error', () => {
        spoil()
        done(parts)
      })
      .on('finish', () => done(parts))
    reader.end(body)
  })
}
