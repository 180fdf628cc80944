// Written by `cargo xtask gen`; do not edit.
//! `/administrativeunits`

use super::models;

crate::runtime::node! {
    /// `/administrativeunits`
    Administrativeunits
}

impl Administrativeunits {
    /// `/administrativeunits/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/administrativeunits/{id}`
        Id
    }

    impl Id {
        /// `/administrativeunits/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }
    }

    pub mod extensions {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/administrativeunits/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /administrativeunits/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            pub fn create(
                &self,
                body: models::OpenTypeExtension,
            ) -> Call<Option<models::Message>> {
                let operation = &Operation {
                    name: "opentypeextension: create",
                    method: Method::Post,
                    path: "/administrativeunits/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
