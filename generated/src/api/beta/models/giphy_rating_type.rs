// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.giphyRatingType`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-beta)
    GiphyRatingType = "microsoft.graph.giphyRatingType" {
        /// `moderate`
        Moderate = "moderate",
        /// `strict`
        Strict = "strict",
    }
}
