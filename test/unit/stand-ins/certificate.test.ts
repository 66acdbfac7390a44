import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../stand-ins/certificate';

const now = new Date('2026-03-02T10:00:00Z');

describe('selfSignedCertificate', () => {
  it('is signed with the key that comes with it', () => {
    const { cert } = selfSignedCertificate(['mail.google.com'], now);
    const certificate = new X509Certificate(cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
  });

  it('holds for its hosts and no others', () => {
    const certificate = new X509Certificate(
      selfSignedCertificate(['mail.google.com', '*.hubspot.com'], now).cert,
    );
    expect(certificate.checkHost('app.hubspot.com')).toBe('*.hubspot.com');
    expect(certificate.checkHost('calendar.google.com')).toBeUndefined();
  });

  it('is valid around the given time', () => {
    const { validFromDate, validToDate } = new X509Certificate(
      selfSignedCertificate(['localhost'], now).cert,
    );
    expect(validFromDate).toEqual(new Date('2026-03-01T10:00:00Z'));
    expect(validToDate).toEqual(new Date('2026-04-01T10:00:00Z'));
  });
});
