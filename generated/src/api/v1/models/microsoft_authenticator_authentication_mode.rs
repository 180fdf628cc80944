// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MicrosoftAuthenticatorAuthenticationMode = "microsoft.graph.microsoftAuthenticatorAuthenticationMode" {
        /// `any`
        Any = "any",
        /// `push`
        Push = "push",
        /// `deviceBasedPush`
        DeviceBasedPush = "deviceBasedPush",
    }
}
