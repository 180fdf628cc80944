// Written by `cargo xtask gen`; do not edit.
//! `/policies/permissionGrantPolicies`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/policies/permissionGrantPolicies`
    PermissionGrantPolicies
}

impl PermissionGrantPolicies {
    /// `POST /policies/permissionGrantPolicies` — Create permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-permissiongrantpolicies?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.ReadWrite.PermissionGrant`
    /// - application: `Policy.ReadWrite.PermissionGrant`
    pub fn create(&self, body: models::PermissionGrantPolicy) -> Call<models::PermissionGrantPolicy> {
        let operation = &Operation {
            name: "permissionGrantPolicy: create",
            method: Method::Post,
            path: "/policies/permissionGrantPolicies",
            pages: &["permissiongrantpolicy-post-permissiongrantpolicies"],
            work: "Policy.ReadWrite.PermissionGrant",
            personal: "",
            application: "Policy.ReadWrite.PermissionGrant",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /policies/permissionGrantPolicies` — List permissionGrantPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`
    /// - application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`
    pub fn list(&self) -> List<models::PermissionGrantPolicy> {
        let operation = &Operation {
            name: "permissionGrantPolicy: list",
            method: Method::Get,
            path: "/policies/permissionGrantPolicies",
            pages: &["permissiongrantpolicy-list"],
            work: "Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant",
            personal: "",
            application: "Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant",
        };
        self.0.list(operation)
    }

    /// `/policies/permissionGrantPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/permissionGrantPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/permissionGrantPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/permissionGrantPolicies/{id}` — Delete permissionGrantPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.PermissionGrant`
        /// - application: `Policy.ReadWrite.PermissionGrant`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "permissionGrantPolicy: delete",
                method: Method::Delete,
                path: "/policies/permissionGrantPolicies/{id}",
                pages: &["permissiongrantpolicy-delete"],
                work: "Policy.ReadWrite.PermissionGrant",
                personal: "",
                application: "Policy.ReadWrite.PermissionGrant",
            };
            self.0.call(operation)
        }

        /// `GET /policies/permissionGrantPolicies/{id}` — Get permissionGrantPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`
        /// - application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`
        pub fn get(&self) -> Get<models::PermissionGrantPolicy> {
            let operation = &Operation {
                name: "permissionGrantPolicy: get",
                method: Method::Get,
                path: "/policies/permissionGrantPolicies/{id}",
                pages: &["permissiongrantpolicy-get"],
                work: "Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant",
                personal: "",
                application: "Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/permissionGrantPolicies/{id}` — Update permissionGrantPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.PermissionGrant`
        /// - application: `Policy.ReadWrite.PermissionGrant`
        pub fn update(&self, body: models::PermissionGrantPolicy) -> Call<()> {
            let operation = &Operation {
                name: "permissionGrantPolicy: update",
                method: Method::Patch,
                path: "/policies/permissionGrantPolicies/{id}",
                pages: &["permissiongrantpolicy-update"],
                work: "Policy.ReadWrite.PermissionGrant",
                personal: "",
                application: "Policy.ReadWrite.PermissionGrant",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/permissionGrantPolicies/{id}/excludes`
        pub fn excludes(&self) -> excludes::Excludes {
            excludes::Excludes(self.0.name("excludes"))
        }

        /// `/policies/permissionGrantPolicies/{id}/includes`
        pub fn includes(&self) -> includes::Includes {
            includes::Includes(self.0.name("includes"))
        }
    }

    /// `/policies/permissionGrantPolicies/{id}/excludes`
    pub mod excludes {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/permissionGrantPolicies/{id}/excludes`
            Excludes
        }

        impl Excludes {
            /// `POST /policies/permissionGrantPolicies/{id}/excludes` — Create permissionGrantConditionSet in excludes collection of permissiongrantpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-excludes?view=graph-rest-1.0)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.PermissionGrant`
            /// - application: `Policy.ReadWrite.PermissionGrant`
            pub fn create(
                &self,
                body: models::PermissionGrantConditionSet,
            ) -> Call<models::PermissionGrantConditionSet> {
                let operation = &Operation {
                    name: "permissionGrantPolicy: create",
                    method: Method::Post,
                    path: "/policies/permissionGrantPolicies/{id}/excludes",
                    pages: &["permissiongrantpolicy-post-excludes"],
                    work: "Policy.ReadWrite.PermissionGrant",
                    personal: "",
                    application: "Policy.ReadWrite.PermissionGrant",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /policies/permissionGrantPolicies/{id}/excludes` — List excludes collection of permissiongrantpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-excludes?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`
            /// - application: `Policy.Read.PermissionGrant`, `Directory.Read.All`
            pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
                let operation = &Operation {
                    name: "permissionGrantPolicy: list",
                    method: Method::Get,
                    path: "/policies/permissionGrantPolicies/{id}/excludes",
                    pages: &["permissiongrantpolicy-list-excludes"],
                    work: "Policy.Read.PermissionGrant Directory.Read.All",
                    personal: "",
                    application: "Policy.Read.PermissionGrant Directory.Read.All",
                };
                self.0.list(operation)
            }

            /// `/policies/permissionGrantPolicies/{id}/excludes/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/permissionGrantPolicies/{id}/excludes/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/policies/permissionGrantPolicies/{id}/excludes/{id}`
                Id
            }

            impl Id {
                /// `DELETE /policies/permissionGrantPolicies/{permissiongrantpolicy-id}/excludes/{exclude-id}` — Delete permissionGrantConditionSet from excludes collection of permissiongrantpolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-excludes?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.ReadWrite.PermissionGrant`
                /// - application: `Policy.ReadWrite.PermissionGrant`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "permissionGrantPolicy: delete",
                        method: Method::Delete,
                        path: "/policies/permissionGrantPolicies/{permissiongrantpolicy-id}/excludes/{exclude-id}",
                        pages: &["permissiongrantpolicy-delete-excludes"],
                        work: "Policy.ReadWrite.PermissionGrant",
                        personal: "",
                        application: "Policy.ReadWrite.PermissionGrant",
                    };
                    self.0.call(operation)
                }
            }
        }
    }

