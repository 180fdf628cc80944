// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeTelemetryMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgetelemetrymode?view=graph-rest-beta)
    EdgeTelemetryMode = "microsoft.graph.edgeTelemetryMode" {
        NotConfigured = "notConfigured",
        Intranet = "intranet",
        Internet = "internet",
        IntranetAndInternet = "intranetAndInternet",
    }
}
