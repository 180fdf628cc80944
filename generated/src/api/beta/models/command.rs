// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.command`](https://learn.microsoft.com/graph/api/resources/command?view=graph-rest-beta)
    Command = "microsoft.graph.command"
}
