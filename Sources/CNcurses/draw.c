// Rows of cells onto the screen.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "internal.h"

typedef struct {
  attr_t attributes;
  int pair;
} look;

static look looks[256];
static bool colored;
static int cursor_row, cursor_column, shown_visibility = 1;
static bool cursor_visible = true;
static cchar_t *line;
static int line_capacity;

void nc_allow_color(bool allowed) {
  colored = allowed;
  memset(looks, 0, sizeof looks);
  shown_visibility = 1;
}

void nc_define_style(uint8_t style, int attributes, int foreground, int background) {
  look *target = &looks[style];
  attr_t supported = term_attrs();
  target->attributes = 0;
  // An attribute the terminal lacks is left out: some show dim as something quite different.
  if (attributes & NC_BOLD) target->attributes |= WA_BOLD & supported;
  if (attributes & NC_DIM) target->attributes |= WA_DIM & supported;
  if (attributes & NC_UNDERLINE) target->attributes |= WA_UNDERLINE & supported;
  if (attributes & NC_REVERSE) target->attributes |= (supported & WA_REVERSE) ? WA_REVERSE
                                                                              : WA_STANDOUT;
  target->pair = 0;
  // alloc_pair() crashes on monochrome terminals.
  if (colored && (foreground >= 0 || background >= 0)) {
    if (foreground >= COLORS) foreground %= 8;
    if (background >= COLORS) background %= 8;
    int pair = alloc_pair(foreground, background);
    target->pair = pair > 0 && pair <= 32767 ? pair : 0;
  }
}

// For the few real eight-bit locales: what the encoding lacks must not vanish.
static wchar_t representable(wchar_t wide) {
  if (wide < 0x80 || nc_is_utf8()) return wide;
  if (wctob((wint_t)wide) != EOF) return wide;
  if (wide == 0x2500) return L'-';
  if (wide == 0x2502) return L'|';
  if (wide > 0x2500 && wide < 0x2580) return L'+';
  if (wide == 0x2013 || wide == 0x2014) return L'-';
  return L'?';
}

void nc_put_row(int row, const nc_cell *cells, int count) {
  if (row < 0 || row >= LINES || count <= 0) return;
  if (count > COLS) count = COLS;
  if (line_capacity < count) {
    cchar_t *larger = realloc(line, sizeof *line * (size_t)count);
    if (!larger) return;
    line = larger;
    line_capacity = count;
  }
  int used = 0;
  for (int column = 0; column < count; column++) {
    uint64_t glyph = cells[column].glyph;
    // Second halves come with the first; one on its own is a blank.
    if (glyph == 0) glyph = ' ';
    int span = column + 1 < count && cells[column + 1].glyph == 0 ? 2 : 1;
    wchar_t text[4] = {representable((wchar_t)(glyph & 0x1FFFFF)), 0, 0, 0};
    // Where libc thinks otherwise about the width, the row would slip: show a substitute instead.
    if (wcwidth(text[0]) != span) text[0] = nc_is_utf8() ? 0xFFFD : L'?';
    else if (nc_is_utf8()) {
      int marks = 1;
      for (uint64_t rest = glyph >> 21; rest && marks < 3; rest >>= 21) {
        wchar_t mark = (wchar_t)(rest & 0x1FFFFF);
        if (wcwidth(mark) == 0) text[marks++] = mark;
      }
    }
    const look *style = &looks[cells[column].style];
    short pair = (short)style->pair;
    if (setcchar(&line[used], text, style->attributes, pair, NULL) != OK)
      setcchar(&line[used], L"?", style->attributes, pair, NULL);
    used++;
    // A substitute is narrow; then the second half follows as a blank.
    if (span == 2 && wcwidth(text[0]) == 2) column++;
  }
  mvadd_wchnstr(row, 0, line, used);
}

void nc_place_cursor(int row, int column, bool visible) {
  cursor_row = row;
  cursor_column = column;
  cursor_visible = visible;
}

void nc_show(void) {
  if (shown_visibility != (int)cursor_visible) {
    curs_set(cursor_visible ? 1 : 0);
    shown_visibility = cursor_visible;
  }
  int row = cursor_row < LINES ? cursor_row : LINES - 1;
  int column = cursor_column < COLS ? cursor_column : COLS - 1;
  move(row < 0 ? 0 : row, column < 0 ? 0 : column);
  refresh();
}

void nc_repaint_all(void) { clearok(curscr, TRUE); }

void nc_beep(void) { beep(); }

int nc_read_row(int row, char *buffer, int capacity) {
  int length = 0;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (int column = 0; column < COLS; column++) {
    cchar_t cell;
    wchar_t text[CCHARW_MAX + 1];
    attr_t attributes;
    short pair;
    if (mvin_wch(row, column, &cell) == ERR) break;
    if (getcchar(&cell, text, &attributes, &pair, NULL) == ERR) break;
    for (int i = 0; text[i]; i++) {
      char bytes[MB_LEN_MAX];
      size_t count = wcrtomb(bytes, text[i], &state);
      if (count == (size_t)-1 || length + (int)count >= capacity) continue;
      memcpy(buffer + length, bytes, count);
      length += (int)count;
    }
    if (text[0] && wcwidth(text[0]) > 1) column++;
  }
  buffer[length] = 0;
  return length;
}

int nc_read_attributes(int row, int column) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  attr_t attributes;
  short pair;
  if (mvin_wch(row, column, &cell) == ERR) return -1;
  if (getcchar(&cell, text, &attributes, &pair, NULL) == ERR) return -1;
  return (attributes & WA_BOLD ? NC_BOLD : 0) | (attributes & WA_DIM ? NC_DIM : 0) |
         (attributes & WA_UNDERLINE ? NC_UNDERLINE : 0) |
         (attributes & (WA_REVERSE | WA_STANDOUT) ? NC_REVERSE : 0) | (pair << 8);
}
