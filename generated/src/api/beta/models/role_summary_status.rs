// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleSummaryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleSummaryStatus = "microsoft.graph.roleSummaryStatus" {
        /// `ok`
        Ok = "ok",
        /// `bad`
        Bad = "bad",
    }
}
