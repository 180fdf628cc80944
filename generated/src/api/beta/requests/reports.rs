// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `reports`.

pub mod sign_in {
    //! The parameters of actions of `signIn`.

    crate::runtime::parameters! {
        /// The parameters of [signin-confirmcompromised](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-beta).
        ConfirmCompromisedRequest;
        "requestIds" with_request_ids(Vec<String>), "`requestIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [signin-confirmsafe](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-beta).
        ConfirmSafeRequest;
        "requestIds" with_request_ids(Vec<String>), "`requestIds`: `Collection(Edm.String)`";
    }
}
