// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenActionFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenactionfailurereason?view=graph-rest-beta)
    VppTokenActionFailureReason = "microsoft.graph.vppTokenActionFailureReason" {
        None = "none",
        AppleFailure = "appleFailure",
        InternalError = "internalError",
        ExpiredVppToken = "expiredVppToken",
        ExpiredApplePushNotificationCertificate = "expiredApplePushNotificationCertificate",
    }
}
