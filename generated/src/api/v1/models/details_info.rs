// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.detailsInfo`](https://learn.microsoft.com/graph/api/resources/detailsinfo?view=graph-rest-1.0)
    DetailsInfo = "microsoft.graph.detailsInfo"
}
