// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaDirection`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-1.0)
    MediaDirection = "microsoft.graph.mediaDirection" {
        /// `inactive`
        Inactive = "inactive",
        /// `sendOnly`
        SendOnly = "sendOnly",
        /// `receiveOnly`
        ReceiveOnly = "receiveOnly",
        /// `sendReceive`
        SendReceive = "sendReceive",
    }
}
