// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateIssuanceStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificateissuancestates?view=graph-rest-beta)
    CertificateIssuanceStates = "microsoft.graph.certificateIssuanceStates" {
        Unknown = "unknown",
        ChallengeIssued = "challengeIssued",
        ChallengeIssueFailed = "challengeIssueFailed",
        RequestCreationFailed = "requestCreationFailed",
        RequestSubmitFailed = "requestSubmitFailed",
        ChallengeValidationSucceeded = "challengeValidationSucceeded",
        ChallengeValidationFailed = "challengeValidationFailed",
        IssueFailed = "issueFailed",
        IssuePending = "issuePending",
        Issued = "issued",
        ResponseProcessingFailed = "responseProcessingFailed",
        ResponsePending = "responsePending",
        EnrollmentSucceeded = "enrollmentSucceeded",
        EnrollmentNotNeeded = "enrollmentNotNeeded",
        Revoked = "revoked",
        RemovedFromCollection = "removedFromCollection",
        RenewVerified = "renewVerified",
        InstallFailed = "installFailed",
        Installed = "installed",
        DeleteFailed = "deleteFailed",
        Deleted = "deleted",
        RenewalRequested = "renewalRequested",
        Requested = "requested",
    }
}
