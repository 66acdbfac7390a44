import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { der, objectId, time } from './der';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const DAY = 86_400_000;

/**
 * A key and a self-signed certificate for the given host names (wildcards allowed), both PEM,
 * valid from a day before `now` for thirty days. Made in memory: no file, no openssl, no network.
 */
export function selfSignedCertificate(
  hosts: readonly string[],
  now: Date,
): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, objectId(ECDSA_WITH_SHA256));
  const name = distinguishedName('Stand-ins for tests');
  const toBeSigned = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serialNumber()),
    algorithm,
    name,
    der(0x30, time(new Date(now.getTime() - DAY)), time(new Date(now.getTime() + 30 * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, alternativeNames(hosts))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = der(0x30, toBeSigned, algorithm, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

function distinguishedName(commonName: string): Buffer {
  const text = der(0x0c, Buffer.from(commonName, 'utf8'));
  return der(0x30, der(0x31, der(0x30, objectId(COMMON_NAME), text)));
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der(0x82, Buffer.from(host, 'ascii')));
  return der(0x30, objectId(SUBJECT_ALT_NAME), der(0x04, der(0x30, ...names)));
}

// A leading zero bit keeps the integer positive; a leading one bit below it keeps it free of padding.
function serialNumber(): Buffer {
  const serial = randomBytes(12);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  return serial;
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
