// The files of Resources/ inside the binary, found by name.
#ifndef CRESOURCES_H
#define CRESOURCES_H
#include <stddef.h>

typedef struct {
  const char *name;            // path below Resources/, for example "rules/nachbetreuung.dmn"
  const unsigned char *bytes;
  size_t length;
} nh_resource;

size_t nh_resource_count(void);
const nh_resource *nh_resource_at(size_t index);
#endif
