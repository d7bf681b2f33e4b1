// Signals become bytes in a pipe; crashes give the terminal back before they kill the process.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

static int pipe_ends[2] = {-1, -1};
static bool installed;

static volatile sig_atomic_t guarded;
static int guarded_input = -1, guarded_output = -1;
static char rescue[256];
static size_t rescue_length;
static struct termios modes;
static bool have_modes;

static volatile sig_atomic_t awaits_continuing;

static int errors_real = -1, errors_kept = -1;

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
enum { CRASH_SIGNALS = sizeof crash_signals / sizeof *crash_signals };
static struct sigaction before_crash[CRASH_SIGNALS];
static bool wants_backtrace;

static const int loop_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { LOOP_SIGNALS = sizeof loop_signals / sizeof *loop_signals };
static struct sigaction before_loop[LOOP_SIGNALS], before_pipe;

void nc_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

void nc_guard(int input, int output, const char *bytes, size_t count) {
  guarded_input = input;
  guarded_output = output;
  rescue_length = count < sizeof rescue ? count : sizeof rescue;
  memcpy(rescue, bytes, rescue_length);
}

void nc_set_guarded(bool active) {
  // The modes are those before the very first opening; asking again later would find raw ones.
  if (active && !have_modes) have_modes = tcgetattr(guarded_input, &modes) == 0;
  guarded = active;
}

static void replay_errors(void) {
  if (errors_kept < 0 || errors_real < 0) return;
  char buffer[512];
  off_t position = 0;
  ssize_t count;
  while ((count = pread(errors_kept, buffer, sizeof buffer, position)) > 0) {
    nc_write_all(errors_real, buffer, (size_t)count);
    position += count;
  }
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  if (guarded) {
    guarded = 0;
    nc_write_all(guarded_output, rescue, rescue_length);
    if (have_modes) tcsetattr(guarded_input, TCSANOW, &modes);
    replay_errors();
    if (errors_real >= 0) dup2(errors_real, 2);
    // Release builds trap without a word of their own.
    static const char line[] =
        "nachhalt: interner Fehler; nichts Gespeichertes ist verloren. "
        "(internal error; nothing saved is lost)\n";
    nc_write_all(2, line, sizeof line - 1);
  }
  // The default action and not the handler found at the start: that one is Swift's backtracer,
  // which waits on a terminal for half a minute and prints memory. Developers may ask for it.
  struct sigaction normal;
  memset(&normal, 0, sizeof normal);
  normal.sa_handler = SIG_DFL;
  for (int i = 0; i < CRASH_SIGNALS; i++)
    if (crash_signals[i] == number)
      sigaction(number, wants_backtrace ? &before_crash[i] : &normal, NULL);
  // A real fault happens again on return; a signal that was sent would simply be over.
  if (info->si_code <= 0) raise(number);
}

static void on_signal(int number) {
  if (number == SIGCONT && awaits_continuing) {
    awaits_continuing = 0;
    return;
  }
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe wakes the loop as well.
  if (write(pipe_ends[1], &byte, 1) < 0) errno = saved;
  errno = saved;
}

void nc_install_signals(void) {
  if (installed) return;
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return;
  // An overflowing stack must still be able to restore the terminal.
  static char alternate[64 * 1024];
  stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
  sigaltstack(&stack, NULL);

  wants_backtrace = getenv("NACHHALT_BACKTRACE") != NULL;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_ONSTACK | SA_SIGINFO;
  for (int i = 0; i < CRASH_SIGNALS; i++) sigaction(crash_signals[i], &action, &before_crash[i]);

  // No SA_RESTART: poll() is to wake up.
  action.sa_handler = on_signal;
  action.sa_flags = 0;
  for (int i = 0; i < LOOP_SIGNALS; i++) {
    sigaction(loop_signals[i], NULL, &before_loop[i]);
    // Inherited from nohup: the user wants to survive these.
    if (before_loop[i].sa_handler == SIG_IGN &&
        (loop_signals[i] == SIGHUP || loop_signals[i] == SIGINT))
      continue;
    sigaction(loop_signals[i], &action, NULL);
  }
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, &before_pipe);
  installed = true;
}

void nc_remove_signals(void) {
  if (!installed) return;
  for (int i = 0; i < CRASH_SIGNALS; i++) sigaction(crash_signals[i], &before_crash[i], NULL);
  for (int i = 0; i < LOOP_SIGNALS; i++) sigaction(loop_signals[i], &before_loop[i], NULL);
  sigaction(SIGPIPE, &before_pipe, NULL);
  installed = false;
}

void nc_stop_job(void) {
  struct sigaction normal, before;
  memset(&normal, 0, sizeof normal);
  normal.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &normal, &before);
  awaits_continuing = 1;
  kill(0, SIGTSTP);  // the whole job, as the key at a shell would
  // Another thread may be the one that stops, and this one goes on until it does: it must not touch
  // the terminal before the user is back. A job without a shell above it is not stopped at all.
  for (int waited = 0; awaits_continuing && waited < 300; waited++) poll(NULL, 0, 1);
  awaits_continuing = 0;
  sigaction(SIGTSTP, &before, NULL);
}

int nc_signal_descriptor(void) { return pipe_ends[0]; }

int nc_next_signal(void) {
  unsigned char byte;
  return pipe_ends[0] >= 0 && read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void nc_die_of(int number) {
  nc_close();
  struct sigaction normal;
  memset(&normal, 0, sizeof normal);
  normal.sa_handler = SIG_DFL;
  sigaction(number, &normal, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

void nc_capture_errors(void) {
  // Redirected by the user: that is where messages are wanted.
  if (errors_kept >= 0 || !isatty(2)) return;
  int kept = memfd_create("messages", MFD_CLOEXEC);
  int real = fcntl(2, F_DUPFD_CLOEXEC, 10);
  if (kept < 0 || real < 0 || dup2(kept, 2) < 0) {
    if (kept >= 0) close(kept);
    if (real >= 0) close(real);
    return;
  }
  errors_kept = kept;
  errors_real = real;
}

void nc_release_errors(void) {
  if (errors_kept < 0) return;
  replay_errors();
  dup2(errors_real, 2);
  close(errors_real);
  close(errors_kept);
  errors_real = errors_kept = -1;
}

int nc_error_descriptor(void) { return errors_real; }
