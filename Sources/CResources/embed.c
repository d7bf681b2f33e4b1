#include "CResources.h"

// One line per file of Resources/. A repository test compares this table with the folder.

static const nh_resource table[] = {
    {nullptr, nullptr, 0},
};

size_t nh_resource_count(void) { return sizeof table / sizeof table[0] - 1; }
const nh_resource *nh_resource_at(size_t index) { return &table[index]; }
