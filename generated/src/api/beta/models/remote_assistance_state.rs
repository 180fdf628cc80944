// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceState`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancestate?view=graph-rest-beta)
    RemoteAssistanceState = "microsoft.graph.remoteAssistanceState" {
        /// `disabled`
        Disabled = "disabled",
        /// `enabled`
        Enabled = "enabled",
    }
}
