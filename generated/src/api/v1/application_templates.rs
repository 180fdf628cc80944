// Written by `cargo xtask gen`; do not edit.
//! `/applicationTemplates`

use super::{models, requests};
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/applicationTemplates`
    ApplicationTemplates
}

impl ApplicationTemplates {
    /// `GET /applicationTemplates` — List applicationTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    pub fn list(&self) -> List<models::ApplicationTemplate> {
        let operation = &Operation {
            name: "applicationTemplate: list",
            method: Method::Get,
            path: "/applicationTemplates",
            pages: &["applicationtemplate-list"],
            work: "",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/applicationTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/applicationTemplates/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/applicationTemplates/{id}`
        Id
    }

    impl Id {
        /// `GET /applicationTemplates/{id}` — Get applicationTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-get?view=graph-rest-1.0)
        /// Status: 200.
        pub fn get(&self) -> Get<models::ApplicationTemplate> {
            let operation = &Operation {
                name: "applicationTemplate: get",
                method: Method::Get,
                path: "/applicationTemplates/{id}",
                pages: &["applicationtemplate-get"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /applicationTemplates/{applicationTemplate-id}/instantiate` — applicationTemplate: instantiate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn instantiate(
            &self,
            body: requests::application_template::InstantiateRequest,
        ) -> Call<models::ApplicationServicePrincipal> {
            let operation = &Operation {
                name: "applicationTemplate: instantiate",
                method: Method::Post,
                path: "/applicationTemplates/{applicationTemplate-id}/instantiate",
                pages: &["applicationtemplate-instantiate"],
                work: "Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.name("instantiate").call(operation).json(body)
        }
    }
}
