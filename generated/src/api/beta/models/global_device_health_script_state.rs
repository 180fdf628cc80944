// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.globalDeviceHealthScriptState`](https://learn.microsoft.com/graph/api/resources/intune-devices-globaldevicehealthscriptstate?view=graph-rest-beta)
    GlobalDeviceHealthScriptState = "microsoft.graph.globalDeviceHealthScriptState" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `pending`
        Pending = "pending",
        /// `enabled`
        Enabled = "enabled",
    }
}
