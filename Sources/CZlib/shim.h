// The door to zlib: what is a macro there, as a function.
#ifndef DIAGONAL_CZLIB_SHIM_H
#define DIAGONAL_CZLIB_SHIM_H

#include <zlib.h>

// Begins to unpack deflate as it is, without the head and sum that zlib puts around it. Z_OK or an error.
static inline int diagonal_inflate_begin(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}
#endif
