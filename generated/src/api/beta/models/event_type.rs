// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EventType = "microsoft.graph.eventType" {
        SingleInstance = "singleInstance",
        Occurrence = "occurrence",
        Exception = "exception",
        SeriesMaster = "seriesMaster",
    }
}
