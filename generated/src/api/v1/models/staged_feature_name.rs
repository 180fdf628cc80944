// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.stagedFeatureName`](https://learn.microsoft.com/graph/api/resources/featurerolloutpolicy?view=graph-rest-1.0)
    StagedFeatureName = "microsoft.graph.stagedFeatureName" {
        /// `passthroughAuthentication`
        PassthroughAuthentication = "passthroughAuthentication",
        /// `seamlessSso`
        SeamlessSso = "seamlessSso",
        /// `passwordHashSync`
        PasswordHashSync = "passwordHashSync",
        /// `emailAsAlternateId`
        EmailAsAlternateId = "emailAsAlternateId",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
