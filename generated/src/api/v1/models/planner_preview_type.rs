// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}
