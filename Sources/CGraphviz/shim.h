// The door to libgvc: what Swift cannot call, or may not see, in a C library that lives on globals.
#ifndef DIAGONAL_CGRAPHVIZ_SHIM_H
#define DIAGONAL_CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <fcntl.h>
#include <graphviz/gvc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

// Hidden behind _GNU_SOURCE in <unistd.h>.
int pipe2(int ends[2], int flags);

// What libgvc has said since `diagonal_listen`. Every Swift file that calls a static function gets
// its own copy of it and of this buffer, so one Swift file alone may use this part of the door.
static inline char *diagonal_heard(void) {
  static char text[8192];
  return text;
}

// libgvc hands over each message in several pieces: "Error", ": ", "the text".
static inline int diagonal_hear(char *piece) {
  char *text = diagonal_heard();
  size_t used = strlen(text);
  size_t room = 8191 - used;
  size_t length = strlen(piece);
  if (length > room) length = room;
  memcpy(text + used, piece, length);
  text[used + length] = 0;
  return 0;
}

static inline void diagonal_listen(void) {
  diagonal_heard()[0] = 0;
  agseterrf(diagonal_hear);
  agreseterrors();
}

static inline int diagonal_limit(int which, rlim_t soft, rlim_t hard) {
  struct rlimit limit = {soft, hard};
  return setrlimit(which, &limit);
}

// Binds the calling process: little memory, little time, no core file, no life after its parent,
// and the same random numbers every time.
static inline int diagonal_confine(unsigned long long memory, unsigned long long seconds) {
  int failed = prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifdef DIAGONAL_SANITIZED
  // A sanitizer keeps its shadow in terabytes of addresses, and could not start under this limit.
  (void)memory;
#else
  failed |= diagonal_limit(RLIMIT_AS, memory, memory);
#endif
  failed |= diagonal_limit(RLIMIT_CPU, seconds, seconds + 2);
  failed |= diagonal_limit(RLIMIT_CORE, 0, 0);
  failed |= diagonal_limit(RLIMIT_NOFILE, 64, 64);
  srand(1);
  return failed;
}

// Binds the process of one dataset of the night: so much memory of its own, no core file, no life after
// its parent. What it maps of files does not count.
static inline int diagonal_confine_night(unsigned long long memory) {
  int failed = prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifdef DIAGONAL_SANITIZED
  (void)memory;
#else
  failed |= diagonal_limit(RLIMIT_DATA, memory, memory);
#endif
  failed |= diagonal_limit(RLIMIT_CORE, 0, 0);
  return failed;
}

static inline Agraph_t *diagonal_read(const char *dot) { return agmemread((char *)dot); }

static inline int diagonal_lay_out(GVC_t *context, Agraph_t *graph, const char *engine) {
  return gvLayout(context, graph, engine);
}

// Draws a graph that is laid out. `dpi` 0 is the format's own.
static inline int diagonal_render(
    GVC_t *context, Agraph_t *graph, const char *format, double dpi, char **data, size_t *length) {
  // libgvc 2.42 writes the length as 32 bits, later versions as 64.
  size_t count = 0;
  GD_drawing(graph)->dpi = dpi;
  int result = gvRenderData(context, graph, format, data, (void *)&count);
  *length = count;
  return result;
}

// How many pixels a graph that is laid out takes at `dpi`, its margin included, as libgvc itself reckons.
static inline void diagonal_sides(Agraph_t *graph, double dpi, int *width, int *height) {
  const char *pad = agget(graph, (char *)"pad");
  // Without the attribute the margin is four points.
  double margin = pad && *pad ? 72 * strtod(pad, NULL) : 4;
  boxf box = GD_bb(graph);
  *width = (int)((box.UR.x - box.LL.x + 2 * margin) * dpi / 72 + 0.5);
  *height = (int)((box.UR.y - box.LL.y + 2 * margin) * dpi / 72 + 0.5);
}

