import { Integer, OctetString } from "asn1js";
import { AlgorithmIdentifier, type Certificate, ContentInfo, ExtKeyUsage, MessageImprint, SignedData, SignedDataVerifyError, TSTInfo, TimeStampReq, TimeStampResp } from "pkijs";
import { sameBytes, type Bytes } from "@/crypto/bytes";
import { salted, saltedDigest } from "@/crypto/salted-digest";
import { namesCertificate } from "@/crypto/signing-certificate";
import { failure, success, type Result } from "@/domain/result";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";
/** PKIStatus: granted, granted with changes. */
const GRANTED = [0, 1];

/** What a token says, once its signature holds. */
export interface TimeStamp {
  /** ISO instant, as the authority signed it. */
  readonly at: string;
  /** The authority as its certificate names it: read from the token, not from a list of ours. */
  readonly authority: string;
}

/** A request for a SHA-256 imprint, with a nonce, asking for the certificate in the token (RFC 3161, 2.4.1). */
export function timeStampRequest(imprint: Bytes, nonce: Bytes): Bytes {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }), hashedMessage: new OctetString({ valueHex: imprint }) }),
    nonce: positive(nonce),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** The token in an answer (RFC 3161, 2.4.2), if it is about this imprint and this nonce. Its signature is for `checkToken`. */
export function tokenIn(answer: Bytes, imprint: Bytes, nonce: Bytes): Result<Bytes, "refused" | "damaged" | "other"> {
  const response = parsed(() => TimeStampResp.fromBER(answer));
  if (!response) return failure("damaged");
  if (!GRANTED.includes(response.status.status) || !response.timeStampToken) return failure("refused");
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER());
  const content = contentOf(token);
  if (!content) return failure("damaged");
  const isSame = isAbout(content.info, imprint) && content.info.nonce?.isEqual(positive(nonce)) === true;
  return isSame ? success(token) : failure("other");
}

/**
 * Whether a token stamps the salted digest. `other`: it stamps something else. `not-signed`: the signature does not hold, or its certificate
 * is not one for time stamps, or was not valid then. The certificate is the one in the token: that its issuer deserves trust is not looked at.
 */
export async function checkToken(token: Bytes, salt: Bytes, sha256: string): Promise<Result<TimeStamp, "damaged" | "other" | "not-signed">> {
  const content = contentOf(token);
  if (!content) return failure("damaged");
  if (!isAbout(content.info, await saltedDigest(salt, sha256))) return failure("other");
  const signer = await signerOf(content.signed, salted(salt, sha256));
  if (!signer || !mayStamp(signer, content.info.genTime)) return failure("not-signed");
  return success({ at: content.info.genTime.toISOString(), authority: nameOf(signer) });
}

function contentOf(token: Bytes): { signed: SignedData; info: TSTInfo } | null {
  return parsed(() => {
    const signed = new SignedData({ schema: ContentInfo.fromBER(token).content });
    const { eContentType, eContent } = signed.encapContentInfo;
    return eContentType === TST_INFO && eContent ? { signed, info: TSTInfo.fromBER(eContent.getValue()) } : null;
  });
}

function isAbout({ messageImprint: { hashAlgorithm, hashedMessage } }: TSTInfo, imprint: Bytes): boolean {
  return hashAlgorithm.algorithmId === SHA_256 && sameBytes(new Uint8Array(hashedMessage.valueBlock.valueHexView), imprint);
}

/** The certificate whose signature holds, or nothing. `data` is what was hashed. */
async function signerOf(signed: SignedData, data: Bytes): Promise<Certificate | null> {
  if (signed.signerInfos.length !== 1) return null;
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({ signer: 0, data: data.buffer, extendedMode: true });
    if (signatureVerified !== true || !signerCertificate) return null;
    const [signer] = signed.signerInfos;
    return (await namesCertificate(signer?.signedAttrs?.attributes ?? [], signerCertificate)) ? signerCertificate : null;
  } catch (error) {
    if (error instanceof SignedDataVerifyError) return null;
    throw error;
  }
}

function mayStamp(certificate: Certificate, at: Date): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  const isForStamps = usage instanceof ExtKeyUsage && usage.keyPurposes.length === 1 && usage.keyPurposes[0] === TIME_STAMPING;
  return isForStamps && certificate.notBefore.value <= at && at <= certificate.notAfter.value;
}

function nameOf({ subject }: Certificate): string {
  const named = (type: string) => subject.typesAndValues.find((part) => part.type === type)?.value.valueBlock.value;
  const name: unknown = named(COMMON_NAME) ?? named(ORGANISATION);
  return typeof name === "string" ? name : "";
}

/** A number that DER does not take for a negative one. */
function positive(nonce: Bytes): Integer {
  const bytes = Uint8Array.from(nonce);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return new Integer({ valueHex: bytes });
}

/** Both libraries throw errors of many kinds at bytes that are no token, and they all mean that. */
function parsed<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
