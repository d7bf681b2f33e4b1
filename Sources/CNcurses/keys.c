// Reading keys, and the sequences that terminals send although their entry says otherwise.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <poll.h>
#include <sys/ioctl.h>

#include "internal.h"

// Beyond the numbers curses gives to keys from extended entries, which follow KEY_MAX.
enum {
  OWN_PASTE_BEGIN = KEY_MAX + 0x200, OWN_PASTE_END, OWN_CONTROL_LEFT, OWN_CONTROL_RIGHT,
  OWN_CONTROL_UP, OWN_CONTROL_DOWN, OWN_SHIFT_UP, OWN_SHIFT_DOWN
};

typedef struct {
  const char *sequence;
  int key;
} known;

static const known fallbacks[] = {
    // cursor keys in normal and in application mode
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    // xterm, VT220 and rxvt do not agree about these
    {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
    // function keys of xterm, of PuTTY and VT220, and of the linux console
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
    {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
    {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
    {"\033[[E", KEY_F(5)}, {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
    {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)},
    {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
    // with Strg and Umschalt: xterm's way and rxvt's
    {"\033[1;5A", OWN_CONTROL_UP}, {"\033[1;5B", OWN_CONTROL_DOWN},
    {"\033[1;5C", OWN_CONTROL_RIGHT}, {"\033[1;5D", OWN_CONTROL_LEFT},
    {"\033Oa", OWN_CONTROL_UP}, {"\033Ob", OWN_CONTROL_DOWN}, {"\033Oc", OWN_CONTROL_RIGHT},
    {"\033Od", OWN_CONTROL_LEFT},
    {"\033[1;2A", OWN_SHIFT_UP}, {"\033[1;2B", OWN_SHIFT_DOWN}, {"\033[1;2C", KEY_SRIGHT},
    {"\033[1;2D", KEY_SLEFT},
    {"\033[200~", OWN_PASTE_BEGIN}, {"\033[201~", OWN_PASTE_END},
};

static void define_capability(const char *name, int key) {
  const char *sequence = tigetstr(name);
  if (sequence && sequence != (const char *)-1) define_key(sequence, key);
}

void nc_define_keys(void) {
  define_capability("kLFT5", OWN_CONTROL_LEFT);
  define_capability("kRIT5", OWN_CONTROL_RIGHT);
  define_capability("kUP5", OWN_CONTROL_UP);
  define_capability("kDN5", OWN_CONTROL_DOWN);
  define_capability("kUP", OWN_SHIFT_UP);
  define_capability("kDN", OWN_SHIFT_DOWN);
  define_capability("kcbt2", KEY_BTAB);
  // Mouse reports are not asked for; as sequences nobody knows they are swallowed with their tail.
  define_capability("kmous", 0);
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
    if (key_defined(fallbacks[i].sequence) == 0)
      define_key(fallbacks[i].sequence, fallbacks[i].key);
}

static uint32_t key_number(wint_t code) {
  switch (code) {
    case KEY_UP: return NC_KEY_UP;
    case KEY_DOWN: return NC_KEY_DOWN;
    case KEY_LEFT: return NC_KEY_LEFT;
    case KEY_RIGHT: return NC_KEY_RIGHT;
    case KEY_HOME: case KEY_A1: case KEY_FIND: return NC_KEY_HOME;
    case KEY_END: case KEY_C1: case KEY_SELECT: return NC_KEY_END;
    case KEY_PPAGE: case KEY_A3: return NC_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return NC_KEY_PAGE_DOWN;
    case KEY_IC: return NC_KEY_INSERT;
    case KEY_DC: return NC_KEY_DELETE;
    case KEY_BACKSPACE: return NC_KEY_BACKSPACE;
    case KEY_ENTER: return NC_KEY_ENTER;
    case KEY_BTAB: return NC_KEY_BACK_TAB;
    case KEY_SLEFT: return NC_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return NC_KEY_SHIFT_RIGHT;
    case KEY_SR: case OWN_SHIFT_UP: return NC_KEY_SHIFT_UP;
    case KEY_SF: case OWN_SHIFT_DOWN: return NC_KEY_SHIFT_DOWN;
    case OWN_CONTROL_LEFT: return NC_KEY_CONTROL_LEFT;
    case OWN_CONTROL_RIGHT: return NC_KEY_CONTROL_RIGHT;
    case OWN_CONTROL_UP: return NC_KEY_CONTROL_UP;
    case OWN_CONTROL_DOWN: return NC_KEY_CONTROL_DOWN;
    case OWN_PASTE_BEGIN: return NC_KEY_PASTE_BEGIN;
    case OWN_PASTE_END: return NC_KEY_PASTE_END;
    default:
      return code > KEY_F(0) && code <= KEY_F(24) ? NC_KEY_F0 + (uint32_t)(code - KEY_F(0)) : 0;
  }
}

// ERR is "nothing there", "bytes that are no character" or "terminal gone"; only the kernel knows.
static nc_event nothing_or_hangup(void) {
  nc_event event = {NC_EVENT_NONE, 0};
  struct pollfd input = {.fd = nc_input_descriptor(), .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return event;
  int waiting = 0;
  if (ioctl(input.fd, FIONREAD, &waiting) == 0 && waiting > 0) {
    event.kind = NC_EVENT_UNKNOWN;
  } else if (!nc_is_detached()) {
    event.kind = NC_EVENT_HANGUP;
  }
  return event;
}

nc_event nc_next_event(void) {
  nc_event event = {NC_EVENT_NONE, 0};
  wint_t code = 0;
  int result = get_wch(&code);
  // Bytes that are no character are an error too, and more may stand behind them in curses' queue.
  for (int tries = 0; result == ERR && tries < 3; tries++) result = get_wch(&code);
  if (result == ERR) {
    event = nothing_or_hangup();
    // A key that came between the two questions is a key and not bytes that mean nothing.
    if (event.kind == NC_EVENT_UNKNOWN) result = get_wch(&code);
    if (result == ERR) return event;
    event = (nc_event){NC_EVENT_NONE, 0};
  }
  if (result == OK) {
    event.kind = NC_EVENT_SCALAR;
    event.value = (uint32_t)code;
    if (code == 127 || code == 8) event = (nc_event){NC_EVENT_KEY, NC_KEY_BACKSPACE};
    if (code == 13 || code == 10) event = (nc_event){NC_EVENT_KEY, NC_KEY_ENTER};
    return event;
  }
  if (code == KEY_RESIZE) {
    event.kind = NC_EVENT_RESIZE;
    return event;
  }
  if (code == KEY_SUSPEND) {  // the linux console's name for Strg-Z
    event = (nc_event){NC_EVENT_SCALAR, 26};
    return event;
  }
  event.value = key_number(code);
  event.kind = event.value ? NC_EVENT_KEY : NC_EVENT_UNKNOWN;
  return event;
}

bool nc_input_within(int milliseconds) {
  struct pollfd input = {.fd = nc_input_descriptor(), .events = POLLIN};
  return poll(&input, 1, milliseconds) > 0;
}
