// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.geolocationColumn`](https://learn.microsoft.com/graph/api/resources/geolocationcolumn?view=graph-rest-1.0)
    GeolocationColumn = "microsoft.graph.geolocationColumn"
}
