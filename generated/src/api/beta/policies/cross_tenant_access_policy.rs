// Written by `cargo xtask gen`; do not edit.
//! `/policies/crossTenantAccessPolicy`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/policies/crossTenantAccessPolicy`
    CrossTenantAccessPolicy
}

impl CrossTenantAccessPolicy {
    /// `GET /policies/crossTenantAccessPolicy` — Get crossTenantAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
    /// - application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
    pub fn get(&self) -> Get<models::CrossTenantAccessPolicy> {
        let operation = &Operation {
            name: "crossTenantAccessPolicy: get",
            method: Method::Get,
            path: "/policies/crossTenantAccessPolicy",
            pages: &["crosstenantaccesspolicy-get"],
            work: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
            personal: "",
            application: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
        };
        self.0.get(operation)
    }

    /// `PATCH /policies/crossTenantAccessPolicy` — Update crossTenantAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-update?view=graph-rest-beta)
    /// Status: 204, 400.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
    /// - application: `Policy.ReadWrite.CrossTenantAccess`
    pub fn update(&self, body: models::CrossTenantAccessPolicy) -> Call<()> {
        let operation = &Operation {
            name: "crossTenantAccessPolicy: update",
            method: Method::Patch,
            path: "/policies/crossTenantAccessPolicy",
            pages: &["crosstenantaccesspolicy-update"],
            work: "Policy.ReadWrite.CrossTenantAccess",
            personal: "",
            application: "Policy.ReadWrite.CrossTenantAccess",
        };
        self.0.call(operation).json(body)
    }

    /// `/policies/crossTenantAccessPolicy/default`
    pub fn default(&self) -> default::Default {
        default::Default(self.0.name("default"))
    }

    /// `/policies/crossTenantAccessPolicy/partners`
    pub fn partners(&self) -> partners::Partners {
        partners::Partners(self.0.name("partners"))
    }
}

/// `/policies/crossTenantAccessPolicy/default`
pub mod default {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/crossTenantAccessPolicy/default`
        Default
    }

    impl Default {
        /// `GET /policies/crossTenantAccessPolicy/default` — Get crossTenantAccessPolicyConfigurationDefault
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
        pub fn get(&self) -> Get<models::CrossTenantAccessPolicyConfigurationDefault> {
            let operation = &Operation {
                name: "crossTenantAccessPolicyConfigurationDefault: get",
                method: Method::Get,
                path: "/policies/crossTenantAccessPolicy/default",
                pages: &["crosstenantaccesspolicyconfigurationdefault-get"],
                work: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
            };
            self.0.get(operation)
        }

        /// `POST /policies/crossTenantAccessPolicy/default/resetToSystemDefault` — crossTenantAccessPolicyConfigurationDefault: resetToSystemDefault
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-resettosystemdefault?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
        /// - application: `Policy.ReadWrite.CrossTenantAccess`
        pub fn reset_to_system_default(&self) -> Call<()> {
            let operation = &Operation {
                name: "crossTenantAccessPolicyConfigurationDefault: reset_to_system_default",
                method: Method::Post,
                path: "/policies/crossTenantAccessPolicy/default/resetToSystemDefault",
                pages: &["crosstenantaccesspolicyconfigurationdefault-resettosystemdefault"],
                work: "Policy.ReadWrite.CrossTenantAccess",
                personal: "",
                application: "Policy.ReadWrite.CrossTenantAccess",
            };
            self.0.name("resetToSystemDefault").call(operation)
        }

        /// `PATCH /policies/crossTenantAccessPolicy/default` — Update crossTenantAccessPolicyConfigurationDefault
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
        /// - application: `Policy.ReadWrite.CrossTenantAccess`
        pub fn update(&self, body: models::CrossTenantAccessPolicyConfigurationDefault) -> Call<()> {
            let operation = &Operation {
                name: "crossTenantAccessPolicyConfigurationDefault: update",
                method: Method::Patch,
                path: "/policies/crossTenantAccessPolicy/default",
                pages: &["crosstenantaccesspolicyconfigurationdefault-update"],
                work: "Policy.ReadWrite.CrossTenantAccess",
                personal: "",
                application: "Policy.ReadWrite.CrossTenantAccess",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/policies/crossTenantAccessPolicy/partners`
pub mod partners {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/policies/crossTenantAccessPolicy/partners`
        Partners
    }

    impl Partners {
        /// `POST /policies/crossTenantAccessPolicy/partners` — Create crossTenantAccessPolicyConfigurationPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-post-partners?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
        /// - application: `Policy.ReadWrite.CrossTenantAccess`
        pub fn create(
            &self,
            body: models::CrossTenantAccessPolicyConfigurationPartner,
        ) -> Call<models::CrossTenantAccessPolicyConfigurationPartner> {
            let operation = &Operation {
                name: "crossTenantAccessPolicy: create",
                method: Method::Post,
                path: "/policies/crossTenantAccessPolicy/partners",
                pages: &["crosstenantaccesspolicy-post-partners"],
                work: "Policy.ReadWrite.CrossTenantAccess",
                personal: "",
                application: "Policy.ReadWrite.CrossTenantAccess",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /policies/crossTenantAccessPolicy/partners` — List partners
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
        pub fn list(&self) -> List<models::CrossTenantAccessPolicyConfigurationPartner> {
            let operation = &Operation {
                name: "crossTenantAccessPolicy: list",
                method: Method::Get,
                path: "/policies/crossTenantAccessPolicy/partners",
                pages: &["crosstenantaccesspolicy-list-partners"],
                work: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
            };
            self.0.list(operation)
        }

