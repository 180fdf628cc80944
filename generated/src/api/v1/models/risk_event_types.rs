// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskEventTypes = "microsoft.graph.riskEventTypes" {
        /// `unlikelyTravel`
        UnlikelyTravel = "unlikelyTravel",
        /// `anonymizedIPAddress`
        AnonymizedIpAddress = "anonymizedIPAddress",
        /// `maliciousIPAddress`
        MaliciousIpAddress = "maliciousIPAddress",
        /// `unfamiliarFeatures`
        UnfamiliarFeatures = "unfamiliarFeatures",
        /// `malwareInfectedIPAddress`
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        /// `suspiciousIPAddress`
        SuspiciousIpAddress = "suspiciousIPAddress",
        /// `leakedCredentials`
        LeakedCredentials = "leakedCredentials",
        /// `investigationsThreatIntelligence`
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        /// `generic`
        Generic = "generic",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
