// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateValidityPeriodScale`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatevalidityperiodscale?view=graph-rest-beta)
    CertificateValidityPeriodScale = "microsoft.graph.certificateValidityPeriodScale" {
        Days = "days",
        Months = "months",
        Years = "years",
    }
}
