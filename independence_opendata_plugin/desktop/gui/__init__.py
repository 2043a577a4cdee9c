"""The window: dock, map tools, layer properties, options. Only here and in plugin.py is `iface` known."""
