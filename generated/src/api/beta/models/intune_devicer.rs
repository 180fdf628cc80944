// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceRegistrationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceregistrationstate?view=graph-rest-beta)
    DeviceRegistrationState = "microsoft.graph.deviceRegistrationState" {
        NotRegistered = "notRegistered",
        Registered = "registered",
        Revoked = "revoked",
        KeyConflict = "keyConflict",
        ApprovalPending = "approvalPending",
        CertificateReset = "certificateReset",
        NotRegisteredPendingEnrollment = "notRegisteredPendingEnrollment",
        Unknown = "unknown",
    }
}
