// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdOptionsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidoptionstype?view=graph-rest-beta)
    DeliveryOptimizationGroupIdOptionsType = "microsoft.graph.deliveryOptimizationGroupIdOptionsType" {
        NotConfigured = "notConfigured",
        AdSite = "adSite",
        AuthenticatedDomainSid = "authenticatedDomainSid",
        DhcpUserOption = "dhcpUserOption",
        DnsSuffix = "dnsSuffix",
    }
}
