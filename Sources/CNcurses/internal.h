// What the C files share; nothing of it is seen by Swift.
#ifndef NC_INTERNAL_H
#define NC_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

#include "CNcurses.h"

// screen.c
void nc_leave(void);
bool nc_is_detached(void);
int nc_input_descriptor(void);

// signals.c: everything here is safe inside a signal handler, except installing.
void nc_write_all(int descriptor, const char *bytes, size_t count);
void nc_install_signals(void);
void nc_remove_signals(void);
/// Stops the job as Strg-Z does at a shell; returns when it is continued.
void nc_stop_job(void);
/// From now on a crash writes these bytes and restores these modes.
void nc_guard(int input, int output, const char *bytes, size_t count);
void nc_set_guarded(bool active);
/// Messages that libraries write meanwhile would destroy the screen; they are kept and shown later.
void nc_capture_errors(void);
void nc_release_errors(void);
int nc_error_descriptor(void);

// keys.c
void nc_define_keys(void);

// draw.c
void nc_allow_color(bool allowed);

// locale.c
bool nc_is_utf8(void);

#endif
