// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessGrantControl`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConditionalAccessGrantControl = "microsoft.graph.conditionalAccessGrantControl" {
        /// `block`
        Block = "block",
        /// `mfa`
        Mfa = "mfa",
        /// `compliantDevice`
        CompliantDevice = "compliantDevice",
        /// `domainJoinedDevice`
        DomainJoinedDevice = "domainJoinedDevice",
        /// `approvedApplication`
        ApprovedApplication = "approvedApplication",
        /// `compliantApplication`
        CompliantApplication = "compliantApplication",
        /// `passwordChange`
        PasswordChange = "passwordChange",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
