// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.prompt`](https://learn.microsoft.com/graph/api/resources/prompt?view=graph-rest-beta)
    Prompt = "microsoft.graph.prompt"
}
