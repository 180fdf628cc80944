// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnectorstate?view=graph-rest-beta)
    DeviceManagementDomainJoinConnectorState = "microsoft.graph.deviceManagementDomainJoinConnectorState" {
        /// `active`
        Active = "active",
        /// `error`
        Error = "error",
        /// `inactive`
        Inactive = "inactive",
    }
}
