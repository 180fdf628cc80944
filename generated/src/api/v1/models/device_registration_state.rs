// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceRegistrationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceregistrationstate?view=graph-rest-1.0)
    DeviceRegistrationState = "microsoft.graph.deviceRegistrationState" {
        /// `notRegistered`
        NotRegistered = "notRegistered",
        /// `registered`
        Registered = "registered",
        /// `revoked`
        Revoked = "revoked",
        /// `keyConflict`
        KeyConflict = "keyConflict",
        /// `approvalPending`
        ApprovalPending = "approvalPending",
        /// `certificateReset`
        CertificateReset = "certificateReset",
        /// `notRegisteredPendingEnrollment`
        NotRegisteredPendingEnrollment = "notRegisteredPendingEnrollment",
        /// `unknown`
        Unknown = "unknown",
    }
}
