// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaDirection`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-1.0)
    MediaDirection = "microsoft.graph.mediaDirection" {
        Inactive = "inactive",
        SendOnly = "sendOnly",
        ReceiveOnly = "receiveOnly",
        SendReceive = "sendReceive",
    }
}
