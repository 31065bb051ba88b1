"""Where a packed program begins."""

import sys

from routine_app.__main__ import main

sys.exit(main())
