// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.inkAccessSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-inkaccesssetting?view=graph-rest-beta)
    InkAccessSetting = "microsoft.graph.inkAccessSetting" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
