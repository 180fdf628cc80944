// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationPatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
