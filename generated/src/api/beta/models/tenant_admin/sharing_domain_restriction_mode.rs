// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    SharingDomainRestrictionMode = "microsoft.graph.tenantAdmin.sharingDomainRestrictionMode" {
        None = "none",
        AllowList = "allowList",
        BlockList = "blockList",
        UnknownFutureValue = "unknownFutureValue",
    }
}
