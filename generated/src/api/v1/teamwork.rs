// Written by `cargo xtask gen`; do not edit.
//! `/teamwork`

use super::models;

crate::runtime::node! {
    /// `/teamwork`
    Teamwork
}

impl Teamwork {
    /// `/teamwork/workforceIntegrations`
    pub fn workforce_integrations(&self) -> workforce_integrations::WorkforceIntegrations {
        workforce_integrations::WorkforceIntegrations(self.0.name("workforceIntegrations"))
    }
}

/// `/teamwork/workforceIntegrations`
pub mod workforce_integrations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/workforceIntegrations`
        WorkforceIntegrations
    }

    impl WorkforceIntegrations {
        /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `WorkforceIntegration.ReadWrite.All`
        pub fn create(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
            let operation = &Operation {
                name: "workforceIntegration: create",
                method: Method::Post,
                path: "/teamwork/workforceIntegrations",
                pages: &["workforceintegration-post"],
                work: "WorkforceIntegration.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teamwork/workforceIntegrations` — List workforceintegrations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`
        pub fn list(&self) -> List<models::WorkforceIntegration> {
            let operation = &Operation {
                name: "workforceIntegration: list",
                method: Method::Get,
                path: "/teamwork/workforceIntegrations",
                pages: &["workforceintegration-list"],
                work: "WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/teamwork/workforceIntegrations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teamwork/workforceIntegrations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teamwork/workforceIntegrations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}` — Delete workforceintegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "workforceIntegration: delete",
                    method: Method::Delete,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-delete"],
                    work: "WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /teamwork/workforceIntegrations/{workforceIntegrationId}` — Get workforceIntegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`
            pub fn get(&self) -> Get<models::WorkforceIntegration> {
                let operation = &Operation {
                    name: "workforceIntegration: get",
                    method: Method::Get,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-get"],
                    work: "WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /teamwork/workforceIntegrations/{workforceIntegrationId}` — Update workforceintegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.ReadWrite.All`
            pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
                let operation = &Operation {
                    name: "workforceIntegration: update",
                    method: Method::Patch,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-update"],
                    work: "WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
