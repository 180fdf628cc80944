// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        /// `automatic`
        Automatic = "automatic",
        /// `noPreview`
        NoPreview = "noPreview",
        /// `checklist`
        Checklist = "checklist",
        /// `description`
        Description = "description",
        /// `reference`
        Reference = "reference",
    }
}
