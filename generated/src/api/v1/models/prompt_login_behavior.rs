// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.promptLoginBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PromptLoginBehavior = "microsoft.graph.promptLoginBehavior" {
        /// `translateToFreshPasswordAuthentication`
        TranslateToFreshPasswordAuthentication = "translateToFreshPasswordAuthentication",
        /// `nativeSupport`
        NativeSupport = "nativeSupport",
        /// `disabled`
        Disabled = "disabled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
