// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.physicalAddressType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PhysicalAddressType = "microsoft.graph.physicalAddressType" {
        /// `unknown`
        Unknown = "unknown",
        /// `home`
        Home = "home",
        /// `business`
        Business = "business",
        /// `other`
        Other = "other",
    }
}
