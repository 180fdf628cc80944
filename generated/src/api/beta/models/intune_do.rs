// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.domainNameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-domainnamesource?view=graph-rest-beta)
    DomainNameSource = "microsoft.graph.domainNameSource" {
        FullDomainName = "fullDomainName",
        NetBiosDomainName = "netBiosDomainName",
    }
}
