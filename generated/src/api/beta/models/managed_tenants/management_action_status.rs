// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementActionStatus = "microsoft.graph.managedTenants.managementActionStatus" {
        /// `toAddress`
        ToAddress = "toAddress",
        /// `completed`
        Completed = "completed",
        /// `error`
        Error = "error",
        /// `timeOut`
        TimeOut = "timeOut",
        /// `inProgress`
        InProgress = "inProgress",
        /// `planned`
        Planned = "planned",
        /// `resolvedBy3rdParty`
        ResolvedBy3rdParty = "resolvedBy3rdParty",
        /// `resolvedThroughAlternateMitigation`
        ResolvedThroughAlternateMitigation = "resolvedThroughAlternateMitigation",
        /// `riskAccepted`
        RiskAccepted = "riskAccepted",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
