// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.translationBehavior`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationBehavior = "microsoft.graph.translationBehavior" {
        /// `Ask`
        Ask = "Ask",
        /// `yes`
        Yes = "yes",
        /// `none`
        None = "none",
    }
}
