// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowType = "microsoft.graph.attributeFlowType" {
        /// `Always`
        Always = "Always",
        /// `ObjectAddOnly`
        ObjectAddOnly = "ObjectAddOnly",
        /// `MultiValueAddOnly`
        MultiValueAddOnly = "MultiValueAddOnly",
        /// `restId`
        RestId = "restId",
    }
}
