import { ObjectIdentifier, OctetString, Sequence } from "asn1js";
import type { Attribute, Certificate } from "pkijs";
import { sameBytes } from "@/crypto/bytes";

/** The attribute of RFC 2634 (SHA-1), and that of RFC 5035 (any digest, SHA-256 unless said). */
const FIRST_VERSION = "1.2.840.113549.1.9.16.2.12";
const SECOND_VERSION = "1.2.840.113549.1.9.16.2.47";
const DIGESTS: Readonly<Record<string, string>> = { "2.16.840.1.101.3.4.2.1": "SHA-256", "2.16.840.1.101.3.4.2.2": "SHA-384", "2.16.840.1.101.3.4.2.3": "SHA-512" };

/**
 * Whether the signed attributes name this very certificate, which RFC 3161 (2.4.1) asks of every token. Without it a certificate of the
 * same key with another name on it would pass for the signer's.
 */
export async function namesCertificate(attributes: readonly Attribute[], certificate: Certificate): Promise<boolean> {
  const attribute = attributes.find(({ type }) => type === FIRST_VERSION || type === SECOND_VERSION);
  if (!attribute) return false;
  const [first] = itemsOf(itemsOf(attribute.values[0])[0]);
  const parts = itemsOf(first);
  const hash = parts.find((part) => part instanceof OctetString);
  const [algorithm] = itemsOf(parts.find((part) => part instanceof Sequence && itemsOf(part)[0] instanceof ObjectIdentifier));
  const digest = attribute.type === FIRST_VERSION ? "SHA-1" : algorithm instanceof ObjectIdentifier ? DIGESTS[algorithm.getValue()] : "SHA-256";
  if (!(hash instanceof OctetString) || digest === undefined) return false;
  return sameBytes(new Uint8Array(await crypto.subtle.digest(digest, certificate.toSchema().toBER())), new Uint8Array(hash.valueBlock.valueHexView));
}

function itemsOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}
