// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSpotlightEnablementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsspotlightenablementsettings?view=graph-rest-beta)
    WindowsSpotlightEnablementSettings = "microsoft.graph.windowsSpotlightEnablementSettings" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `disabled`
        Disabled = "disabled",
        /// `enabled`
        Enabled = "enabled",
    }
}
