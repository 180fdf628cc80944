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

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(
        &self,
    ) -> access_package_assignment_requests::AccessPackageAssignmentRequests
    {
        access_package_assignment_requests::AccessPackageAssignmentRequests(
            self.0.name("accessPackageAssignmentRequests"),
        )
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
    pub fn access_package_assignments(&self) -> access_package_assignments::AccessPackageAssignments {
        access_package_assignments::AccessPackageAssignments(self.0.name("accessPackageAssignments"))
    }

    /// `/identityGovernance/entitlementManagement/accessPackages`
    pub fn access_packages(&self) -> access_packages::AccessPackages {
        access_packages::AccessPackages(self.0.name("accessPackages"))
    }

    /// `/identityGovernance/entitlementManagement/assignmentPolicies`
    pub fn assignment_policies(&self) -> assignment_policies::AssignmentPolicies {
        assignment_policies::AssignmentPolicies(self.0.name("assignmentPolicies"))
    }

    /// `/identityGovernance/entitlementManagement/assignmentRequests`
    pub fn assignment_requests(&self) -> assignment_requests::AssignmentRequests {
        assignment_requests::AssignmentRequests(self.0.name("assignmentRequests"))
    }

    /// `/identityGovernance/entitlementManagement/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/identityGovernance/entitlementManagement/catalogs`
    pub fn catalogs(&self) -> catalogs::Catalogs {
        catalogs::Catalogs(self.0.name("catalogs"))
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
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`
        AccessPackageAssignmentApprovals
    }

    impl AccessPackageAssignmentApprovals {
        /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='approver')` — approval: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
            let operation = &Operation {
                name: "approval: filter_by_current_user",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='approver')",
                pages: &["approval-filterbycurrentuser"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

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
            /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}` — Get approval
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/approval-get?view=graph-rest-1.0)
            /// Status: 200, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::Approval> {
                let operation = &Operation {
                    name: "approval: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}",
                    pages: &["approval-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages`
            pub fn stages(&self) -> stages::Stages {
                stages::Stages(self.0.name("stages"))
            }
        }

        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages`
        pub mod stages {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages`
                Stages
            }

            impl Stages {
                /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages` — List stages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/approval-list-stages?view=graph-rest-1.0)
                /// Status: 200, 403.
                /// Permissions, least privileged first:
                /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                pub fn list(&self) -> List<models::ApprovalStage> {
                    let operation = &Operation {
                        name: "approval: list",
                        method: Method::Get,
                        path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages",
                        pages: &["approval-list-stages"],
                        work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}`
                    Id
                }

                impl Id {
                    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Get approvalstage
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-get?view=graph-rest-1.0)
                    /// Status: 200, 403.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ApprovalStage> {
                        let operation = &Operation {
                            name: "approvalStage: get",
                            method: Method::Get,
                            path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}",
                            pages: &["approvalstage-get"],
                            work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Update approvalStage
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-update?view=graph-rest-1.0)
                    /// Required: `reviewResult`. Status: 204, 403, 404, 409.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EntitlementManagement.ReadWrite.All`
                    pub fn update(&self, body: models::ApprovalStage) -> Call<()> {
                        let operation = &Operation {
                            name: "approvalStage: update",
                            method: Method::Patch,
                            path: "/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}",
                            pages: &["approvalstage-update"],
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

/// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
pub mod access_package_assignment_requests {
    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
        AccessPackageAssignmentRequests
    }

    impl AccessPackageAssignmentRequests {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess` — accessPackageAssignmentRequest: reprocess
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-1.0)
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

/// `/identityGovernance/entitlementManagement/accessPackageAssignments`
pub mod access_package_assignments {
    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
        AccessPackageAssignments
    }

    impl AccessPackageAssignments {
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
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-1.0)
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

/// `/identityGovernance/entitlementManagement/accessPackages`
pub mod access_packages {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/accessPackages`
        AccessPackages
    }

    impl AccessPackages {
        /// `POST /identityGovernance/entitlementManagement/accessPackages` — Create accessPackage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackages?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-filterbycurrentuser?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackages?view=graph-rest-1.0)
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
            /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Delete accessPackage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackage: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{accessPackageId}",
                    pages: &["accesspackage-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Get accessPackage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackage> {
                let operation = &Operation {
                    name: "accessPackage: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/accessPackages/{accessPackageId}",
                    pages: &["accesspackage-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}/getApplicablePolicyRequirements` — accessPackage: getApplicablePolicyRequirements
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-getapplicablepolicyrequirements?view=graph-rest-1.0)
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
                    path: "/identityGovernance/entitlementManagement/accessPackages/{accessPackageId}/getApplicablePolicyRequirements",
                    pages: &["accesspackage-getapplicablepolicyrequirements"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("getApplicablePolicyRequirements").call(operation)
            }

            /// `PATCH /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Update accessPackage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-update?view=graph-rest-1.0)
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
        }
    }
}

/// `/identityGovernance/entitlementManagement/assignmentPolicies`
pub mod assignment_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/assignmentPolicies`
        AssignmentPolicies
    }

    impl AssignmentPolicies {
        /// `POST /identityGovernance/entitlementManagement/assignmentPolicies` — Create assignmentPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentpolicies?view=graph-rest-1.0)
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
                path: "/identityGovernance/entitlementManagement/assignmentPolicies",
                pages: &["entitlementmanagement-post-assignmentpolicies"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/assignmentPolicies` — List assignmentPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentpolicies?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignmentPolicy> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/assignmentPolicies",
                pages: &["entitlementmanagement-list-assignmentpolicies"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/assignmentPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/assignmentPolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/assignmentPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Delete accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentPolicy: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}",
                    pages: &["accesspackageassignmentpolicy-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Get accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageAssignmentPolicy> {
                let operation = &Operation {
                    name: "accessPackageAssignmentPolicy: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}",
                    pages: &["accesspackageassignmentpolicy-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Update accessPackageAssignmentPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-update?view=graph-rest-1.0)
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
                    path: "/identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}",
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

/// `/identityGovernance/entitlementManagement/assignmentRequests`
pub mod assignment_requests {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/assignmentRequests`
        AssignmentRequests
    }

    impl AssignmentRequests {
        /// `POST /identityGovernance/entitlementManagement/assignmentRequests` — Create accessPackageAssignmentRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentrequests?view=graph-rest-1.0)
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
                path: "/identityGovernance/entitlementManagement/assignmentRequests",
                pages: &["entitlementmanagement-post-assignmentrequests"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='parameterValue')` — accessPackageAssignmentRequest: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-1.0)
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
                path: "/identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='parameterValue')",
                pages: &["accesspackageassignmentrequest-filterbycurrentuser"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/assignmentRequests` — List assignmentrequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentrequests?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignmentRequest> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/assignmentRequests",
                pages: &["entitlementmanagement-list-assignmentrequests"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/assignmentRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/assignmentRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/assignmentRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}/cancel` — accessPackageAssignmentRequest: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel?view=graph-rest-1.0)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            pub fn cancel(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: cancel",
                    method: Method::Post,
                    path: "/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}/cancel",
                    pages: &["accesspackageassignmentrequest-cancel"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("cancel").call(operation)
            }

            /// `DELETE /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Delete accessPackageAssignmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}",
                    pages: &["accesspackageassignmentrequest-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Get accessPackageAssignmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageAssignmentRequest> {
                let operation = &Operation {
                    name: "accessPackageAssignmentRequest: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}",
                    pages: &["accesspackageassignmentrequest-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/identityGovernance/entitlementManagement/assignments`
pub mod assignments {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/assignments`
        Assignments
    }

    impl Assignments {
        /// `GET /identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='parameterValue')` — accessPackageAssignment: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser?view=graph-rest-1.0)
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
                path: "/identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='parameterValue')",
                pages: &["accesspackageassignment-filterbycurrentuser"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
        }

        /// `GET /identityGovernance/entitlementManagement/assignments` — List assignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignments?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageAssignment> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/assignments",
                pages: &["entitlementmanagement-list-assignments"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/identityGovernance/entitlementManagement/catalogs`
pub mod catalogs {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/entitlementManagement/catalogs`
        Catalogs
    }

    impl Catalogs {
        /// `POST /identityGovernance/entitlementManagement/catalogs` — Create accessPackageCatalog
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-catalogs?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.ReadWrite.All`
        pub fn create(&self, body: models::AccessPackageCatalog) -> Call<models::AccessPackageCatalog> {
            let operation = &Operation {
                name: "entitlementManagement: create",
                method: Method::Post,
                path: "/identityGovernance/entitlementManagement/catalogs",
                pages: &["entitlementmanagement-post-catalogs"],
                work: "EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/entitlementManagement/catalogs` — List catalogs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-catalogs?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessPackageCatalog> {
            let operation = &Operation {
                name: "entitlementManagement: list",
                method: Method::Get,
                path: "/identityGovernance/entitlementManagement/catalogs",
                pages: &["entitlementmanagement-list-catalogs"],
                work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                personal: "",
                application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/entitlementManagement/catalogs/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/entitlementManagement/catalogs/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/entitlementManagement/catalogs/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Delete accessPackageCatalog
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageCatalog: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}",
                    pages: &["accesspackagecatalog-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Get accessPackageCatalog
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessPackageCatalog> {
                let operation = &Operation {
                    name: "accessPackageCatalog: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}",
                    pages: &["accesspackagecatalog-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Update accessPackageCatalog
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn update(&self, body: models::AccessPackageCatalog) -> Call<()> {
                let operation = &Operation {
                    name: "accessPackageCatalog: update",
                    method: Method::Patch,
                    path: "/identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}",
                    pages: &["accesspackagecatalog-update"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-connectedorganizations?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-connectedorganizations?view=graph-rest-1.0)
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
            /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Delete connectedOrganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "connectedOrganization: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}",
                    pages: &["connectedorganization-delete"],
                    work: "EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Get connectedorganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::ConnectedOrganization> {
                let operation = &Operation {
                    name: "connectedOrganization: get",
                    method: Method::Get,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}",
                    pages: &["connectedorganization-get"],
                    work: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                    personal: "",
                    application: "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Update connectedOrganization
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-update?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `EntitlementManagement.ReadWrite.All`
            /// - application: `EntitlementManagement.ReadWrite.All`
            pub fn update(&self, body: models::ConnectedOrganization) -> Call<models::ConnectedOrganization> {
                let operation = &Operation {
                    name: "connectedOrganization: update",
                    method: Method::Patch,
                    path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}",
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
                /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref` — Add externalSponsors
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-externalsponsors?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-externalsponsors?view=graph-rest-1.0)
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
                    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{id}/$ref` — Remove externalSponsors
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-1.0)
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
                /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref` — Add internalSponsors
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-internalsponsors?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-internalsponsors?view=graph-rest-1.0)
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
                    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{id}/$ref` — Remove internalSponsors
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-update?view=graph-rest-1.0)
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
