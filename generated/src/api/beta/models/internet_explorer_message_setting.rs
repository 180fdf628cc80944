// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.internetExplorerMessageSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetexplorermessagesetting?view=graph-rest-beta)
    InternetExplorerMessageSetting = "microsoft.graph.internetExplorerMessageSetting" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `disabled`
        Disabled = "disabled",
        /// `enabled`
        Enabled = "enabled",
        /// `keepGoing`
        KeepGoing = "keepGoing",
    }
}
