// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "Bing",
    }
}
