// Debian's libqrencode, as it is: all we ask of it can be called from Swift.
#include <qrencode.h>
