"""Datasets, quotes, licenses, approvals of forms and events, in one file that the office keeps."""

from .register import Register

__all__ = ["Register"]
