// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance/entitlementManagement/accessPackages`

use super::super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackages`
    AccessPackages
}

impl AccessPackages {
    /// `POST /identityGovernance/entitlementManagement/accessPackages` — Create accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `EntitlementManagement.ReadWrite.All`
    /// - application: `EntitlementManagement.ReadWrite.All`
    pub fn create(&self, body: models::AccessPackage) -> Call<models::AccessPackage> {
        let operation = &Operation {
            name: "entitlementManagement: create",
            method: Method::Post,
            path: "/identityGovernance/entitlementManagement/accessPackages",
            pages: &["entitlementmanagement-post-accesspackages"],
            work: "EntitlementManagement.ReadWrite.All",
            personal: "",
            application: "EntitlementManagement.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='allowedRequestor')` — accessPackage: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-filterbycurrentuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageFilterByCurrentUserOptions,
    ) -> List<models::AccessPackage> {
        let operation = &Operation {
            name: "accessPackage: filter_by_current_user",
            method: Method::Get,
            path: "/identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='allowedRequestor')",
            pages: &["accesspackage-filterbycurrentuser"],
            work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages` — List accesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
    /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
    pub fn list(&self) -> List<models::AccessPackage> {
        let operation = &Operation {
            name: "entitlementManagement: list",
            method: Method::Get,
            path: "/identityGovernance/entitlementManagement/accessPackages",
            pages: &["entitlementmanagement-list-accesspackages"],
            work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            personal: "",
            application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/identityGovernance/entitlementManagement/accessPackages/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/identityGovernance/entitlementManagement/accessPackages/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackages/{id}`
        Id
    }

    impl Id {
        /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes` — Create accessPackageResourceRoleScope
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-accesspackageresourcerolescopes?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn access_package_resource_role_scopes(
            &self,
            body: models::AccessPackageResourceRoleScope,
        ) -> Call<models::AccessPackageResourceRoleScope> {
            let operation = &Operation {
                name: "accessPackage: access_package_resource_role_scopes",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes",
                pages: &["accesspackage-post-accesspackageresourcerolescopes"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.name("accessPackageResourceRoleScopes").call(operation).json(body)
        }

        /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}` — Delete accessPackage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessPackage: delete",
                method: Method::Delete,
                path: "/identityGovernance/entitlementManagement/accessPackages/{id}",
                pages: &["accesspackage-delete"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}` — Get accessPackage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/accesspackage-list-accesspackageresourcerolescopes?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn get(&self) -> Get<models::AccessPackage> {
            let operation = &Operation {
                name: "accessPackage: get",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackages/{id}",
                pages: &["accesspackage-get", "accesspackage-list-accesspackageresourcerolescopes"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements` — accessPackage: getApplicablePolicyRequirements
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-getapplicablepolicyrequirements?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn get_applicable_policy_requirements(
            &self,
        ) -> Call<Vec<models::AccessPackageAssignmentRequestRequirements>>
        {
            let operation = &Operation {
                name: "accessPackage: get_applicable_policy_requirements",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements",
                pages: &["accesspackage-getapplicablepolicyrequirements"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("getApplicablePolicyRequirements").call(operation)
        }

        /// `PATCH /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Update accessPackage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn update(&self, body: models::AccessPackage) -> Call<()> {
            let operation = &Operation {
                name: "accessPackage: update",
                method: Method::Patch,
                path: "/identityGovernance/entitlementManagement/accessPackages/{accessPackageId}",
                pages: &["accesspackage-update"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith`
        pub fn access_packages_incompatible_with(
            &self,
        ) -> access_packages_incompatible_with::AccessPackagesIncompatibleWith
        {
            access_packages_incompatible_with::AccessPackagesIncompatibleWith(
                self.0.name("accessPackagesIncompatibleWith"),
            )
        }

        /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages`
        pub fn incompatible_access_packages(&self) -> incompatible_access_packages::IncompatibleAccessPackages {
            incompatible_access_packages::IncompatibleAccessPackages(self.0.name("incompatibleAccessPackages"))
        }

        /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups`
        pub fn incompatible_groups(&self) -> incompatible_groups::IncompatibleGroups {
            incompatible_groups::IncompatibleGroups(self.0.name("incompatibleGroups"))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith`
    pub mod access_packages_incompatible_with {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith`
            AccessPackagesIncompatibleWith
        }

        impl AccessPackagesIncompatibleWith {
            /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith` — List accessPackagesIncompatibleWith
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-accesspackagesincompatiblewith?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::AccessPackage> {
                let operation = &Operation {
                    name: "accessPackage: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{id}/accessPackagesIncompatibleWith",
                    pages: &["accesspackage-list-accesspackagesincompatiblewith"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages`
    pub mod incompatible_access_packages {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages`
            IncompatibleAccessPackages
        }

        impl IncompatibleAccessPackages {
            /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref` — Add accessPackage to incompatibleaccesspackages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatibleaccesspackage?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackage: add_ref",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/$ref",
                    pages: &["accesspackage-post-incompatibleaccesspackage"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages` — List incompatibleaccesspackages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatibleaccesspackages?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::AccessPackage> {
                let operation = &Operation {
                    name: "accessPackage: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages",
                    pages: &["accesspackage-list-incompatibleaccesspackages"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}/$ref` — Remove accessPackage from incompatibleaccesspackages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatibleaccesspackage?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "accessPackage: remove_ref",
                        method: Method::Delete,
                        path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleAccessPackages/{id}/$ref",
                        pages: &["accesspackage-delete-incompatibleaccesspackage"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups`
    pub mod incompatible_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups`
            IncompatibleGroups
        }

        impl IncompatibleGroups {
            /// `POST /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref` — Add group to incompatiblegroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-post-incompatiblegroup?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackage: add_ref",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/$ref",
                    pages: &["accesspackage-post-incompatiblegroup"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups` — List incompatiblegroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-list-incompatiblegroups?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn list(&self) -> List<models::Group> {
                let operation = &Operation {
                    name: "accessPackage: list",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups",
                    pages: &["accesspackage-list-incompatiblegroups"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}/$ref` — Remove group from incompatiblegroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete-incompatiblegroup?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "accessPackage: remove_ref",
                        method: Method::Delete,
                        path: "/identityGovernance/entitlementManagement/accessPackages/{id}/incompatibleGroups/{id}/$ref",
                        pages: &["accesspackage-delete-incompatiblegroup"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }
}