        /// `/policies/crossTenantAccessPolicy/partners/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/crossTenantAccessPolicy/partners/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/policies/crossTenantAccessPolicy/partners/{id}`
            Id
        }

        impl Id {
            /// `DELETE /policies/crossTenantAccessPolicy/partners/{id}` — Delete crossTenantAccessPolicyConfigurationPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
            /// - application: `Policy.ReadWrite.CrossTenantAccess`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "crossTenantAccessPolicyConfigurationPartner: delete",
                    method: Method::Delete,
                    path: "/policies/crossTenantAccessPolicy/partners/{id}",
                    pages: &["crosstenantaccesspolicyconfigurationpartner-delete"],
                    work: "Policy.ReadWrite.CrossTenantAccess",
                    personal: "",
                    application: "Policy.ReadWrite.CrossTenantAccess",
                };
                self.0.call(operation)
            }

            /// `GET /policies/crossTenantAccessPolicy/partners/{id}` — Get crossTenantAccessPolicyConfigurationPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
            /// - application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`
            pub fn get(&self) -> Get<models::CrossTenantAccessPolicyConfigurationPartner> {
                let operation = &Operation {
                    name: "crossTenantAccessPolicyConfigurationPartner: get",
                    method: Method::Get,
                    path: "/policies/crossTenantAccessPolicy/partners/{id}",
                    pages: &["crosstenantaccesspolicyconfigurationpartner-get"],
                    work: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.CrossTenantAccess",
                };
                self.0.get(operation)
            }

            /// `PATCH /policies/crossTenantAccessPolicy/partners/{id}` — Update crossTenantAccessPolicyConfigurationPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.CrossTenantAccess`
            /// - application: `Policy.ReadWrite.CrossTenantAccess`
            pub fn update(&self, body: models::CrossTenantAccessPolicyConfigurationPartner) -> Call<()> {
                let operation = &Operation {
                    name: "crossTenantAccessPolicyConfigurationPartner: update",
                    method: Method::Patch,
                    path: "/policies/crossTenantAccessPolicy/partners/{id}",
                    pages: &["crosstenantaccesspolicyconfigurationpartner-update"],
                    work: "Policy.ReadWrite.CrossTenantAccess",
                    personal: "",
                    application: "Policy.ReadWrite.CrossTenantAccess",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
