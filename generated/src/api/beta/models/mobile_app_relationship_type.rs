// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppRelationshipType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapprelationshiptype?view=graph-rest-beta)
    MobileAppRelationshipType = "microsoft.graph.mobileAppRelationshipType" {
        /// `child`
        Child = "child",
        /// `parent`
        Parent = "parent",
    }
}
