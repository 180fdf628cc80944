// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupMembershipClaims`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    GroupMembershipClaims = "microsoft.graph.groupMembershipClaims" {
        /// `None`
        None = "None",
        /// `SecurityGroup`
        SecurityGroup = "SecurityGroup",
        /// `All`
        All = "All",
    }
}