// Paints a graph that is laid out on white pixels of 32 bits, red, green and blue in the lowest 24. 0 is done.
//
// libgvc paints through cairo, which it brings without its headers, hence by hand. Its own bitmaps are the same, but nine
// tenths of their time goes to packing them. The format is named because one must be; of a picture that is given, cairo
// only paints.
static inline int diagonal_paint(
    GVC_t *context, Agraph_t *graph, double dpi, unsigned int *pixels, int width, int height) {
  void *library = dlopen("libcairo.so.2", RTLD_NOW);
  if (!library) return -1;
  void *(*surface_on)(unsigned char *, int, int, int, int) =
      (void *(*)(unsigned char *, int, int, int, int))dlsym(
          library, "cairo_image_surface_create_for_data");
  void *(*create)(void *) = (void *(*)(void *))dlsym(library, "cairo_create");
  int (*status)(void *) = (int (*)(void *))dlsym(library, "cairo_status");
  void (*scale)(void *, double, double) =
      (void (*)(void *, double, double))dlsym(library, "cairo_scale");
  void (*destroy)(void *) = (void (*)(void *))dlsym(library, "cairo_destroy");
  void (*destroy_surface)(void *) = (void (*)(void *))dlsym(library, "cairo_surface_destroy");
  if (!surface_on || !create || !status || !scale || !destroy || !destroy_surface) return -1;
  // 1 is CAIRO_FORMAT_RGB24.
  void *surface = surface_on((unsigned char *)pixels, 1, width, height, 4 * width);
  void *brush = create(surface);
  int failed = status(brush);
  if (!failed) {
    scale(brush, dpi / 72, dpi / 72);
    GD_drawing(graph)->dpi = 0;
    failed = gvRenderContext(context, graph, "svg:cairo", brush);
  }
  destroy(brush);
  destroy_surface(surface);
  return failed;
}

// Whether fontconfig finds the font family itself: 1 yes, 0 another takes its place, -1 no fontconfig.
//
// libgvc says nothing when a font is missing. fontconfig is opened by hand because libgvc brings the
// library but not its headers.
static inline int diagonal_font_resolves(const char *family) {
  void *library = dlopen("libfontconfig.so.1", RTLD_NOW);
  if (!library) return -1;
  void *(*create)(void) = (void *(*)(void))dlsym(library, "FcPatternCreate");
  int (*add)(void *, const char *, const char *) =
      (int (*)(void *, const char *, const char *))dlsym(library, "FcPatternAddString");
  int (*substitute)(void *, void *, int) =
      (int (*)(void *, void *, int))dlsym(library, "FcConfigSubstitute");
  void (*complete)(void *) = (void (*)(void *))dlsym(library, "FcDefaultSubstitute");
  void *(*match)(void *, void *, int *) =
      (void *(*)(void *, void *, int *))dlsym(library, "FcFontMatch");
  int (*get)(void *, const char *, int, char **) =
      (int (*)(void *, const char *, int, char **))dlsym(library, "FcPatternGetString");
  if (!create || !add || !substitute || !complete || !match || !get) return -1;
  void *pattern = create();
  if (!pattern || !add(pattern, "family", family)) return -1;
  substitute(NULL, pattern, 0);
  complete(pattern);
  int result = 0;
  void *font = match(NULL, pattern, &result);
  char *name = NULL;
  for (int index = 0; font && get(font, "family", index, &name) == 0; index += 1) {
    if (strcasecmp(name, family) == 0) return 1;
  }
  return 0;
}

// A channel between processes, both ends closed on exec and above the three standard files.
static inline int diagonal_raise(int ends[2]) {
  for (int index = 0; index < 2; index += 1) {
    if (ends[index] > 2) continue;
    int raised = fcntl(ends[index], F_DUPFD_CLOEXEC, 3);
    if (raised < 0) {
      close(ends[0]);
      close(ends[1]);
      return -1;
    }
    close(ends[index]);
    ends[index] = raised;
  }
  return 0;
}

static inline int diagonal_pipe(int *reader, int *writer) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0 || diagonal_raise(ends) != 0) return -1;
  *reader = ends[0];
  *writer = ends[1];
  return fcntl(*reader, F_SETFL, O_NONBLOCK);
}

// The way to a child's standard input: a socket, since a pipe without a reader raises SIGPIPE.
static inline int diagonal_feed(int *reader, int *writer) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -1;
  if (diagonal_raise(ends) != 0) return -1;
  *reader = ends[0];
  *writer = ends[1];
  return 0;
}

static inline ssize_t diagonal_send(int writer, const void *bytes, size_t count) {
  return send(writer, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
}

#endif
