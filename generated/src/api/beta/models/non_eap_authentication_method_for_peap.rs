// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.nonEapAuthenticationMethodForPeap`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-noneapauthenticationmethodforpeap?view=graph-rest-beta)
    NonEapAuthenticationMethodForPeap = "microsoft.graph.nonEapAuthenticationMethodForPeap" {
        /// `none`
        None = "none",
        /// `microsoftChapVersionTwo`
        MicrosoftChapVersionTwo = "microsoftChapVersionTwo",
    }
}
