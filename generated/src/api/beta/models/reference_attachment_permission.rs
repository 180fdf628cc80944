// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentPermission`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentPermission = "microsoft.graph.referenceAttachmentPermission" {
        /// `other`
        Other = "other",
        /// `view`
        View = "view",
        /// `edit`
        Edit = "edit",
        /// `anonymousView`
        AnonymousView = "anonymousView",
        /// `anonymousEdit`
        AnonymousEdit = "anonymousEdit",
        /// `organizationView`
        OrganizationView = "organizationView",
        /// `organizationEdit`
        OrganizationEdit = "organizationEdit",
    }
}
