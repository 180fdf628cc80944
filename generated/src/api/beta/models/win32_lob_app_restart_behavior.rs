// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRestartBehavior`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprestartbehavior?view=graph-rest-beta)
    Win32LobAppRestartBehavior = "microsoft.graph.win32LobAppRestartBehavior" {
        /// `basedOnReturnCode`
        BasedOnReturnCode = "basedOnReturnCode",
        /// `allow`
        Allow = "allow",
        /// `suppress`
        Suppress = "suppress",
        /// `force`
        Force = "force",
    }
}
