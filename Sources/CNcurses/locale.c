// Which characters the terminal takes.
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "internal.h"

static bool utf8;

int nc_set_locale(void) {
  const char *set = setlocale(LC_CTYPE, "");
  const char *codeset = set ? nl_langinfo(CODESET) : "";
  utf8 = strcmp(codeset, "UTF-8") == 0;
  if (utf8) return NC_UTF8;
  // Not generated, or C and POSIX: curses would write umlauts as single Latin-1 bytes and swallow
  // typed ones. C.UTF-8 is part of every Debian.
  if (!set || strcmp(codeset, "ANSI_X3.4-1968") == 0) {
    utf8 = setlocale(LC_CTYPE, "C.UTF-8") != NULL;
    return utf8 ? NC_UTF8_FALLBACK : NC_ASCII_ONLY;
  }
  return NC_EIGHT_BIT;
}

bool nc_is_utf8(void) { return utf8; }

int nc_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
