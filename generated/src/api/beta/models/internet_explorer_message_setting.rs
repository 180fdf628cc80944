// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.internetExplorerMessageSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetexplorermessagesetting?view=graph-rest-beta)
    InternetExplorerMessageSetting = "microsoft.graph.internetExplorerMessageSetting" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
        KeepGoing = "keepGoing",
    }
}
