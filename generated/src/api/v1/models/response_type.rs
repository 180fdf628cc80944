// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-1.0)
    ResponseType = "microsoft.graph.responseType" {
        None = "None",
        Organizer = "Organizer",
        TentativelyAccepted = "TentativelyAccepted",
        Accepted = "Accepted",
        Declined = "Declined",
        NotResponded = "NotResponded",
    }
}
