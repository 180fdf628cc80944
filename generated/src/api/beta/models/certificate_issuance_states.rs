// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateIssuanceStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificateissuancestates?view=graph-rest-beta)
    CertificateIssuanceStates = "microsoft.graph.certificateIssuanceStates" {
        /// `unknown`
        Unknown = "unknown",
        /// `challengeIssued`
        ChallengeIssued = "challengeIssued",
        /// `challengeIssueFailed`
        ChallengeIssueFailed = "challengeIssueFailed",
        /// `requestCreationFailed`
        RequestCreationFailed = "requestCreationFailed",
        /// `requestSubmitFailed`
        RequestSubmitFailed = "requestSubmitFailed",
        /// `challengeValidationSucceeded`
        ChallengeValidationSucceeded = "challengeValidationSucceeded",
        /// `challengeValidationFailed`
        ChallengeValidationFailed = "challengeValidationFailed",
        /// `issueFailed`
        IssueFailed = "issueFailed",
        /// `issuePending`
        IssuePending = "issuePending",
        /// `issued`
        Issued = "issued",
        /// `responseProcessingFailed`
        ResponseProcessingFailed = "responseProcessingFailed",
        /// `responsePending`
        ResponsePending = "responsePending",
        /// `enrollmentSucceeded`
        EnrollmentSucceeded = "enrollmentSucceeded",
        /// `enrollmentNotNeeded`
        EnrollmentNotNeeded = "enrollmentNotNeeded",
        /// `revoked`
        Revoked = "revoked",
        /// `removedFromCollection`
        RemovedFromCollection = "removedFromCollection",
        /// `renewVerified`
        RenewVerified = "renewVerified",
        /// `installFailed`
        InstallFailed = "installFailed",
        /// `installed`
        Installed = "installed",
        /// `deleteFailed`
        DeleteFailed = "deleteFailed",
        /// `deleted`
        Deleted = "deleted",
        /// `renewalRequested`
        RenewalRequested = "renewalRequested",
        /// `requested`
        Requested = "requested",
    }
}
