// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationPatternType`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-beta)
    ExpirationPatternType = "microsoft.graph.expirationPatternType" {
        NotSpecified = "notSpecified",
        NoExpiration = "noExpiration",
        AfterDateTime = "afterDateTime",
        AfterDuration = "afterDuration",
    }
}
