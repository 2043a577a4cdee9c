"""The page that puts open datasets on the portal."""
