"""The page of the register: quotes and licenses, found, shown, printed again."""
