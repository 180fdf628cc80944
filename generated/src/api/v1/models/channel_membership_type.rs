// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.channelMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChannelMembershipType = "microsoft.graph.channelMembershipType" {
        /// `standard`
        Standard = "standard",
        /// `private`
        Private = "private",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
