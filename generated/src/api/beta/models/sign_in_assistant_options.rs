// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAssistantOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-signinassistantoptions?view=graph-rest-beta)
    SignInAssistantOptions = "microsoft.graph.signInAssistantOptions" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `disabled`
        Disabled = "disabled",
    }
}
