// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalEmailOtpState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalEmailOtpState = "microsoft.graph.externalEmailOtpState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}
