// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.powerActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-poweractiontype?view=graph-rest-beta)
    PowerActionType = "microsoft.graph.powerActionType" {
        NotConfigured = "notConfigured",
        NoAction = "noAction",
        Sleep = "sleep",
        Hibernate = "hibernate",
        Shutdown = "shutdown",
    }
}
