// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-deviceenrollmentfailurereason?view=graph-rest-beta)
    DeviceEnrollmentFailureReason = "microsoft.graph.deviceEnrollmentFailureReason" {
        /// `unknown`
        Unknown = "unknown",
        /// `authentication`
        Authentication = "authentication",
        /// `authorization`
        Authorization = "authorization",
        /// `accountValidation`
        AccountValidation = "accountValidation",
        /// `userValidation`
        UserValidation = "userValidation",
        /// `deviceNotSupported`
        DeviceNotSupported = "deviceNotSupported",
        /// `inMaintenance`
        InMaintenance = "inMaintenance",
        /// `badRequest`
        BadRequest = "badRequest",
        /// `featureNotSupported`
        FeatureNotSupported = "featureNotSupported",
        /// `enrollmentRestrictionsEnforced`
        EnrollmentRestrictionsEnforced = "enrollmentRestrictionsEnforced",
        /// `clientDisconnected`
        ClientDisconnected = "clientDisconnected",
        /// `userAbandonment`
        UserAbandonment = "userAbandonment",
    }
}