    /// `/policies/permissionGrantPolicies/{id}/includes`
    pub mod includes {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/policies/permissionGrantPolicies/{id}/includes`
            Includes
        }

        impl Includes {
            /// `POST /policies/permissionGrantPolicies/{id}/includes` — Create permissionGrantConditionSet in includes collection of permissiongrantpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-includes?view=graph-rest-1.0)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.PermissionGrant`
            /// - application: `Policy.ReadWrite.PermissionGrant`
            pub fn create(
                &self,
                body: models::PermissionGrantConditionSet,
            ) -> Call<models::PermissionGrantConditionSet> {
                let operation = &Operation {
                    name: "permissionGrantPolicy: create",
                    method: Method::Post,
                    path: "/policies/permissionGrantPolicies/{id}/includes",
                    pages: &["permissiongrantpolicy-post-includes"],
                    work: "Policy.ReadWrite.PermissionGrant",
                    personal: "",
                    application: "Policy.ReadWrite.PermissionGrant",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /policies/permissionGrantPolicies/{id}/includes` — List includes collection of permissiongrantpolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-includes?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`
            /// - application: `Policy.Read.PermissionGrant`, `Directory.Read.All`
            pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
                let operation = &Operation {
                    name: "permissionGrantPolicy: list",
                    method: Method::Get,
                    path: "/policies/permissionGrantPolicies/{id}/includes",
                    pages: &["permissiongrantpolicy-list-includes"],
                    work: "Policy.Read.PermissionGrant Directory.Read.All",
                    personal: "",
                    application: "Policy.Read.PermissionGrant Directory.Read.All",
                };
                self.0.list(operation)
            }

            /// `/policies/permissionGrantPolicies/{id}/includes/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/permissionGrantPolicies/{id}/includes/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/policies/permissionGrantPolicies/{id}/includes/{id}`
                Id
            }

            impl Id {
                /// `DELETE /policies/permissionGrantPolicies/{permissiongrantpolicy-id}/includes/{include-id}` — Delete permissionGrantConditionSet from includes collection of permissiongrantpolicy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-includes?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.ReadWrite.PermissionGrant`
                /// - application: `Policy.ReadWrite.PermissionGrant`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "permissionGrantPolicy: delete",
                        method: Method::Delete,
                        path: "/policies/permissionGrantPolicies/{permissiongrantpolicy-id}/includes/{include-id}",
                        pages: &["permissiongrantpolicy-delete-includes"],
                        work: "Policy.ReadWrite.PermissionGrant",
                        personal: "",
                        application: "Policy.ReadWrite.PermissionGrant",
                    };
                    self.0.call(operation)
                }
            }
        }
    }
}
