// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.actionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ActionSource = "microsoft.graph.actionSource" {
        /// `manual`
        Manual = "manual",
        /// `automatic`
        Automatic = "automatic",
        /// `policyDefault`
        PolicyDefault = "policyDefault",
        /// `mandatory`
        Mandatory = "mandatory",
    }
}
