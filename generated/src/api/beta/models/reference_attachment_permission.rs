// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentPermission`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentPermission = "microsoft.graph.referenceAttachmentPermission" {
        Other = "other",
        View = "view",
        Edit = "edit",
        AnonymousView = "anonymousView",
        AnonymousEdit = "anonymousEdit",
        OrganizationView = "organizationView",
        OrganizationEdit = "organizationEdit",
    }
}
