// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementActionStatus = "microsoft.graph.managedTenants.managementActionStatus" {
        ToAddress = "toAddress",
        Completed = "completed",
        Error = "error",
        TimeOut = "timeOut",
        InProgress = "inProgress",
        Planned = "planned",
        ResolvedBy3rdParty = "resolvedBy3rdParty",
        ResolvedThroughAlternateMitigation = "resolvedThroughAlternateMitigation",
        RiskAccepted = "riskAccepted",
        UnknownFutureValue = "unknownFutureValue",
    }
}
