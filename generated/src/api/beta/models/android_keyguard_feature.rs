// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidKeyguardFeature`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidkeyguardfeature?view=graph-rest-beta)
    AndroidKeyguardFeature = "microsoft.graph.androidKeyguardFeature" {
        NotConfigured = "notConfigured",
        Camera = "camera",
        Notifications = "notifications",
        UnredactedNotifications = "unredactedNotifications",
        TrustAgents = "trustAgents",
        Fingerprint = "fingerprint",
        RemoteInput = "remoteInput",
        AllFeatures = "allFeatures",
        Face = "face",
        Iris = "iris",
        Biometrics = "biometrics",
    }
}
