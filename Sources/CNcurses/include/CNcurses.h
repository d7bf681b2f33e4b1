// The own face of curses; Swift never sees a curses name.
#ifndef CNCURSES_H
#define CNCURSES_H
#endif
