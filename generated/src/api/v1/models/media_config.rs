// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-1.0)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    }
}
