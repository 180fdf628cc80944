// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationStatusType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationStatusType = "microsoft.graph.registrationStatusType" {
        /// `enabled`
        Enabled = "enabled",
        /// `mfaRegistered`
        MfaRegistered = "mfaRegistered",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
