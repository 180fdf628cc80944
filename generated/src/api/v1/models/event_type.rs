// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EventType = "microsoft.graph.eventType" {
        /// `singleInstance`
        SingleInstance = "singleInstance",
        /// `occurrence`
        Occurrence = "occurrence",
        /// `exception`
        Exception = "exception",
        /// `seriesMaster`
        SeriesMaster = "seriesMaster",
    }
}
