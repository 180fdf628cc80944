// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ResponseType = "microsoft.graph.responseType" {
        /// `none`
        None = "none",
        /// `organizer`
        Organizer = "organizer",
        /// `tentativelyAccepted`
        TentativelyAccepted = "tentativelyAccepted",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `notResponded`
        NotResponded = "notResponded",
    }
}
