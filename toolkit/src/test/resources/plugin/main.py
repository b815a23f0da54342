"""The plugin is started here."""
