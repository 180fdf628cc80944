// Written by `cargo xtask gen`; do not edit.
//! `/serviceprincipals`

use super::requests;

crate::runtime::node! {
    /// `/serviceprincipals`
    Serviceprincipals
}

impl Serviceprincipals {
    /// `/serviceprincipals/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Method, Operation};
    use super::requests;

    crate::runtime::node! {
        /// `/serviceprincipals/{id}`
        Id
    }

    impl Id {
        /// `POST /serviceprincipals/{id}/removeKey` — servicePrincipal: removeKey
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta)
        /// Status: 204.
        pub fn remove_key(
            &self,
            body: requests::service_principal::RemoveKeyRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "servicePrincipal: remove_key",
                method: Method::Post,
                path: "/serviceprincipals/{id}/removeKey",
                pages: &["serviceprincipal-removekey"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.name("removeKey").call(operation).json(body)
        }
    }
}
