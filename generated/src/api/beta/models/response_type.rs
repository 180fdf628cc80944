// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ResponseType = "microsoft.graph.responseType" {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
}
