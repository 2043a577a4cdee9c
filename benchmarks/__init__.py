"""Ratios against other ways of doing the same work, measured in one run on generated data.

Nothing heavy is imported here or by the modules that measure: a child process starts with the peak memory of the
process that began it, so the one that measures stays small and everything else happens in children.
"""
