"""The open data portal: plan, apply, verify."""
