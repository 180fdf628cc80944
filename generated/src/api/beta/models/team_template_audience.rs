// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamTemplateAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamTemplateAudience = "microsoft.graph.teamTemplateAudience" {
        /// `organization`
        Organization = "organization",
        /// `user`
        User = "user",
        /// `public`
        Public = "public",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
