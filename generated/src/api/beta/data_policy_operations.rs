// Written by `cargo xtask gen`; do not edit.
//! `/dataPolicyOperations`

use super::models;

crate::runtime::node! {
    /// `/dataPolicyOperations`
    DataPolicyOperations
}

impl DataPolicyOperations {
    /// `/dataPolicyOperations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/dataPolicyOperations/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/dataPolicyOperations/{id}`
        Id
    }

    impl Id {
        /// `GET /dataPolicyOperations/{id}` — Get dataPolicyOperation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/datapolicyoperation-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Export.All` + `User.Read.All`
        /// - application: `User.Export.All` + `User.Read.All`
        pub fn get(&self) -> Get<models::DataPolicyOperation> {
            let operation = &Operation {
                name: "dataPolicyOperation: get",
                method: Method::Get,
                path: "/dataPolicyOperations/{id}",
                pages: &["datapolicyoperation-get"],
                work: "User.Export.All+User.Read.All",
                personal: "",
                application: "User.Export.All+User.Read.All",
            };
            self.0.get(operation)
        }
    }
}
