// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidKeyguardFeature`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidkeyguardfeature?view=graph-rest-beta)
    AndroidKeyguardFeature = "microsoft.graph.androidKeyguardFeature" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `camera`
        Camera = "camera",
        /// `notifications`
        Notifications = "notifications",
        /// `unredactedNotifications`
        UnredactedNotifications = "unredactedNotifications",
        /// `trustAgents`
        TrustAgents = "trustAgents",
        /// `fingerprint`
        Fingerprint = "fingerprint",
        /// `remoteInput`
        RemoteInput = "remoteInput",
        /// `allFeatures`
        AllFeatures = "allFeatures",
        /// `face`
        Face = "face",
        /// `iris`
        Iris = "iris",
        /// `biometrics`
        Biometrics = "biometrics",
    }
}
