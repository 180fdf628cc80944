// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentNotificationTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentnotificationtemplatetype?view=graph-rest-beta)
    EnrollmentNotificationTemplateType = "microsoft.graph.enrollmentNotificationTemplateType" {
        /// `email`
        Email = "email",
        /// `push`
        Push = "push",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
