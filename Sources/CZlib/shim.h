// The door to zlib: what is a macro there, as functions.
#ifndef DIAGONAL_CZLIB_SHIM_H
#define DIAGONAL_CZLIB_SHIM_H

#include <zlib.h>

// Begins to unpack deflate as it is, without the head and sum that zlib puts around it. Z_OK or an error.
static inline int diagonal_inflate_begin(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}

// Begins to pack, with the head and sum of zlib, at one of its levels from 1, the quickest, to 9.
static inline int diagonal_deflate_begin(z_stream *stream, int level) {
  return deflateInit(stream, level);
}
#endif
