// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.globalDeviceHealthScriptState`](https://learn.microsoft.com/graph/api/resources/intune-devices-globaldevicehealthscriptstate?view=graph-rest-beta)
    GlobalDeviceHealthScriptState = "microsoft.graph.globalDeviceHealthScriptState" {
        NotConfigured = "notConfigured",
        Pending = "pending",
        Enabled = "enabled",
    }
}
