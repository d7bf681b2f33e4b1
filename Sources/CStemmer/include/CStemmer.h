// Snowball stemmers; the German one is used.
#ifndef CSTEMMER_H
#define CSTEMMER_H
#include <libstemmer.h>
#endif
