// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticRepliesStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AutomaticRepliesStatus = "microsoft.graph.automaticRepliesStatus" {
        /// `disabled`
        Disabled = "disabled",
        /// `alwaysEnabled`
        AlwaysEnabled = "alwaysEnabled",
        /// `scheduled`
        Scheduled = "scheduled",
    }
}
