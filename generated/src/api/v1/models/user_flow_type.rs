// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UserFlowType = "microsoft.graph.userFlowType" {
        /// `signUp`
        SignUp = "signUp",
        /// `signIn`
        SignIn = "signIn",
        /// `signUpOrSignIn`
        SignUpOrSignIn = "signUpOrSignIn",
        /// `passwordReset`
        PasswordReset = "passwordReset",
        /// `profileUpdate`
        ProfileUpdate = "profileUpdate",
        /// `resourceOwner`
        ResourceOwner = "resourceOwner",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
