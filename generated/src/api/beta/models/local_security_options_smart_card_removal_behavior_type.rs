// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionssmartcardremovalbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsSmartCardRemovalBehaviorType = "microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType" {
        /// `noAction`
        NoAction = "noAction",
        /// `lockWorkstation`
        LockWorkstation = "lockWorkstation",
        /// `forceLogoff`
        ForceLogoff = "forceLogoff",
        /// `disconnectRemoteDesktopSession`
        DisconnectRemoteDesktopSession = "disconnectRemoteDesktopSession",
    }
}
