// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateValidityPeriodScale`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatevalidityperiodscale?view=graph-rest-beta)
    CertificateValidityPeriodScale = "microsoft.graph.certificateValidityPeriodScale" {
        /// `days`
        Days = "days",
        /// `months`
        Months = "months",
        /// `years`
        Years = "years",
    }
}
