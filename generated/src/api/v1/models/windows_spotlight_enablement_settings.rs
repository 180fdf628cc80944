// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSpotlightEnablementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsspotlightenablementsettings?view=graph-rest-1.0)
    WindowsSpotlightEnablementSettings = "microsoft.graph.windowsSpotlightEnablementSettings" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
    }
}
