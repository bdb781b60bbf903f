// The CommonMark reference parser, as Debian builds it. Its short names
// (NODE_TEXT for CMARK_NODE_TEXT) stay out of Swift.
#ifndef CMARK_NO_SHORT_NAMES
#define CMARK_NO_SHORT_NAMES 1
#endif
#include <cmark.h>
