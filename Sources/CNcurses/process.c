// Lending the terminal to the shell or to another program.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "internal.h"

extern char **environ;

void nc_suspend(void) {
  nc_leave();
  nc_stop_job();
  nc_resume();
}

int nc_run(const char *const arguments[]) {
  nc_leave();
  // A Ctrl-C in the other program is not meant for us.
  struct sigaction ignore, before_int, before_quit;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGINT, &ignore, &before_int);
  sigaction(SIGQUIT, &ignore, &before_quit);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults, none;
  sigemptyset(&none);
  sigemptyset(&defaults);
  static const int reset[] = {SIGWINCH, SIGTERM, SIGHUP,  SIGINT,
                              SIGQUIT,  SIGTSTP, SIGCONT, SIGPIPE};
  for (size_t i = 0; i < sizeof reset / sizeof *reset; i++) sigaddset(&defaults, reset[i]);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &none);
  // No process group of its own: it would be stopped when it reads from the terminal.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  if (nc_error_descriptor() >= 0)
    posix_spawn_file_actions_adddup2(&actions, nc_error_descriptor(), 2);

  pid_t child;
  int status = 127 << 8;
  if (posix_spawnp(&child, arguments[0], &actions, &attributes, (char *const *)arguments,
                   environ) == 0)
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  sigaction(SIGINT, &before_int, NULL);
  sigaction(SIGQUIT, &before_quit, NULL);
  nc_resume();
  return status;
}
