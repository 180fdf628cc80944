// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        /// `unknown`
        Unknown = "unknown",
        /// `locationStore`
        LocationStore = "locationStore",
        /// `directory`
        Directory = "directory",
        /// `private`
        Private = "private",
        /// `Bing`
        Bing = "Bing",
    }
}
