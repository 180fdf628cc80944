// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskEventType = "microsoft.graph.riskEventType" {
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
        /// `adminConfirmedUserCompromised`
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        /// `mcasImpossibleTravel`
        McasImpossibleTravel = "mcasImpossibleTravel",
        /// `mcasSuspiciousInboxManipulationRules`
        McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules",
        /// `investigationsThreatIntelligenceSigninLinked`
        InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked",
        /// `maliciousIPAddressValidCredentialsBlockedIP`
        MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
