// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance/entitlementManagement`

use super::super::models;

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement`
    EntitlementManagement
}

impl EntitlementManagement {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`
    pub fn access_package_assignment_approvals(
        &self,
    ) -> access_package_assignment_approvals::AccessPackageAssignmentApprovals
    {
        access_package_assignment_approvals::AccessPackageAssignmentApprovals(
            self.0.name("accessPackageAssignmentApprovals"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies`
    pub fn access_package_assignment_policies(
        &self,
    ) -> access_package_assignment_policies::AccessPackageAssignmentPolicies
    {
        access_package_assignment_policies::AccessPackageAssignmentPolicies(
            self.0.name("accessPackageAssignmentPolicies"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(
        &self,
    ) -> access_package_assignment_requests::AccessPackageAssignmentRequests
    {
        access_package_assignment_requests::AccessPackageAssignmentRequests(
            self.0.name("accessPackageAssignmentRequests"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles`
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> access_package_assignment_resource_roles::AccessPackageAssignmentResourceRoles
    {
        access_package_assignment_resource_roles::AccessPackageAssignmentResourceRoles(
            self.0.name("accessPackageAssignmentResourceRoles"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
    pub fn access_package_assignments(&self) -> access_package_assignments::AccessPackageAssignments {
        access_package_assignments::AccessPackageAssignments(self.0.name("accessPackageAssignments"))
    }

    /// `/identityGovernance/entitlementManagement/accessPackageCatalogs`
    pub fn access_package_catalogs(&self) -> access_package_catalogs::AccessPackageCatalogs {
        access_package_catalogs::AccessPackageCatalogs(self.0.name("accessPackageCatalogs"))
    }

    /// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments`
    pub fn access_package_resource_environments(
        &self,
    ) -> access_package_resource_environments::AccessPackageResourceEnvironments
    {
        access_package_resource_environments::AccessPackageResourceEnvironments(
            self.0.name("accessPackageResourceEnvironments"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageResourceRequests`
    pub fn access_package_resource_requests(&self) -> access_package_resource_requests::AccessPackageResourceRequests {
        access_package_resource_requests::AccessPackageResourceRequests(self.0.name("accessPackageResourceRequests"))
    }

    /// `/identityGovernance/entitlementManagement/accessPackages`
    pub fn access_packages(&self) -> access_packages::AccessPackages {
        access_packages::AccessPackages(self.0.name("accessPackages"))
    }

    /// `/identityGovernance/entitlementManagement/connectedOrganizations`
    pub fn connected_organizations(&self) -> connected_organizations::ConnectedOrganizations {
        connected_organizations::ConnectedOrganizations(self.0.name("connectedOrganizations"))
    }

    /// `/identityGovernance/entitlementManagement/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`
pub mod access_package_assignment_approvals {
    use super::models;

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`
        AccessPackageAssignmentApprovals
    }

    impl AccessPackageAssignmentApprovals {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`
            Id
        }

        impl Id {
            /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}` — Get approval
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/approval-get?view=graph-rest-beta)
            /// Status: 200, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::Approval> {
                let operation = &Operation {
                    name: "approval: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}",
                    pages: &["approval-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps`
            pub fn steps(&self) -> steps::Steps {
                steps::Steps(self.0.name("steps"))
            }
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps`
        pub mod steps {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps`
                Steps
            }

            impl Steps {
                /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps` — List approvalsteps
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/approval-list-steps?view=graph-rest-beta)
                /// Status: 200, 403.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                pub fn list(&self) -> List<models::ApprovalStep> {
                    let operation = &Operation {
                        name: "approval: list",
                        method: Method::Get,
                        path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps",
                        pages: &["approval-list-steps"],
                        work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}`
                    Id
                }

                impl Id {
                    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}` — Get approvalstep
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/approvalstep-get?view=graph-rest-beta)
                    /// Status: 200, 403.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ApprovalStep> {
                        let operation = &Operation {
                            name: "approvalStep: get",
                            method: Method::Get,
                            path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}",
                            pages: &["approvalstep-get"],
                            work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}` — Update approvalStep
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/approvalstep-update?view=graph-rest-beta)
                    /// Status: 204, 403, 404, 409.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.ReadWrite.All`
                    pub fn update(&self, body: models::ApprovalStep) -> Call<()> {
                        let operation = &Operation {
                            name: "approvalStep: update",
                            method: Method::Patch,
                            path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/steps/{id}",
                            pages: &["approvalstep-update"],
                            work: "EntitlementManagement.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies`
pub mod access_package_assignment_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies`
        AccessPackageAssignmentPolicies
    }

    impl AccessPackageAssignmentPolicies {
        /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies` — Create accessPackageAssignmentPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageassignmentpolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn create(
            &self,
            body: models::AccessPackageAssignmentPolicy,
        ) -> Call<models::AccessPackageAssignmentPolicy> {
            let operation = &Operation {
                name: "entitlementManagement: create",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies",
                pages: &["entitlementmanagement-post-accesspackageassignmentpolicies"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies` — List accessPackageAssignmentPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentpolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignmentPolicy> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies",
                pages: &["entitlementmanagement-list-accesspackageassignmentpolicies"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}` — Delete accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentPolicy: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}",
                    pages: &["accesspackageassignmentpolicy-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}` — Get accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageAssignmentPolicy> {
                let operation = &Operation {
                    name: "accessPackageAssignmentPolicy: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{id}",
                    pages: &["accesspackageassignmentpolicy-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicyId}` — Update accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn replace(
                &self,
                body: models::AccessPackageAssignmentPolicy,
            ) -> Call<models::AccessPackageAssignmentPolicy> {
                let operation = &Operation {
                    name: "accessPackageAssignmentPolicy: replace",
                    method: Method::Put,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicyId}",
                    pages: &["accesspackageassignmentpolicy-update"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
pub mod access_package_assignment_requests {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
        AccessPackageAssignmentRequests
    }

    impl AccessPackageAssignmentRequests {
        /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests` — Create accessPackageAssignmentRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageassignmentrequests?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn create(
            &self,
            body: models::AccessPackageAssignmentRequest,
        ) -> Call<models::AccessPackageAssignmentRequest> {
            let operation = &Operation {
                name: "entitlementManagement: create",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests",
                pages: &["entitlementmanagement-post-accesspackageassignmentrequests"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/filterByCurrentUser(on='parameterValue')` — accessPackageAssignmentRequest: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn filter_by_current_user(
            &self,
            on: models::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
        ) -> List<models::AccessPackageAssignmentRequest> {
            let operation = &Operation {
                name: "accessPackageAssignmentRequest: filter_by_current_user",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/filterByCurrentUser(on='parameterValue')",
                pages: &["accesspackageassignmentrequest-filterbycurrentuser"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests` — List accessPackageAssignmentRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentrequests?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignmentRequest> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests",
                pages: &["entitlementmanagement-list-accesspackageassignmentrequests"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/cancel` — accessPackageAssignmentRequest: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel?view=graph-rest-beta)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            pub fn cancel(&self, body: models::AccessPackageAssignmentRequest) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: cancel",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/cancel",
                    pages: &["accesspackageassignmentrequest-cancel"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("cancel").call(operation).json(body)
            }

            /// `DELETE /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}` — Delete accessPackageAssignmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}",
                    pages: &["accesspackageassignmentrequest-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}` — Get accessPackageAssignmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageAssignmentRequest> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}",
                    pages: &["accesspackageassignmentrequest-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess` — accessPackageAssignmentRequest: reprocess
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-beta)
            /// Status: 202, 404, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn reprocess(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: reprocess",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess",
                    pages: &["accesspackageassignmentrequest-reprocess"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.name("reprocess").call(operation)
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles`
pub mod access_package_assignment_resource_roles {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles`
        AccessPackageAssignmentResourceRoles
    }

    impl AccessPackageAssignmentResourceRoles {
        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles` — List accessPackageAssignmentResourceRoles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignmentresourceroles?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignmentResourceRole> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles",
                pages: &["entitlementmanagement-list-accesspackageassignmentresourceroles"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}`
            Id
        }

        impl Id {
            /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}` — Get accessPackageAssignmentResourceRole
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentresourcerole-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageAssignmentResourceRole> {
                let operation = &Operation {
                    name: "accessPackageAssignmentResourceRole: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}",
                    pages: &["accesspackageassignmentresourcerole-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageAssignments`
pub mod access_package_assignments {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
        AccessPackageAssignments
    }

    impl AccessPackageAssignments {
        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments/additionalAccess(accessPackageId='parameterValue',incompatibleAccessPackageId='parameterValue')` — accessPackageAssignment: additionalAccess
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-additionalaccess?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn additional_access(
            &self,
            access_package_id: &str,
            incompatible_access_package_id: &str,
        ) -> List<models::AccessPackageAssignment> {
            let operation = &Operation {
                name: "accessPackageAssignment: additional_access",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignments/additionalAccess(accessPackageId='parameterValue',incompatibleAccessPackageId='parameterValue')",
                pages: &["accesspackageassignment-additionalaccess"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "additionalAccess",
                    &[
                        ("accessPackageId", Argument::quoted(access_package_id)),
                        ("incompatibleAccessPackageId", Argument::quoted(incompatible_access_package_id)),
                    ],
                )
                .list(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments/filterByCurrentUser(on='parameterValue')` — accessPackageAssignment: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn filter_by_current_user(
            &self,
            on: models::AccessPackageAssignmentFilterByCurrentUserOptions,
        ) -> List<models::AccessPackageAssignment> {
            let operation = &Operation {
                name: "accessPackageAssignment: filter_by_current_user",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignments/filterByCurrentUser(on='parameterValue')",
                pages: &["accesspackageassignment-filterbycurrentuser"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignments` — List accessPackageAssignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageassignments?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignment> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignments",
                pages: &["entitlementmanagement-list-accesspackageassignments"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`
            Id
        }

        impl Id {
            /// `POST /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess` — accessPackageAssignment: reprocess
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-beta)
            /// Status: 202, 404, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn reprocess(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignment: reprocess",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess",
                    pages: &["accesspackageassignment-reprocess"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.name("reprocess").call(operation)
            }
        }
    }
}

pub mod access_package_catalogs;

/// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments`
pub mod access_package_resource_environments {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments`
        AccessPackageResourceEnvironments
    }

    impl AccessPackageResourceEnvironments {
        /// `GET /identityGovernance/entitlementManagement/accessPackageResourceEnvironments` — List accessPackageResourceEnvironments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageresourceenvironment?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageResourceEnvironment> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageResourceEnvironments",
                pages: &["entitlementmanagement-list-accesspackageresourceenvironment"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{id}`
            Id
        }

        impl Id {
            /// `GET /identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{accessPackageResourceEnvironmentId}` — Get accessPackageResourceEnvironment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresourceenvironment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageResourceEnvironment> {
                let operation = &Operation {
                    name: "accessPackageResourceEnvironment: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageResourceEnvironments/{accessPackageResourceEnvironmentId}",
                    pages: &["accesspackageresourceenvironment-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/accessPackageResourceRequests`
pub mod access_package_resource_requests {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageResourceRequests`
        AccessPackageResourceRequests
    }

    impl AccessPackageResourceRequests {
        /// `POST /identityGovernance/entitlementManagement/accessPackageResourceRequests` — Create accessPackageResourceRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackageresourcerequests?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn create(&self, body: models::AccessPackageResourceRequest) -> Call<models::AccessPackageResourceRequest> {
            let operation = &Operation {
                name: "entitlementManagement: create",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/accessPackageResourceRequests",
                pages: &["entitlementmanagement-post-accesspackageresourcerequests"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/accessPackageResourceRequests` — List accessPackageResourceRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackageresourcerequests?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageResourceRequest> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageResourceRequests",
                pages: &["entitlementmanagement-list-accesspackageresourcerequests"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod access_packages;

/// `/identityGovernance/entitlementManagement/connectedOrganizations`
pub mod connected_organizations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/connectedOrganizations`
        ConnectedOrganizations
    }

    impl ConnectedOrganizations {
        /// `POST /identityGovernance/entitlementManagement/connectedOrganizations` — Create connectedOrganization
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-connectedorganizations?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn create(&self, body: models::ConnectedOrganization) -> Call<models::ConnectedOrganization> {
            let operation = &Operation {
                name: "entitlementManagement: create",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/connectedOrganizations",
                pages: &["entitlementmanagement-post-connectedorganizations"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/connectedOrganizations` — List connectedorganizations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-connectedorganizations?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::ConnectedOrganization> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/connectedOrganizations",
                pages: &["entitlementmanagement-list-connectedorganizations"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Delete connectedOrganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "connectedOrganization: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}",
                    pages: &["connectedorganization-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Get connectedorganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::ConnectedOrganization> {
                let operation = &Operation {
                    name: "connectedOrganization: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}",
                    pages: &["connectedorganization-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Update connectedOrganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn update(&self, body: models::ConnectedOrganization) -> Call<()> {
                let operation = &Operation {
                    name: "connectedOrganization: update",
                    method: Method::Patch,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}",
                    pages: &["connectedorganization-update"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors`
            pub fn external_sponsors(&self) -> external_sponsors::ExternalSponsors {
                external_sponsors::ExternalSponsors(self.0.name("externalSponsors"))
            }

            /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors`
            pub fn internal_sponsors(&self) -> internal_sponsors::InternalSponsors {
                internal_sponsors::InternalSponsors(self.0.name("internalSponsors"))
            }
        }

        /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors`
        pub mod external_sponsors {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors`
                ExternalSponsors
            }

            impl ExternalSponsors {
                /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref` — Add connected organization external sponsor
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-externalsponsors?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "connectedOrganization: add_ref",
                        method: Method::Post,
                        path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref",
                        pages: &["connectedorganization-post-externalsponsors"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors` — List externalSponsors
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-externalsponsors?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                pub fn list(&self) -> List<models::DirectoryObject> {
                    let operation = &Operation {
                        name: "connectedOrganization: list",
                        method: Method::Get,
                        path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors",
                        pages: &["connectedorganization-list-externalsponsors"],
                        work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{id}/$ref` — Remove connected organization external sponsor
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.ReadWrite.All`
                    /// - application: `EntitlementManagement.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "connectedOrganization: remove_ref",
                            method: Method::Delete,
                            path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{id}/$ref",
                            pages: &["connectedorganization-delete-externalsponsors"],
                            work: "EntitlementManagement.ReadWrite.All",
                            personal: "",
                            application: "EntitlementManagement.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }
        }

        /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors`
        pub mod internal_sponsors {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors`
                InternalSponsors
            }

            impl InternalSponsors {
                /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref` — Add connected organization internal sponsor
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-internalsponsors?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "connectedOrganization: add_ref",
                        method: Method::Post,
                        path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref",
                        pages: &["connectedorganization-post-internalsponsors"],
                        work: "EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors` — List internalSponsors
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-internalsponsors?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                pub fn list(&self) -> List<models::DirectoryObject> {
                    let operation = &Operation {
                        name: "connectedOrganization: list",
                        method: Method::Get,
                        path: "/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors",
                        pages: &["connectedorganization-list-internalsponsors"],
                        work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{id}/$ref` — Remove connected organization internal sponsor
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.ReadWrite.All`
                    /// - application: `EntitlementManagement.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "connectedOrganization: remove_ref",
                            method: Method::Delete,
                            path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{id}/$ref",
                            pages: &["connectedorganization-delete-internalsponsors"],
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
}

/// `/identityGovernance/entitlementManagement/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/settings`
        Settings
    }

    impl Settings {
        /// `GET /identityGovernance/entitlementManagement/settings` — Get entitlementManagementSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn get(&self) -> Get<models::EntitlementManagementSettings> {
            let operation = &Operation {
                name: "entitlementManagementSettings: get",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/settings",
                pages: &["entitlementmanagementsettings-get"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /identityGovernance/entitlementManagement/settings` — Update entitlementManagementSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn update(&self, body: models::EntitlementManagementSettings) -> Call<()> {
            let operation = &Operation {
                name: "entitlementManagementSettings: update",
                method: Method::Patch,
                path: "/identityGovernance/entitlementManagement/settings",
                pages: &["entitlementmanagementsettings-update"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
