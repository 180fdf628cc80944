// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalEmailOtpState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalEmailOtpState = "microsoft.graph.externalEmailOtpState" {
        /// `default`
        Default = "default",
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
