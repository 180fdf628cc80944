// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdOptionsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidoptionstype?view=graph-rest-beta)
    DeliveryOptimizationGroupIdOptionsType = "microsoft.graph.deliveryOptimizationGroupIdOptionsType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `adSite`
        AdSite = "adSite",
        /// `authenticatedDomainSid`
        AuthenticatedDomainSid = "authenticatedDomainSid",
        /// `dhcpUserOption`
        DhcpUserOption = "dhcpUserOption",
        /// `dnsSuffix`
        DnsSuffix = "dnsSuffix",
    }
}
