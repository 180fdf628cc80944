// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.geolocationColumn`](https://learn.microsoft.com/graph/api/resources/geolocationcolumn?view=graph-rest-beta)
    GeolocationColumn = "microsoft.graph.geolocationColumn"
}
