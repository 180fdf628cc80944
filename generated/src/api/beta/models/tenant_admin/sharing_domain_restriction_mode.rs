// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    SharingDomainRestrictionMode = "microsoft.graph.tenantAdmin.sharingDomainRestrictionMode" {
        /// `none`
        None = "none",
        /// `allowList`
        AllowList = "allowList",
        /// `blockList`
        BlockList = "blockList",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
