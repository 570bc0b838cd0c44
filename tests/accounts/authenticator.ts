import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Challenged {
  challenge: string;
}

/** What keeps a passkey on a device, in software. It can leave out the finger or pin, as some devices do. */
export function anAuthenticator({ origin = 'http://localhost:3000', rpId = 'localhost' } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const credentialId = randomBytes(16);
  const id = credentialId.toString('base64url');
  let counter = 0;

  const authData = (verified: boolean, attested?: Buffer) => {
    counter += 1;
    const flags = present | (verified ? userVerified : 0) | (attested ? hasCredential : 0);
    const head = Buffer.alloc(5);
    head.writeUInt8(flags, 0);
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(rpId), head, attested ?? Buffer.alloc(0)]);
  };
  const answer = (response: object) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  const clientData = (type: string, { challenge }: Challenged) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  return {
    register(asked: Challenged, { verified = true } = {}) {
      const length = Buffer.from([0, credentialId.length]);
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
      const data = authData(verified, Buffer.concat([Buffer.alloc(16), length, credentialId, key]));
      return answer({
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      });
    },

    signIn(asked: Challenged, { verified = true } = {}) {
      const client = clientData('webauthn.get', asked);
      const data = authData(verified);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString(
          'base64url',
        ),
      });
    },
  };
}

const present = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest();

/** An ES256 key in CBOR: `{ 1: 2, 3: -7, -1: 1, -2: x, -3: y }`. */
const coseKey = (x: Buffer, y: Buffer) =>
  Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), x, Buffer.from('225820', 'hex'), y]);

/** `{ fmt: 'none', attStmt: {}, authData }` in CBOR. */
const attestation = (authData: Buffer) =>
  Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
    Buffer.from([authData.length]),
    authData,
  ]);
