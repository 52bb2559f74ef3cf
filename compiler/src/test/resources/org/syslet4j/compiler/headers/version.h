// Of which version the headers are.
#include <linux/version.h>
