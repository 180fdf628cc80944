// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceHealthStatus = "microsoft.graph.serviceHealthStatus" {
        /// `serviceOperational`
        ServiceOperational = "serviceOperational",
        /// `investigating`
        Investigating = "investigating",
        /// `restoringService`
        RestoringService = "restoringService",
        /// `verifyingService`
        VerifyingService = "verifyingService",
        /// `serviceRestored`
        ServiceRestored = "serviceRestored",
        /// `postIncidentReviewPublished`
        PostIncidentReviewPublished = "postIncidentReviewPublished",
        /// `serviceDegradation`
        ServiceDegradation = "serviceDegradation",
        /// `serviceInterruption`
        ServiceInterruption = "serviceInterruption",
        /// `extendedRecovery`
        ExtendedRecovery = "extendedRecovery",
        /// `falsePositive`
        FalsePositive = "falsePositive",
        /// `investigationSuspended`
        InvestigationSuspended = "investigationSuspended",
        /// `resolved`
        Resolved = "resolved",
        /// `mitigatedExternal`
        MitigatedExternal = "mitigatedExternal",
        /// `mitigated`
        Mitigated = "mitigated",
        /// `resolvedExternal`
        ResolvedExternal = "resolvedExternal",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `reported`
        Reported = "reported",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
