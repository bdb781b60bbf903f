// Debian's libcsv, as it is: everything it offers can be called from Swift.
#include <csv.h>
