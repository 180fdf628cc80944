// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeCookiePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgecookiepolicy?view=graph-rest-1.0)
    EdgeCookiePolicy = "microsoft.graph.edgeCookiePolicy" {
        UserDefined = "userDefined",
        Allow = "allow",
        BlockThirdParty = "blockThirdParty",
        BlockAll = "blockAll",
    }
}
