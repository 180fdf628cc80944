// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamTemplateAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamTemplateAudience = "microsoft.graph.teamTemplateAudience" {
        Organization = "organization",
        User = "user",
        Public = "public",
        UnknownFutureValue = "unknownFutureValue",
    }
}
