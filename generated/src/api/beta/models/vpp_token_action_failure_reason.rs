// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenActionFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenactionfailurereason?view=graph-rest-beta)
    VppTokenActionFailureReason = "microsoft.graph.vppTokenActionFailureReason" {
        /// `none`
        None = "none",
        /// `appleFailure`
        AppleFailure = "appleFailure",
        /// `internalError`
        InternalError = "internalError",
        /// `expiredVppToken`
        ExpiredVppToken = "expiredVppToken",
        /// `expiredApplePushNotificationCertificate`
        ExpiredApplePushNotificationCertificate = "expiredApplePushNotificationCertificate",
    }
}
