// Opening the terminal and giving it back.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal.h"

static SCREEN *screen;
static FILE *in_file, *out_file;
static int in_descriptor = -1, out_descriptor = -1;
static bool detached, colored;

bool nc_is_detached(void) { return detached; }
int nc_input_descriptor(void) { return in_descriptor; }
int nc_rows(void) { return screen ? LINES : 0; }
int nc_columns(void) { return screen ? COLS : 0; }
int nc_colors(void) { return colored ? COLORS : 0; }

static bool is_missing(const char *capability) {
  return !capability || capability == (const char *)-1;
}

// Terminals that understand the sequences xterm made common: bracketed paste above all.
static bool is_like_xterm(void) {
  static const char *const families[] = {"xterm", "tmux",   "screen",  "rxvt",  "foot", "alacritty",
                                         "kitty", "konsole", "vte", "gnome", "putty", "wezterm",
                                         "ghostty"};
  const char *name = termname();
  for (size_t i = 0; name && i < sizeof families / sizeof *families; i++)
    if (strstr(name, families[i])) return true;
  return false;
}

static void set_paste_brackets(bool on) {
  if (detached || !is_like_xterm()) return;
  fflush(out_file);
  nc_write_all(out_descriptor, on ? "\033[?2004h" : "\033[?2004l", 8);
}

// The entries of these are often missing on servers, and xterm's serves them well.
static const char *substitute_for(const char *term) {
  static const char *const modern[] = {"xterm",   "foot",   "kitty",  "alacritty", "wezterm",
                                       "ghostty", "tmux",   "screen", "konsole",   "vte",
                                       "gnome",   "contour", "rio",   "putty"};
  for (size_t i = 0; term && i < sizeof modern / sizeof *modern; i++)
    if (strncmp(term, modern[i], strlen(modern[i])) == 0) return "xterm-256color";
  return NULL;
}

static int open_curses(const char *term, bool color) {
  // Curses reads the user's ESCDELAY itself and would be overruled by a call.
  if (!getenv("ESCDELAY")) set_escdelay(25);
  screen = newterm(term, out_file, in_file);
  if (!screen) {
    const char *other = substitute_for(term ? term : getenv("TERM"));
    if (other) screen = newterm(other, out_file, in_file);
  }
  if (!screen) return NC_UNKNOWN_TERMINAL;
  set_term(screen);
  if (is_missing(tigetstr("cup"))) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return NC_CANNOT_POSITION;
  }
  raw();  // Strg-S, -Q, -Z, -C are keys; Strg-S cannot freeze the terminal
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // start_color() sends the reset of the palette, which may be a user's own with high contrast;
  // who has one refuses colour.
  colored = color && has_colors() && start_color() == OK;
  if (colored) use_default_colors();
  nc_allow_color(colored);
  nc_define_keys();
  return NC_OK;
}

// Curses 6.4 flushes after every cursor movement until the first endwin() and refresh(); after
// that a frame is one write. That round trip is made once, into nothing.
static void make_frames_one_write(void) {
  int descriptor = fileno(out_file);
  int kept = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (kept >= 0 && nothing >= 0 && dup2(nothing, descriptor) >= 0) {
    curs_set(1);  // remembered, and sent with the first frame
    endwin();
    dup2(kept, descriptor);
  }
  if (kept >= 0) close(kept);
  if (nothing >= 0) close(nothing);
}

static void close_files(void) {
  if (in_file) fclose(in_file);
  if (out_file) fclose(out_file);
  in_file = out_file = NULL;
}

static bool open_files(int input, int output) {
  in_descriptor = input;
  out_descriptor = output;
  int in_copy = fcntl(input, F_DUPFD_CLOEXEC, 3), out_copy = fcntl(output, F_DUPFD_CLOEXEC, 3);
  in_file = in_copy >= 0 ? fdopen(in_copy, "r") : NULL;
  out_file = out_copy >= 0 ? fdopen(out_copy, "w") : NULL;
  if (in_file && out_file) return true;
  close_files();
  return false;
}

// A capability without its padding marks, appended to the bytes that a crash writes.
static size_t append(char *bytes, size_t length, size_t capacity, const char *capability) {
  if (is_missing(capability)) return length;
  while (*capability && length < capacity) {
    if (capability[0] == '$' && capability[1] == '<') {
      const char *end = strchr(capability, '>');
      if (end) {
        capability = end + 1;
        continue;
      }
    }
    bytes[length++] = *capability++;
  }
  return length;
}

static void prepare_rescue(void) {
  char bytes[256];
  size_t length = 0;
  if (is_like_xterm()) length = append(bytes, length, sizeof bytes, "\033[?2004l");
  static const char *const names[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    length = append(bytes, length, sizeof bytes, tigetstr(names[i]));
    if (i == 0 && colored) length = append(bytes, length, sizeof bytes, tigetstr("op"));
  }
  nc_guard(in_descriptor, out_descriptor, bytes, length);
}

int nc_open(int input, int output, bool color) {
  if (screen) return NC_OK;
  if (!isatty(input) || !isatty(output)) return NC_NOT_A_TERMINAL;
  // Exported by some profiles; curses would never notice a resize.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  detached = false;
  if (!open_files(input, output)) return NC_NO_MEMORY;
  nc_guard(input, output, "", 0);
  nc_set_guarded(true);     // remembers the modes before curses changes them
  nc_set_guarded(false);
  nc_install_signals();     // before newterm, which replaces only default handlers
  int result = open_curses(NULL, color);
  if (result != NC_OK) {
    nc_remove_signals();
    close_files();
    return result;
  }
  make_frames_one_write();
  prepare_rescue();
  nc_set_guarded(true);
  nc_capture_errors();
  set_paste_brackets(true);
  return NC_OK;
}

int nc_open_detached(const char *term, int input, int output, int rows, int columns, bool color) {
  if (screen) return NC_OK;
  detached = true;
  if (!open_files(input, output)) return NC_NO_MEMORY;
  int result = open_curses(term, color);
  if (result != NC_OK) {
    close_files();
    return result;
  }
  resize_term(rows, columns);
  make_frames_one_write();
  return NC_OK;
}

void nc_resize_detached(int rows, int columns) {
  if (screen && detached && is_term_resized(rows, columns)) resizeterm(rows, columns);
}

void nc_close(void) {
  if (!screen) return;
  nc_leave();
  delscreen(screen);
  screen = NULL;
  close_files();
  nc_release_errors();
  if (!detached) nc_remove_signals();
}

void nc_leave(void) {
  set_paste_brackets(false);
  endwin();
  fflush(out_file);
  nc_set_guarded(false);
}

void nc_resume(void) {
  if (!screen) return;
  reset_prog_mode();
  if (!detached) nc_set_guarded(true);
  set_paste_brackets(true);
  flushinp();
  nc_refresh_size();
  clearok(curscr, TRUE);
  doupdate();
}

bool nc_refresh_size(void) {
  struct winsize size;
  if (!screen || detached || ioctl(out_descriptor, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}
