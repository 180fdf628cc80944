// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.powerActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-poweractiontype?view=graph-rest-beta)
    PowerActionType = "microsoft.graph.powerActionType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `noAction`
        NoAction = "noAction",
        /// `sleep`
        Sleep = "sleep",
        /// `hibernate`
        Hibernate = "hibernate",
        /// `shutdown`
        Shutdown = "shutdown",
    }
}
