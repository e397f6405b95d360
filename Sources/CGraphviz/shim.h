// The door to libgvc.
#ifndef DIAGONAL_CGRAPHVIZ_SHIM_H
#define DIAGONAL_CGRAPHVIZ_SHIM_H
#include <graphviz/gvc.h>
#endif
