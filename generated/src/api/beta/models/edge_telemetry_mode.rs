// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeTelemetryMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgetelemetrymode?view=graph-rest-beta)
    EdgeTelemetryMode = "microsoft.graph.edgeTelemetryMode" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `intranet`
        Intranet = "intranet",
        /// `internet`
        Internet = "internet",
        /// `intranetAndInternet`
        IntranetAndInternet = "intranetAndInternet",
    }
}
