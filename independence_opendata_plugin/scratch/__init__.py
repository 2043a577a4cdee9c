"""Scratch files and folders, of which none outlives its process for longer than until the next start.

Whatever is made besides results is noted in a journal before it is made and struck out after it is gone. A process
that is killed leaves its journal; the next one that starts removes what stands in it.
"""
