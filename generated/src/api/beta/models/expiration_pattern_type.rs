// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationPatternType`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-beta)
    ExpirationPatternType = "microsoft.graph.expirationPatternType" {
        /// `notSpecified`
        NotSpecified = "notSpecified",
        /// `noExpiration`
        NoExpiration = "noExpiration",
        /// `afterDateTime`
        AfterDateTime = "afterDateTime",
        /// `afterDuration`
        AfterDuration = "afterDuration",
    }
}
