// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethod`](https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-1.0)
    AuthenticationMethod = "microsoft.graph.authenticationMethod" {
        "microsoft.graph.fido2AuthenticationMethod",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "microsoft.graph.temporaryAccessPassAuthenticationMethod",
        "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    }
}

impl AuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
