// Debian's zlib, to weigh a page as gzip sends it.
#include <zlib.h>
