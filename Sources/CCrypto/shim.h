// The door to libcrypto: one checksum, without the library's objects.
#ifndef DIAGONAL_CCRYPTO_SHIM_H
#define DIAGONAL_CCRYPTO_SHIM_H

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stddef.h>

// Writes the 32 bytes of the SHA-256 of `bytes`: 1, or 0 when the library has no memory or no SHA-256.
// openssl.cnf is not read: how a machine is set up for connections has no say in what a checksum is.
static inline int diagonal_sha256(const void *bytes, size_t count, unsigned char *digest) {
  if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL) != 1) return 0;
  return EVP_Digest(bytes, count, digest, NULL, EVP_sha256(), NULL) == 1;
}
#endif
