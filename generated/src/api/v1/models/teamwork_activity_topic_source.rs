// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkActivityTopicSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkActivityTopicSource = "microsoft.graph.teamworkActivityTopicSource" {
        /// `entityUrl`
        EntityUrl = "entityUrl",
        /// `text`
        Text = "text",
    }
}
