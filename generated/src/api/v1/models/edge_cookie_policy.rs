// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeCookiePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgecookiepolicy?view=graph-rest-1.0)
    EdgeCookiePolicy = "microsoft.graph.edgeCookiePolicy" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `allow`
        Allow = "allow",
        /// `blockThirdParty`
        BlockThirdParty = "blockThirdParty",
        /// `blockAll`
        BlockAll = "blockAll",
    }
}
