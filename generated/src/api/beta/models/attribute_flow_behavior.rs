// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowBehavior = "microsoft.graph.attributeFlowBehavior" {
        /// `FlowWhenChanged`
        FlowWhenChanged = "FlowWhenChanged",
        /// `FlowAlways`
        FlowAlways = "FlowAlways",
    }
}
