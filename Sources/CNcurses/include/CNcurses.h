// The own face of curses; Swift never sees a curses name, because <curses.h> imports badly: its
// variables are errors in Swift 6, its macros are missing, its functions have names like `move`.
//
// One terminal per process. All functions belong to the one thread that opened it, except the
// signal handlers inside.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// ---- opening and closing (screen.c) --------------------------------------------------------

enum {
  NC_OK = 0,
  NC_UNKNOWN_TERMINAL = 1,  // no terminfo entry for $TERM
  NC_CANNOT_POSITION = 2,   // an entry without cursor addressing: dumb
  NC_NOT_A_TERMINAL = 3,    // input or output is a pipe or a file
  NC_NO_MEMORY = 4
};

/// Never exits the process, as initscr() would. `color` false leaves the terminal's own palette
/// alone: no colour is set up at all.
int nc_open(int input, int output, bool color);

/// The same without a terminal, on any two descriptors, with a fixed size.
int nc_open_detached(const char *term, int input, int output, int rows, int columns, bool color);

/// A detached terminal has another size from now on.
void nc_resize_detached(int rows, int columns);

/// Gives the terminal back; harmless when it is not open.
void nc_close(void);

// ---- what the terminal can (screen.c) ------------------------------------------------------

int nc_rows(void);
int nc_columns(void);
/// 0 on a monochrome terminal or when colour was refused.
int nc_colors(void);
/// Asks the kernel for the size; true when it changed.
bool nc_refresh_size(void);

// ---- locale (locale.c) ---------------------------------------------------------------------

enum { NC_UTF8 = 0, NC_UTF8_FALLBACK = 1, NC_ASCII_ONLY = 2, NC_EIGHT_BIT = 3 };

/// Sets LC_CTYPE only: LC_NUMERIC would make C read "1,5" and write it.
int nc_set_locale(void);
/// Columns of a scalar after libc, -1 where it is not printable.
int nc_width(uint32_t scalar);

// ---- drawing (draw.c) ----------------------------------------------------------------------

enum { NC_BOLD = 1, NC_DIM = 2, NC_UNDERLINE = 4, NC_REVERSE = 8 };

/// A base scalar and up to two marks of 21 bits each; 0 for the second column of a wide glyph.
typedef struct {
  uint64_t glyph;
  uint8_t style;
} nc_cell;

/// What a style number looks like; -1 is the terminal's own colour.
void nc_define_style(uint8_t style, int attributes, int foreground, int background);
void nc_put_row(int row, const nc_cell *cells, int count);
void nc_place_cursor(int row, int column, bool visible);
/// Sends the differences, in one write.
void nc_show(void);
/// Makes the next show repaint everything.
void nc_repaint_all(void);
void nc_beep(void);

/// What curses believes to be on the screen: one row as UTF-8, and one cell's attributes.
int nc_read_row(int row, char *buffer, int capacity);
int nc_read_attributes(int row, int column);

// ---- input (keys.c) ------------------------------------------------------------------------

enum {
  NC_EVENT_NONE = 0,
  NC_EVENT_SCALAR = 1,   // value is a Unicode scalar; 27 is a lone Escape
  NC_EVENT_KEY = 2,      // value is one of NC_KEY_*
  NC_EVENT_RESIZE = 3,
  NC_EVENT_HANGUP = 4,   // the terminal is gone
  NC_EVENT_UNKNOWN = 5
};

enum {
  NC_KEY_UP = 1, NC_KEY_DOWN, NC_KEY_LEFT, NC_KEY_RIGHT, NC_KEY_HOME, NC_KEY_END,
  NC_KEY_PAGE_UP, NC_KEY_PAGE_DOWN, NC_KEY_INSERT, NC_KEY_DELETE, NC_KEY_BACKSPACE,
  NC_KEY_ENTER, NC_KEY_BACK_TAB, NC_KEY_PASTE_BEGIN, NC_KEY_PASTE_END,
  NC_KEY_SHIFT_LEFT, NC_KEY_SHIFT_RIGHT, NC_KEY_SHIFT_UP, NC_KEY_SHIFT_DOWN,
  NC_KEY_CONTROL_LEFT, NC_KEY_CONTROL_RIGHT, NC_KEY_CONTROL_UP, NC_KEY_CONTROL_DOWN,
  NC_KEY_F0 = 100
};

typedef struct {
  int32_t kind;
  uint32_t value;
} nc_event;

/// Never waits. Curses has a queue of its own: read until NONE before polling.
nc_event nc_next_event(void);
/// Waits for input, at most so many milliseconds.
bool nc_input_within(int milliseconds);

// ---- signals and processes (signals.c, process.c) ------------------------------------------

/// Readable when a signal came.
int nc_signal_descriptor(void);
/// The next signal, 0 when there is none.
int nc_next_signal(void);
/// Gives up after a deadly signal, so that the parent sees the true reason. Does not return.
void nc_die_of(int signal);

/// Stops the whole job as Ctrl-Z at a shell would, and returns when it continues.
void nc_suspend(void);
/// Hands the terminal to a program and takes it back; answers its wait status.
int nc_run(const char *const arguments[]);
/// Takes the screen back after the process was continued by somebody else.
void nc_resume(void);

#endif
