// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.agentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AgentStatus = "microsoft.graph.agentStatus" {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}
