// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.domainNameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-domainnamesource?view=graph-rest-beta)
    DomainNameSource = "microsoft.graph.domainNameSource" {
        /// `fullDomainName`
        FullDomainName = "fullDomainName",
        /// `netBiosDomainName`
        NetBiosDomainName = "netBiosDomainName",
    }
}
