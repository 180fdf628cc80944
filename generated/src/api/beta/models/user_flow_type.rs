// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserFlowType = "microsoft.graph.userFlowType" {
        SignUp = "signUp",
        SignIn = "signIn",
        SignUpOrSignIn = "signUpOrSignIn",
        PasswordReset = "passwordReset",
        ProfileUpdate = "profileUpdate",
        ResourceOwner = "resourceOwner",
        UnknownFutureValue = "unknownFutureValue",
    }
}
